import {markdownTable} from 'markdown-table'
import {configJsonSchema} from '../src/config/schema.ts'
import {analyze, reporters, rules} from '../src/index.ts'
import {benchReport} from './bench/table.ts'
import {reliabilityTable} from './eval/reliability.ts'
import {evalTable, ruleTable} from './eval/table.ts'
import type {Results} from './eval/task.ts'
import {sourceOf} from './sources.ts'

/** The README with its generated parts made anew: what stands between “begin” and “end” comments. */
export function readmeWith(text: string): string {
  const made = new Set<string>()
  const result = text.replace(
    /(<!-- begin ([a-z]+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      made.add(name)
      return `${begin}\n${parts[name]?.() ?? ''}\n\n${end}`
    }
  )
  const [missing] = Object.keys(parts).filter(name => !made.has(name))
  if (missing) throw new Error(`Expected a part \`<!-- begin ${missing} -->\` in the README`)
  return result
}

/** A part of a JSON Schema, as far as the README tells of it. */
interface Field {
  readonly type: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly items?: Field
  readonly properties?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
}

/** The fields of a config, one a row, from its schema. */
function fieldsOf(schema: Field, within = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const kinds = field.enum?.map(value => `\`${value}\``).join(', ')
    const type = kinds ?? (field.type === 'array' ? 'list' : 'text')
    const needed = schema.required?.includes(key) ? '' : ', may be left out'
    const row = [`\`${within}${key}\``, type + needed, field.description ?? '']
    return [row, ...(field.items ? fieldsOf(field.items, `${within}${key}[].`) : [])]
  })
}

const parts: Readonly<Record<string, () => string>> = {
  excerpt,
  voices: voicesExcerpt,
  config: () =>
    markdownTable([['Key', 'Value', 'Means'], ...fieldsOf(configJsonSchema() as Field)]),
  rules: () =>
    markdownTable([
      ['Rule', 'Severity', 'Tier', 'Reports'],
      ...rules.map(({id, severity, tier, summary}) => [
        `[\`${id}\`](src/rules/README.md#${id})`,
        severity,
        tier,
        summary
      ])
    ]),
  accuracy: () => evalTable(results().tasks),
  reliability: () => reliabilityTable(sourceOf('test/eval/claims-held-out.json')),
  precision: () => ruleTable(results().rules, JSON.parse(sourceOf('test/eval/opened.json'))),
  speed: () => benchReport(JSON.parse(sourceOf('test/bench/results.json')))
}

function results(): Results {
  return JSON.parse(sourceOf('test/eval/results.json'))
}

/** The head of a real report: down to the third row of its first table, then the first finding in full. */
function excerpt(): string {
  const report = sourceOf('reports/briefs/critical-minerals-refine-at-home.md')
  const [head = '', ...rest] = report.split('\n## All findings, by line\n')
  const lines = head.split('\n')
  const table = lines.findIndex(line => line.startsWith('| Finding'))
  const [first] = rest.join('').trim().split('\n- ')
  return [
    '````markdown',
    ...lines.slice(0, table + 5),
    '…',
    '',
    '## All findings, by line',
    '',
    first,
    '…',
    '````'
  ].join('\n')
}

/** The head of a drawing of voices, and the first paragraphs in which somebody beside the author speaks. */
function voicesExcerpt(): string {
  const path = 'corpora/op-eds/two-tariffs-on-one-quay.md'
  const [head, ...blocks] = reporters
    .voices(analyze(sourceOf(path), {path}))
    .trim()
    .split('\n\n')
  const heard = blocks.filter(block => /^ +[QR]\d* /m.test(block)).slice(0, 2)
  return ['```text', [head, ...heard, '…'].join('\n\n'), '```'].join('\n')
}
