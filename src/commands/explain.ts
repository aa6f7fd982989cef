import {describe} from '../reporters/rule-page.ts'
import {rules} from '../rules/index.ts'
import {type ExitCode, type Streams, UsageError} from './streams.ts'

/** Prints what a rule looks for, why, and its examples. */
export function explain(id: string, {stdout}: Streams): ExitCode {
  const rule = rules.find(rule => rule.id === id)
  if (!rule) {
    const known = rules.map(rule => rule.id).join(', ')
    throw new UsageError(`Unknown rule \`${id}\`, expected one of: ${known}`)
  }
  stdout.write(`${describe(rule)}\n`)
  return 0
}
