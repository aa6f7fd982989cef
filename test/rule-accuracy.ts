import {rules} from '../src/index.ts'
import type {Counts} from '../src/rules/accuracy.ts'
import type {Results, RuleResult} from './eval/task.ts'
import {sourceOf} from './sources.ts'

/** What `src/rules/accuracy.ts` must hold: the counts of the last evaluation that was kept. */
export function accuracySource(): string {
  const {rules: counted}: Results = JSON.parse(sourceOf('test/eval/results.json'))
  const opened: readonly RuleResult[] = JSON.parse(sourceOf('test/eval/opened.json'))
  const measured = rules.flatMap(({id}) => {
    const [dev, test] = (['dev', 'test'] as const).map(half =>
      counted.find(result => result.rule === id && result.half === half)
    )
    const first = opened.find(({rule}) => rule === id)
    if (!dev || !test || !first) return []
    const key = id.includes('-') ? `'${id}'` : id
    const lines = [`opened: ${literal(first)}`, `test: ${literal(test)}`, `dev: ${literal(dev)}`]
    return [`  ${key}: {\n${lines.map(line => `    ${line}`).join(',\n')}\n  }`]
  })
  const table = measured.length === 0 ? '{}' : `{\n${measured.join(',\n')}\n}`
  const current = sourceOf('src/rules/accuracy.ts')
  return current.replace(
    /(export const accuracy: [^=]+= )[\s\S]*$/,
    (_, head) => `${head}${table}\n`
  )
}

function literal({found, right, wanted, reported}: Counts): string {
  return `{found: ${found}, right: ${right}, wanted: ${wanted}, reported: ${reported}}`
}
