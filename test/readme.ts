import {markdownTable} from 'markdown-table'
import {rules} from '../src/index.ts'
import {benchTable} from './bench/table.ts'
import {evalTable} from './eval/table.ts'
import {sourceOf} from './sources.ts'

/** The README with its generated parts made anew: what stands between “begin” and “end” comments. */
export function readmeWith(text: string): string {
  return text.replace(
    /(<!-- begin ([a-z]+) -->\n)[\s\S]*?(\n<!-- end \2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      const part = parts[name]
      if (!part)
        throw new Error(
          `Unknown part \`${name}\`, expected one of: ${Object.keys(parts).join(', ')}`
        )
      return `${begin}\n${part()}\n${end}`
    }
  )
}

const parts: Readonly<Record<string, () => string>> = {
  excerpt,
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
  accuracy: () => evalTable(JSON.parse(sourceOf('test/eval/results.json'))),
  speed: () => benchTable(JSON.parse(sourceOf('test/bench/results.json')))
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
