import type {Scorecard} from '../model.ts'

/** The scorecard as JSON, indented. */
export function json(scorecard: Scorecard): string {
  return `${JSON.stringify(scorecard, undefined, 2)}\n`
}
