import {
  courtesyAdjectives,
  courtesyNouns,
  courtesyPredicates,
  degreeNouns,
  elativeAdverbs,
  elativeWords,
  ordinals,
  partWords
} from '../lexicons/superlatives.ts'
import type {Token} from '../model.ts'
import type {SuperlativeForm} from './superlatives.ts'
import {isIn, isVerb, isWord} from './words.ts'

/**
 * What a superlative form is there for, by its grammar alone: a rank; a rank below the first
 * (“second-largest”); a part of a top group (“one of the largest”); a very high degree
 * (“a most generous host”); more than half (“most towns”); nothing, in a set phrase.
 */
export type SuperlativeUse = 'rank' | 'ordinal' | 'partitive' | 'elative' | 'proportional' | 'idiom'

/** What a superlative form is there for. */
export function useOf(tokens: readonly Token[], form: SuperlativeForm): SuperlativeUse {
  if (isAbility(tokens, form) || isAtItsBest(tokens, form)) return 'idiom'
  if (isProportional(tokens, form)) return 'proportional'
  if (isOrdinal(tokens, form.opening, form.at) || isCounted(tokens, form)) return 'ordinal'
  if (isElative(tokens, form)) return 'elative'
  return partOf(tokens, form.opening) === undefined ? 'rank' : 'partitive'
}

/** “the longest we could manage”: the most that was possible, and no rank. */
function isAbility(tokens: readonly Token[], form: SuperlativeForm): boolean {
  const [subject, verb] = [tokens[form.head + 1], tokens[form.head + 2]]
  if (isWord(tokens[form.at + 1], 'possible')) return true
  return (
    isWord(subject, 'possible') || (subject?.pos === 'PRON' && isWord(verb, 'can', 'could', 'ca'))
  )
}

/** “at its finest”, “at its most basic”: compared with itself. */
function isAtItsBest(
  tokens: readonly Token[],
  {opening, headed, determiner}: SuperlativeForm
): boolean {
  return determiner === 'possessive' && !headed && isWord(tokens[opening - 1], 'at')
}

/** “most towns”, “most of the budget”, “most agree”, “most European towns”: more than half. */
function isProportional(tokens: readonly Token[], form: SuperlativeForm): boolean {
  const {at, determiner, headed, head, plural, predicated, graded} = form
  if (!isWord(tokens[at], 'most') || determiner !== 'none') return false
  // “one of most corrupt countries”, as second-language English has it
  if (graded && partOf(tokens, at) !== undefined) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (graded) {
    const isMass = /^\p{Lu}/u.test(next?.text ?? '') || tokens[head]?.pos === 'NOUN'
    return headed && !predicated && before?.pos !== 'NUM' && (plural || isMass)
  }
  if (headed || isWord(next, 'of', 'everywhere', 'everyone', 'everybody')) return true
  // “what they need most”: after its verb it is an adverb.
  const leads = next !== undefined && (at === 0 || /^(?:VERB|AUX|ADV|ADP|DET)$/.test(next.pos))
  return leads && !isVerb(before)
}

/** “the second-largest”, “the third most populous”, “tenth-biggest”. */
export function isOrdinal(tokens: readonly Token[], start: number, at: number): boolean {
  const shape = /^(?:\d+(?:st|nd|rd|th)|\p{L}+(?:enth|tieth))$/u
  return tokens.slice(start, at).some(token => isIn(ordinals, token) || shape.test(token.lower))
}

/** “one of the four largest”: the group has a size. */
function isCounted(tokens: readonly Token[], {opening, at}: SuperlativeForm): boolean {
  const hasNumber = tokens
    .slice(opening, at)
    .some(token => token.pos === 'NUM' && !isWord(token, 'one'))
  return hasNumber && partOf(tokens, opening) !== undefined
}

/** “a most generous offer”, “of the utmost importance”, “most welcome”, “our deepest sympathy”. */
function isElative(tokens: readonly Token[], form: SuperlativeForm): boolean {
  const {at, determiner, graded, headed, plural, predicated} = form
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (isIn(elativeWords, token)) return true
  if (graded) {
    if (determiner === 'indefinite' || before?.pos === 'NUM') return true
    // “that most difficult of tasks”
    if (isWord(before, 'that', 'this')) return true
    if (determiner === 'none' && isIn(elativeAdverbs, next)) return true
    if (determiner === 'none' && !headed && isIn(courtesyPredicates, next)) return true
    // “these are most serious charges”
    if (determiner === 'none' && headed && plural && predicated) return true
  }
  return isOfDegree(tokens, form) || isCourtesy(tokens, form)
}

/** “populism of the crudest sort”, “a crime of the gravest kind”. */
function isOfDegree(tokens: readonly Token[], {opening, head}: SuperlativeForm): boolean {
  return isWord(tokens[opening - 1], 'of') && isIn(degreeNouns, tokens[head])
}

/** “our deepest sympathy”, “with the keenest interest”, “in the bluntest, rudest of terms”. */
function isCourtesy(tokens: readonly Token[], form: SuperlativeForm): boolean {
  const {at, opening, head, headed, graded, determiner} = form
  if (headed && isIn(courtesyNouns, tokens[head])) {
    const isManner = isWord(tokens[opening - 1], 'with', 'in', 'of')
    const adjective = tokens[graded ? at + 1 : at]
    const isFormula = determiner === 'possessive' || determiner === 'none'
    return isManner || (isFormula && isIn(courtesyAdjectives, adjective))
  }
  if (headed) return false
  const of = tokens.slice(at + 1, at + 10).findIndex(token => isWord(token, 'of'))
  return of >= 0 && isIn(courtesyNouns, tokens[at + 1 + of + 1])
}

/** The index where a part of a top group begins: “one of the largest”, “among Europe's best”. */
export function partOf(tokens: readonly Token[], opening: number): number | undefined {
  const before = opening - 1
  if (isWord(tokens[before], 'among', 'amongst')) return before
  return isWord(tokens[before], 'of') && isPart(tokens[before - 1]) ? before - 1 : undefined
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && (isIn(partWords, token) || /^\d+$/.test(token.text))
}
