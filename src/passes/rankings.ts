import {copulas, negators} from '../lexicons/clauses.ts'
import {searchWords} from '../lexicons/superlatives.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions, type Unasserted} from './assertions.ts'
import {clauseAround} from './clauses.ts'
import {comparisonSets} from './comparison-sets.ts'
import {isNoun} from './noun-phrases.ts'
import {type Superlative, type SuperlativeUse, superlatives} from './superlatives.ts'
import {isIn, isWord} from './words.ts'

/**
 * What a superlative is there for. A rank is *scoped* where the sentence states the set, *unscoped*
 * where it does not, and a *class* where it points at whoever or whatever is extreme and says
 * of nobody in particular that he is (“the poorest families”, Donnellan's attributive use, 1966).
 */
export type RankingKind = Exclude<SuperlativeUse, 'rank'> | 'scoped' | 'unscoped' | 'class'

/** A superlative with its set and what it claims. */
export interface Ranking {
  readonly superlative: Superlative
  readonly kind: RankingKind
  /** The words that state the comparison set. */
  readonly set?: Span
  /** Why the rank is not claimed, where it is not. */
  readonly unasserted?: Unasserted
}

/** The superlatives of a sentence as rankings, in order. */
export const rankings = definePass({
  name: 'rankings',
  unit: 'sentence',
  needs: {superlatives, comparisonSets, assertions},
  run({tokens}, facts): readonly Ranking[] {
    return facts.superlatives.map(superlative => {
      const set = facts.comparisonSets.get(superlative)
      const unasserted = isDeniedAfter(tokens, superlative.head)
        ? 'denied'
        : facts.assertions(superlative.at)
      return {
        superlative,
        kind: kindOf(tokens, superlative, set),
        ...(set && {set}),
        ...(unasserted && {unasserted})
      }
    })
  }
})

/** “Her hardest task was not the vote.” */
function isDeniedAfter(tokens: readonly Token[], head: number): boolean {
  const [verb, negator] = [tokens[head + 1], tokens[head + 2]]
  return isIn(copulas, verb) && isIn(negators, negator)
}

function kindOf(tokens: readonly Token[], superlative: Superlative, set?: Span): RankingKind {
  if (superlative.use !== 'rank') return superlative.use
  if (set) return 'scoped'
  return isClass(tokens, superlative) ? 'class' : 'unscoped'
}

function isClass(tokens: readonly Token[], superlative: Superlative): boolean {
  const {at, opening, head, headed, plural, predicated} = superlative
  if (isSentenceAdverb(tokens, superlative)) return false
  if (/^(?:percent|per|%|bidder|bidders)$/.test(tokens[head]?.lower ?? '')) return true
  if (/^(?:nearest|closest)$/.test(tokens[at]?.lower ?? '') && headed) return true
  if (tokens[at + 1]?.pos === 'NUM' || tokens[head + 1]?.pos === 'NUM') return true
  if (superlative.determiner === 'indefinite') return true
  // “the oldest grain at each site”: whichever it is there.
  if ([2, 3].some(offset => isWord(tokens[head + offset], 'each', 'every'))) return true
  if (isSought(tokens, opening) || isWhatever(tokens, opening)) return true
  if (predicated) return false
  if (isOfThose(tokens, opening)) return true
  // “these two biggest polluters” are pointed at, “the poorest families” are not.
  const before = tokens[at - 1]
  if (plural && (before?.pos === 'NUM' || /^(?:these|those)$/.test(before?.lower ?? '')))
    return false
  // “Norland has the most to lose”
  const isQuantity =
    /^(?:most|least)$/.test(tokens[at]?.lower ?? '') && superlative.end === tokens[at]?.end
  const isObject = isQuantity && /^(?:VERB|AUX)$/.test(tokens[opening - 1]?.pos ?? '')
  return plural || (!headed && !isObject)
}

/** “debate over the best way”, “we do not know the best way”. */
function isSought(tokens: readonly Token[], opening: number): boolean {
  return [1, 2].some(offset => isIn(searchWords, tokens[opening - offset]))
}

/** “what matters most”, “how they can best be helped”. */
function isWhatever(tokens: readonly Token[], opening: number): boolean {
  const {from} = clauseAround(tokens, Math.max(0, opening - 1))
  return /^(?:what|whoever|whichever|how|whom|where|when)$/.test(tokens[from]?.lower ?? '')
}

/** “those who have the most to lose”: a relative clause that picks them out. */
function isOfThose(tokens: readonly Token[], opening: number): boolean {
  const {from} = clauseAround(tokens, Math.max(0, opening - 1))
  const before = tokens[from - 1]
  const isRelative = /^(?:who|that|which)$/.test(tokens[from]?.lower ?? '')
  return isRelative && (isNoun(before) || before?.pos === 'PRON' || before?.pos === 'DET')
}

/** “Most importantly, he signed.” */
function isSentenceAdverb(tokens: readonly Token[], {at, head}: Superlative): boolean {
  const [before, adverb, after] = [tokens[at - 1], tokens[at + 1], tokens[head + 1]]
  const opens = !before || /^(?:[,;:–—]|and|but|or|perhaps|even)$/.test(before.lower)
  return opens && (adverb?.pos === 'ADV' || adverb?.pos === 'ADJ') && after?.text === ','
}
