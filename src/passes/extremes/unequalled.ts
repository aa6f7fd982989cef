import {copulas, softeners} from '../../lexicons/clauses.ts'
import {particulars, peerless, soleTraders, uniqueCodes} from '../../lexicons/exclusives.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import type {Token} from '../../model.ts'
import {setAfter} from '../comparison-sets.ts'
import {determinerOf, headOf, isModifier, isNoun, isPlural, nounAfter} from '../noun-phrases.ts'
import {isIn, isMark, isVerb, isWord, wordsOf} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'

/** The words that leave no equal. */
export const peerlessPhrases = phrasesOf(peerless)

/** “an unrivalled harbour”, “second to none”, “without equal”. */
export function peerlessAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const match = peerlessPhrases.at(tokens, at)
  if (!match) return undefined
  const isAdjective = match.first === match.last
  const last = isAdjective ? nounAfter(tokens, at) : match.last
  const first = isAdjective && determinerOf(tokens[at - 1]) !== 'none' ? at - 1 : at
  return extremeOver(tokens, [first, last], wordsOf(tokens, match.first, match.last), 'sole')
}

/** “the sole heir”. */
export function soleAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = nounAfter(tokens, at)
  if (head === at || isIn(soleTraders, tokens[head])) return undefined
  const first = determinerOf(tokens[at - 1]) === 'none' ? at : at - 1
  return extremeOver(tokens, [first, head], 'sole', 'sole')
}

/** “solely responsible”, “reserved solely for members”. */
export function solelyAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const next = tokens[at + 1]
  if (!next || next.pos === 'NUM' || isMark(next)) return undefined
  return extremeOver(tokens, [at, at + 1], tokens[at]?.lower ?? '', 'sole')
}

/** *Unique* in the sense of sole: “a unique chance”, “is unique”; not “each region's unique needs”. */
export function uniqueAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = headOf(tokens, at)
  let start = at
  while (start > at - 6 && isModifier(tokens[start - 1])) start -= 1
  const before = tokens[start - 1]
  if (head === at) {
    return isIn(copulas, before) ? extremeOver(tokens, [at, at], 'unique', 'sole') : undefined
  }
  if (isPlural(tokens[head]) || isIn(uniqueCodes, tokens[head])) return undefined
  // “a unique position” is a particular one, unless it is said among what: “unique in the world”.
  if (isIn(particulars, tokens[head]) && !setAfter(tokens, head)) return undefined
  const determiner = determinerOf(before)
  if (determiner === 'possessive' || isMark(before)) return undefined
  if (isWord(before, 'own', 'each', 'every', 'and', 'or')) return undefined
  const first = determiner === 'none' ? start : start - 1
  return extremeOver(tokens, [first, head], 'unique', 'sole')
}

/** “uniquely placed”, “uniquely, it has no debt”; not “uniquely Estavian”. */
export function uniquelyAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const next = tokens[at + 1]
  if (!next || /^\p{Lu}/u.test(next.text)) return undefined
  if (next.text === ',' || isWord(next, 'among')) {
    return extremeOver(tokens, [at, at], 'uniquely', 'sole')
  }
  const raises = isModifier(next) || next.pos === 'VERB'
  return raises ? extremeOver(tokens, [at, at + 1], 'uniquely', 'sole') : undefined
}

/** “Norland alone has signed”, “alone among its peers”; not “in 2012 alone”, “leave it alone”. */
export function aloneAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const [subject, next] = [tokens[at - 1], tokens[at + 1]]
  if (isIn(softeners, subject)) return undefined
  if (isWord(next, 'among', 'amongst')) return extremeOver(tokens, [at, at + 1], 'alone', 'sole')
  const isNamed = subject?.pos === 'PROPN' || subject?.pos === 'PRON'
  if (!isNamed || !isVerb(next) || !opensClause(tokens, at - 1)) return undefined
  if (isWord(next, 'would', 'could', 'may', 'might') || isDenied(tokens, at + 1)) return undefined
  // “Norland alone spent $40bn”: an example, not a claim that no other did.
  const hasFigure = tokens
    .slice(at + 1, at + 9)
    .some(({pos, text}) => pos === 'NUM' || /^[$€£]/.test(text))
  return hasFigure ? undefined : extremeOver(tokens, [at - 1, at], 'alone', 'sole')
}

function opensClause(tokens: readonly Token[], subject: number): boolean {
  const before = tokens[subject - 1]
  if (!before || isMark(before) || isNoun(before) || before.pos === 'DET') return true
  return isWord(before, 'and', 'but', 'that', 'for')
}

function isDenied(tokens: readonly Token[], verb: number): boolean {
  return [1, 2].some(offset => isWord(tokens[verb + offset], 'not', "n't", 'n’t', 'never'))
}
