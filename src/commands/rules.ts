import {rules} from '../rules/index.ts'
import type {ExitCode, Streams} from './streams.ts'

/** Prints every rule with its severity, its tier and a line on what it reports. */
export function listRules({stdout}: Streams): ExitCode {
  const width = Math.max(...rules.map(({id}) => id.length))
  for (const {id, severity, tier, summary} of rules) {
    stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${tier.padEnd(12)}  ${summary}\n`)
  }
  return 0
}
