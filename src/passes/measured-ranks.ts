import {
  expectedRanks,
  knownPlaces,
  measuredAdjectives,
  measuredRanks as measuredForms
} from '../lexicons/ranks.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {setAfter} from './comparison-sets.ts'
import {exclusives} from './exclusives.ts'
import type {Extreme} from './extremes/extreme.ts'
import {type Ranking, rankings} from './rankings.ts'
import {firstFrom, tokensIn} from './token-positions.ts'
import {isIn, isWord} from './words.ts'

/** A rank over a set that the sentence states, and that a count or a measure can settle. */
export interface MeasuredRank extends Span {
  readonly cue: string
  /** The words that state the set. */
  readonly among: Span
}

/** The ranks of a sentence over stated sets: “the largest port on the coast”, “no other port in the region”. */
export const measuredRanks = definePass({
  name: 'measured-ranks',
  unit: 'sentence',
  needs: {rankings, exclusives},
  run({tokens}, facts): readonly MeasuredRank[] {
    const ranks = facts.rankings.flatMap(ranking => rankOf(tokens, ranking) ?? [])
    const others = facts.exclusives.flatMap(extreme => otherOf(tokens, extreme) ?? [])
    return [...ranks, ...others].sort((a, b) => a.start - b.start)
  }
})

function rankOf(
  tokens: readonly Token[],
  {superlative, kind, set, unasserted}: Ranking
): MeasuredRank | undefined {
  if (unasserted || !set || (kind !== 'scoped' && kind !== 'ordinal')) return undefined
  const {at, graded, phrase} = superlative
  const isMeasured = graded ? isIn(measuredAdjectives, tokens[at + 1]) : isMeasuredForm(tokens, at)
  if (!isMeasured || isOwned(tokens, set) || isExpected(tokens, superlative.opening))
    return undefined
  if (isIn(knownPlaces, tokens[superlative.head])) return undefined
  return {...phrase, cue: tokens[at]?.lower ?? '', among: set}
}

/** “largest”, “fastest-growing”; “the most nurses” counts as well. */
function isMeasuredForm(tokens: readonly Token[], at: number): boolean {
  const isCount = isWord(tokens[at], 'most') && tokens[at + 1]?.pos === 'NOUN'
  return isCount || isIn(measuredForms, tokens[at])
}

/** “is predicted to be the largest”. */
function isExpected(tokens: readonly Token[], opening: number): boolean {
  const be = isWord(tokens[opening - 1], 'be', 'become') ? opening - 1 : opening - 2
  return isWord(tokens[be - 1], 'to') && isIn(expectedRanks, tokens[be - 2])
}

/** “our largest port”, “the cheapest thing I did”, “the youngest of them”: the text itself holds the list. */
function isOwned(tokens: readonly Token[], set: Span): boolean {
  const words = tokensIn(tokens, set)
  const [first, second] = isWord(words[0], 'of') ? words.slice(1) : words
  if (isWord(first, 'my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose')) return true
  if (isWord(first, 'them', 'these', 'those', 'us') || second?.pos === 'NUM') return true
  // “of the two”
  if (isWord(words.at(-1), 'the') && tokens[firstFrom(tokens, set.end)]?.pos === 'NUM') return true
  return words.some(token => isWord(token, 'i', 'we'))
}

/** “no other port in the region handles more grain”. */
function otherOf(
  tokens: readonly Token[],
  {start, end, cue, set}: Extreme
): MeasuredRank | undefined {
  if (cue !== 'no other' || set !== 'stated') return undefined
  const last = firstFrom(tokens, end) - 1
  // “I know of no other port in the region”
  const before = tokens[firstFrom(tokens, start) - 1]
  if (isWord(before, 'know', 'knew', 'of', 'see')) return undefined
  const among = setAfter(tokens, last)
  return among && {start, end, cue, among}
}
