import {copulas, negators} from '../lexicons/clauses.ts'
import {searchWords} from '../lexicons/superlatives.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions, type Unasserted} from './assertions.ts'
import {clauseAround} from './clauses.ts'
import {comparisonSets} from './comparison-sets.ts'
import {isNoun} from './noun-phrases.ts'
import type {SuperlativeUse} from './superlative-uses.ts'
import {type Superlative, superlatives} from './superlatives.ts'
import {isIn, isVerb, isWord} from './words.ts'

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
    let before: RankingKind | undefined
    return facts.superlatives.map(superlative => {
      const set = facts.comparisonSets.get(superlative)
      const unasserted = isDeniedAfter(tokens, superlative.head)
        ? 'denied'
        : facts.assertions(superlative.at)
      const own = kindOf(tokens, superlative, set)
      // “the kindest thing to do and the cheapest”
      const kind = own === 'class' && before && isElliptic(tokens, superlative) ? before : own
      before = kind
      return {
        superlative,
        kind,
        ...(set && {set}),
        ...(unasserted && {unasserted})
      }
    })
  }
})

/** “and the cheapest”, “and also the least glamorous”: it says of the same thing what the one before said. */
function isElliptic(tokens: readonly Token[], {headed, determiner, opening}: Superlative): boolean {
  const link = isWord(tokens[opening - 1], 'also', 'perhaps', 'therefore')
    ? opening - 2
    : opening - 1
  return !headed && determiner === 'definite' && isWord(tokens[link], 'and', 'but')
}

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
  // “those who are most vulnerable”
  if (isWord(tokens[clauseStart(tokens, opening)], 'who') && isOfThose(tokens, opening)) return true
  if (predicated || isIdentified(tokens, superlative)) return false
  // “those with the strongest views”
  const owners = isWord(tokens[opening - 2], 'those', 'people', 'anyone')
  if (isWord(tokens[opening - 1], 'with') && owners) return true
  if (isOfThose(tokens, opening)) return true
  // “these two biggest polluters” are pointed at, “the poorest families” are not.
  const before = tokens[at - 1]
  if (plural && (before?.pos === 'NUM' || /^(?:these|those)$/.test(before?.lower ?? '')))
    return false
  return plural || !(headed || isAdverbial(tokens, superlative))
}

/** “Nurses were hit hardest”, “Norland has the most to lose”: an adverb or a quantity after its verb. */
function isAdverbial(tokens: readonly Token[], {at, opening, graded}: Superlative): boolean {
  const isBare = opening === at || (isWord(tokens[at], 'most', 'least') && !graded)
  if (!isBare || (graded && tokens[at + 1]?.pos !== 'ADV')) return false
  return opening > 0 && tokens.slice(clauseStart(tokens, opening), opening).some(isVerb)
}

/** “The most prominent are the unions”: it says who they are. */
function isIdentified(tokens: readonly Token[], {head, determiner}: Superlative): boolean {
  const [verb, next] = [tokens[head + 1], tokens[head + 2]]
  const isNamed = /^(?:DET|PROPN|NUM|NOUN)$/.test(next?.pos ?? '')
  return determiner === 'definite' && isWord(verb, 'is', 'are', 'was', 'were') && isNamed
}

/** “debate over the best way”, “we do not know the best way”. */
function isSought(tokens: readonly Token[], opening: number): boolean {
  return [1, 2].some(offset => isIn(searchWords, tokens[opening - offset]))
}

/** “what matters most”, “how they can best be helped”. */
function isWhatever(tokens: readonly Token[], opening: number): boolean {
  const opener = tokens[clauseStart(tokens, opening)]
  return isWord(opener, 'what', 'whoever', 'whichever', 'how', 'whom', 'where', 'when')
}

/** The index where the clause begins that leads to a phrase. */
function clauseStart(tokens: readonly Token[], opening: number): number {
  return clauseAround(tokens, Math.max(0, opening - 1)).from
}

/** “those who have the most to lose”: a relative clause that picks them out. */
function isOfThose(tokens: readonly Token[], opening: number): boolean {
  const start = clauseStart(tokens, opening)
  const before = tokens[start - 1]
  const isRelative = isWord(tokens[start], 'who', 'that', 'which')
  return isRelative && (isNoun(before) || before?.pos === 'PRON' || before?.pos === 'DET')
}

/** “Most importantly, he signed.” */
function isSentenceAdverb(tokens: readonly Token[], {at, head}: Superlative): boolean {
  const [before, adverb, after] = [tokens[at - 1], tokens[at + 1], tokens[head + 1]]
  const opens = !before || /^(?:[,;:–—]|and|but|or|perhaps|even)$/.test(before.lower)
  return opens && (adverb?.pos === 'ADV' || adverb?.pos === 'ADJ') && after?.text === ','
}
