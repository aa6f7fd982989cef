import type {EntityKind, Token} from '../../model.ts'
import {candidatesOf} from './candidates.ts'
import {type Feature, featuresOf} from './features.ts'
import type {ListedByToken} from './gazetteer.ts'
import {weightsOf} from './kept-weights.ts'
import {begins, kindOf, outside} from './labels.ts'
import {mended} from './repairs.ts'
import {labelsOf, type Weights} from './viterbi.ts'
import {features, transitions, weights} from './weights.ts'

/** A name that the tagger sees in a sentence: the indices of its first and last token. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
}

/**
 * The names of persons, organizations and places in a sentence, by a conditional random field over its words with a
 * capital (Lafferty, McCallum & Pereira 2001, ICML). Learned from CrossNER (Liu et al. 2021, AAAI) and WNUT17
 * (Derczynski et al. 2017, WNUT); `npm run train -- entities` learns it again.
 */
export function tagNames(tokens: readonly Token[], listed: ListedByToken): readonly TaggedName[] {
  return namesBy(own(), tokens, listed)
}

/** The names that a tagger with other weights sees. */
export function namesBy(
  weights: Weights,
  tokens: readonly Token[],
  listed: ListedByToken
): readonly TaggedName[] {
  return mended(taggedBy(weights, tokens, listed), tokens, listed)
}

/** What the tagger sees by itself. */
function taggedBy(
  weights: Weights,
  tokens: readonly Token[],
  listed: ListedByToken
): readonly TaggedName[] {
  const seen = featuresOf(tokens, candidatesOf(tokens), listed)
  const names: {first: number; last: number; kind: EntityKind}[] = []
  for (let at = 0; at < seen.length; ) {
    const run: (readonly Feature[])[] = []
    for (let own = seen[at]; own; own = seen[at + run.length]) run.push(own)
    for (const [offset, label] of labelsOf(run, weights).entries()) {
      const kind = kindOf(label)
      const name = names.at(-1)
      if (kind && begins(label)) names.push({first: at + offset, last: at + offset, kind})
      else if (label !== outside && name) name.last = at + offset
    }
    at += run.length + 1
  }
  return names
}

let shipped: Weights | undefined

function own(): Weights {
  shipped ??= weightsOf({
    features: features.split('\n'),
    weights: Int8Array.from(atob(weights), letter => letter.charCodeAt(0)),
    transitions: transitions.split(' ').map(Number)
  })
  return shipped
}
