import type {Span, Token} from '../model.ts'
import {isGenitive, isPossessive} from './words.ts'

/** What stands before a noun phrase and says how it refers. */
export type Determiner = 'definite' | 'possessive' | 'indefinite' | 'none'

/** The kind of determiner that a token is. */
export function determinerOf(token: Token | undefined): Determiner {
  if (!token) return 'none'
  if (token.lower === 'the') return 'definite'
  if (token.lower === 'a' || token.lower === 'an') return 'indefinite'
  // “who's the best” is no possessor.
  return isPossessive(token) || isGenitive(token) ? 'possessive' : 'none'
}

/** How many tokens a noun phrase is followed over, to either side. */
const longestPhrase = 20

/** The index of the noun that ends the phrase which goes on after `last`, or `last` where none follows. */
export function headOf(tokens: readonly Token[], last: number): number {
  let head = last
  for (let index = last + 1; index <= last + longestPhrase; index++) {
    const token = tokens[index]
    if (!token) break
    // After its noun a phrase is over: “whole world witnessed talks”, “the best friend Norland had”.
    if (token.pos === 'PROPN' && tokens[head]?.pos === 'NOUN' && head > last) break
    if (isNoun(token) || (/^ones?$/.test(token.lower) && index === last + 1)) head = index
    // “Beijing-sponsored projects”, “the lowest take-up”: a hyphen joins whatever follows.
    else if (joins(tokens, index)) continue
    else if (joins(tokens, index - 1)) head = index
    // A name may lead on: “the only Estavian nuclear power”.
    else if ((head > last && tokens[head]?.pos !== 'PROPN') || !goesOnTo(tokens, index)) break
  }
  return head
}

/** Whether a token is a hyphen inside a word; between spaces it is a dash. */
function joins(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[index + offset])
  // A rule of dashes joins nothing.
  const isWithin = before?.text !== '-' && next?.text !== '-'
  return token?.text === '-' && isWithin && before?.end === token.start && token.end === next?.start
}

/**
 * The index of the noun that a word such as *only* or *first* leads to. The tagger takes some for
 * verbs there: “the only port”.
 */
export function nounAfter(tokens: readonly Token[], at: number): number {
  const head = headOf(tokens, at)
  return head === at && tokens[at + 1]?.pos === 'VERB' && !isNoun(tokens[at + 2]) ? at + 1 : head
}

/** The index where the possessor of a phrase begins: “the world's …” for its “'s”. */
export function possessorOf(tokens: readonly Token[], genitive: number): number {
  if (!isGenitive(tokens[genitive])) return genitive
  let start = genitive
  const leads = (token: Token | undefined) => isNoun(token) || token?.pos === 'ADJ'
  while (start > 0 && genitive - start < longestPhrase && leads(tokens[start - 1])) start -= 1
  return tokens[start - 1]?.pos === 'DET' ? start - 1 : start
}

/** The index of the first token of the phrase whose words before `first` lead up to it, its determiner left out. */
export function openingOf(tokens: readonly Token[], first: number): number {
  let start = first
  while (start > 0 && first - start < longestPhrase && leadsUp(tokens, start)) start -= 1
  return start
}

function leadsUp(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  if (!before) return false
  // “tenth-largest”: whatever the word before the hyphen is taken for.
  if (before.text === '-' || tokens[start]?.text === '-') return start > 1
  if (isQuote(before))
    return isLeading(tokens[start - 2]) || determinerOf(tokens[start - 2]) !== 'none'
  return isLeading(before)
}

function isLeading(before: Token | undefined): boolean {
  if (!before) return false
  if (/^(?:ADJ|NUM)$/.test(before.pos)) return true
  return (
    before.pos === 'ADV' &&
    /^(?:very|by far|far|single|absolutely|truly|arguably|perhaps|easily|now|only|once|still|second|third|next)$/.test(
      before.lower
    )
  )
}

/** Whether a token opens a quotation: “the ‘most lethal’ route”. */
function isQuote({text}: Token): boolean {
  return /^["“‘']$/.test(text)
}

/** Whether a token inside a noun phrase can lead on to its head. */
function goesOnTo(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return false
  // “the only ‘medicine’”
  if (isQuote(token)) return tokens[index - 1]?.end !== token.start && isInside(next)
  if (isModifier(token) || token.text === '-' || token.pos === 'NUM') return isInside(next)
  if (isParticiple(token)) return isNoun(next) || next.pos === 'ADJ'
  if (token.lower === 'the') return isConjunction(tokens[index - 1]) && next.pos === 'ADJ'
  if (!isConjunction(token) && token.text !== ',') return false
  if (next.lower === 'the') return tokens[index + 2]?.pos === 'ADJ'
  // “the oldest, Spanish-speaking firm”, but not “the oldest firm, Estavian Rail”.
  const compound = tokens[index + 2]?.text === '-' && isModifier(tokens[index - 1])
  const goesOn = isModifier(next) || compound
  return goesOn && leadsToNoun(tokens, index + 1)
}

/** “and most powerful bank”, but not “and then rose”: modifiers up to a noun. */
function leadsToNoun(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 8; at++) {
    const token = tokens[at]
    if (!token) return false
    if (isNoun(token)) return true
    if (!isModifier(token) && !isParticiple(token) && !/^[-,]$/.test(token.text)) return false
  }
  return false
}

function isInside(token: Token): boolean {
  return (
    isNoun(token) ||
    isModifier(token) ||
    isParticiple(token) ||
    isConjunction(token) ||
    token.pos === 'NUM' ||
    token.text === ',' ||
    token.text === '-' ||
    isQuote(token)
  )
}

/** Whether a token is a noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/** Whether a token is an adjective or an adverb. */
export function isModifier(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || token?.pos === 'ADV'
}

/** “rising”, “sworn”: a verb form that can stand before a noun. */
export function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /(?:ed|ing|en|n|t|d)$/.test(token.lower)
}

function isConjunction(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.lower === 'or'
}

/** Whether a noun is in the plural, by its shape. */
export function isPlural(token: Token | undefined): boolean {
  if (!token || !isNoun(token)) return false
  if (/^(?:means|news|series|species|headquarters|.+ics)$/.test(token.lower)) return false
  return (
    /[^siu]s$/.test(token.lower) ||
    /^(?:people|men|women|children|police|ones|media|data|criteria|lives)$/.test(token.lower)
  )
}

/** The text from one token to another. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0}
}
