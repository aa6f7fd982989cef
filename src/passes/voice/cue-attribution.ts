import type {Commitment} from '../../model.ts'
import type {Phrase} from './items.ts'

/** What a cue in a sentence gives to someone; all indices are items of the sentence. */
export interface CueAttribution {
  readonly cue: Phrase
  readonly speaker?: Phrase
  readonly contents: readonly Phrase[]
  /** Whether the content is a clause, a predicate or a quotation, not a mere phrase. */
  readonly clausal: boolean
  /** Whether it is said, thought, seen so without a verb, or given to nobody in particular. */
  readonly mode: 'speech' | 'belief' | 'view' | 'hearsay'
  readonly commitment: Commitment
}
