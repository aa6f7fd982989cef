import {rules} from '../src/index.ts'
import type {Counts} from '../src/rules/accuracy.ts'
import type {Results} from './eval/task.ts'
import {sourceOf} from './sources.ts'

/** What `src/rules/accuracy.ts` must hold: the counts of the last evaluation that was kept. */
export function accuracySource(): string {
  const {rules: counted}: Results = JSON.parse(sourceOf('test/eval/results.json'))
  const measured = rules.flatMap(({id}) => {
    const [dev, test] = (['dev', 'test'] as const).map(half =>
      counted.find(result => result.rule === id && result.half === half)
    )
    return dev && test
      ? [`  '${id}': {\n    dev: ${literal(dev)},\n    test: ${literal(test)}\n  }`]
      : []
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
