import type {Compiler, Processor} from 'unified'
import type {ScorecardNode} from '../score/scorecard.ts'
import type {Reporter} from './index.ts'

/** A unified plugin that compiles a scorecard with a reporter. */
export function reportWith(this: Processor, reporter: Reporter): undefined {
  const compile = ({value}: ScorecardNode) => reporter(value)
  this.compiler = compile as unknown as Compiler
}
