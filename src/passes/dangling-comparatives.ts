import {
  baselines,
  causatives,
  changeVerbs,
  comparativeForms,
  comparativeIdioms,
  shortWithMore,
  ungradedAfterMore
} from '../lexicons/comparatives.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {clauseAround} from './clauses.ts'
import {determinerOf, headOf, isModifier, isParticiple, spanOf} from './noun-phrases.ts'
import {isIn, isWord, wordsOf} from './words.ts'

/** A comparative without a standard. The span goes from the comparative to its noun, if it has one. */
export interface DanglingComparative extends Span {
  readonly cue: string
}

/**
 * The comparatives of a sentence that says neither than what nor since when: “a stronger, fairer union”.
 * Changes (“grew stronger”), one of two (“the smaller firm”) and *more* of a thing are left out.
 */
export const danglingComparatives = definePass({
  name: 'dangling-comparatives',
  unit: 'sentence',
  needs: {assertions},
  run({tokens}, facts): readonly DanglingComparative[] {
    const candidates = comparativesIn(tokens)
    if (candidates.length === 0 || standards.find(tokens).length > 0) return []
    if (tokens.some((token, index) => isWord(token, 'since') && isDate(tokens[index + 1])))
      return []
    const inIdiom = new Set(
      idioms
        .find(tokens)
        .flatMap(({first, last}) =>
          candidates.flatMap(one => (first <= one.first && one.first <= last ? [one.first] : []))
        )
    )
    const found: DanglingComparative[] = []
    for (const {first, last} of candidates) {
      if (inIdiom.has(first)) continue
      if ((tokens[first]?.start ?? 0) < (found.at(-1)?.end ?? 0)) continue
      const reason = facts.assertions(first)
      // “We need a stronger union” names no standard either.
      if ((reason && reason !== 'demanded') || hasStandardBefore(tokens, first, last)) continue
      const head = tokens[last]?.pos === 'ADV' ? last : headOf(tokens, last)
      found.push({...spanOf(tokens, first, head), cue: wordsOf(tokens, first, last)})
    }
    return found
  }
})

const standards = phrasesOf(baselines)
const idioms = phrasesOf(comparativeIdioms)

/** “since 1998”, “since then”. */
function isDate(token: Token | undefined): boolean {
  return token?.pos === 'NUM' || isWord(token, 'then', 'last', 'the', 'independence')
}

/** A comparative that begins at a token: the indices of its tokens. */
interface Comparative {
  readonly first: number
  readonly last: number
}

function comparativesIn(tokens: readonly Token[]): Comparative[] {
  const found: Comparative[] = []
  for (const [index, token] of tokens.entries()) {
    // A cheap look before the rest: most words are none.
    if (token.lower !== 'more' && token.lower !== 'less' && !isIn(comparativeForms, token)) continue
    const comparative = comparativeAt(tokens, index)
    if (comparative) found.push(comparative)
  }
  return found
}

function comparativeAt(tokens: readonly Token[], index: number): Comparative | undefined {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[index + offset])
  if (isWord(token, 'more', 'less')) {
    return isGraded(next) && !countsThings(tokens, index)
      ? {first: index, last: index + 1}
      : undefined
  }
  if (!token || !isIn(comparativeForms, token) || token.pos === 'VERB') return undefined
  const isName = token.pos === 'PROPN' && (index > 0 || next?.pos === 'PROPN')
  // “to lower the fee”
  const isInfinitive = isWord(token, 'lower') && isWord(before, 'to')
  return isName || isInfinitive ? undefined : {first: index, last: index}
}

function isGraded(word: Token | undefined): boolean {
  if (isIn(ungradedAfterMore, word)) return false
  return isModifier(word) || (isParticiple(word) && /(?:ed|ing|n)$/.test(word?.lower ?? ''))
}

/** “more young people”: the adjective belongs to the things that are counted. */
function countsThings(tokens: readonly Token[], index: number): boolean {
  const adjective = tokens[index + 1]
  if (!adjective || adjective.pos === 'ADV' || tokens[index + 2]?.text === '-') return false
  const isShort = adjective.text.length <= 5 && !isIn(shortWithMore, adjective)
  const counts = isShort || /^\p{Lu}/u.test(adjective.text)
  const isBare = determinerOf(tokens[index - 1]) === 'none'
  return isBare && counts && headOf(tokens, index + 1) > index + 1
}

/** Whether what stands before gives the standard: a change, one of two, “the more … the more”. */
function hasStandardBefore(tokens: readonly Token[], first: number, last: number): boolean {
  let start = first
  while (start > 0 && /^(?:ADV|PART)$/.test(tokens[start - 1]?.pos ?? '')) start -= 1
  const before = tokens[start - 1]
  if (determinerOf(before) === 'definite') return true
  if (isWord(before, 'this', 'that', 'these', 'those', 'any', 'no', '-')) return true
  if ([1, 2, 3].some(offset => isIn(changeVerbs, tokens[start - offset]))) return true
  return isResult(tokens, first, last)
}

/** “made the quarrel over wells more bitter”: the change comes about over the words between. */
function isResult(tokens: readonly Token[], first: number, last: number): boolean {
  if (headOf(tokens, last) > last) return false
  const {from} = clauseAround(tokens, first)
  return tokens.slice(from, first).some(token => isIn(causatives, token))
}
