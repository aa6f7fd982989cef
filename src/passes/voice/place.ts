import type {Span} from '../../model.ts'

/** A stretch of one sentence, named so that it can be spoken of from outside. */
export interface Place extends Span {
  /** Index into `Document.sentences`. The offsets count in that sentence's text. */
  readonly sentence: number
}
