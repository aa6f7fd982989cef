import {type AnalyzeOptions, analyze as analyzeUnchecked, type Scorecard} from '../src/index.ts'
import {expectValid} from './schema.ts'

/** Analyses a text and expects its scorecard to be valid: no test uses one that is not. */
export function analyze(text: string, options?: AnalyzeOptions): Scorecard {
  const scorecard = analyzeUnchecked(text, options)
  expectValid(scorecard)
  return scorecard
}
