import type {Span, Token} from '../../model.ts'
import {setAfter} from '../comparison-sets.ts'
import {possessorOf, spanOf} from '../noun-phrases.ts'

/** An expression that claims to be without equal, without precedent or without exception. */
export interface Extreme extends Span {
  /** The words that carry it, in lower case. */
  readonly cue: string
  /** Whether the sentence states the set that it holds for. */
  readonly set: 'stated' | 'implied'
  /** What place it claims: one alone, one of the first, or no exception. */
  readonly strength: 'sole' | 'top-group' | 'exceptionless'
}

/** Looks for an extreme whose cue begins at a token. */
export type Finder = (tokens: readonly Token[], at: number) => Extreme | undefined

/** An extreme over the tokens from `first` to `last`. A possessor before them belongs to it. */
export function extremeOver(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  cue: string,
  strength: Extreme['strength']
): Extreme {
  return {
    ...spanOf(tokens, possessorOf(tokens, first), last),
    cue,
    set: setAfter(tokens, last) ? 'stated' : 'implied',
    strength
  }
}
