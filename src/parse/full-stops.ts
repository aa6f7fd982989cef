import type {Token} from '../model.ts'
import {
  closingAbbreviations,
  linkingAbbreviations,
  monthAbbreviations,
  referenceAbbreviations,
  sentenceStarters,
  titleAbbreviations
} from './abbreviations.ts'

/** A mark that may end a sentence, by token indices. */
export interface End {
  /** The first token of the sentence. */
  readonly first: number
  readonly mark: number
  /** The last of the quotation marks, brackets and notes that follow the mark. */
  readonly last: number
}

/**
 * Judges a full stop by the word that it closes and the word after it.
 *
 * @returns `undefined` where the word is no abbreviation, or one that does not decide.
 */
export function stopEndsSentence(tokens: readonly Token[], end: End): boolean | undefined {
  const written = wordBefore(tokens, end.mark)
  const word = written.toLowerCase()
  const next = tokens[end.last + 1]?.text ?? ''
  const lower = /^\p{Ll}/u.test(next)

  if (titleAbbreviations.has(word) || linkingAbbreviations.has(word)) return false
  if (monthAbbreviations.has(word)) return lower || /^\d/.test(next) ? false : undefined
  if (referenceAbbreviations.has(word)) {
    return lower || /^(?:[\d(§[]|[A-Z]$|[IVX]+$)/.test(next) ? false : undefined
  }
  if (!closingAbbreviations.has(word) && !isInitials(written)) return undefined
  if (lower || /^[\d(,;:]/.test(next)) return false
  return closesSentence(tokens, end, written)
}

/** Whether an abbreviation that may end a sentence does: after a verb, and before a word that begins one. */
function closesSentence(tokens: readonly Token[], end: End, written: string): boolean {
  const next = tokens[end.last + 1]
  if (!hasVerb(tokens, end)) return false
  if (startsSentence(next)) return true
  if (/^etc$/i.test(written)) return true
  if (/^[ap]\.m$/i.test(written)) return !sameTime.test(next?.text ?? '')
  return written === 'I' && !isCapitalised(tokens[end.mark - 1])
}

/** What gives an hour more precisely: a day, a month, a time zone. */
const sameTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*|Eastern|Central|Mountain|Pacific|Greenwich|Local|\p{Lu}{2,4})$/u

function hasVerb(tokens: readonly Token[], {first, mark}: End): boolean {
  for (let index = first; index < mark; index++) {
    const pos = tokens[index]?.pos
    if (pos === 'VERB' || pos === 'AUX') return true
  }
  return false
}

/** Whether a word is an abbreviation after which a number is no note. */
export function takesNumber(written: string): boolean {
  const word = written.toLowerCase()
  return referenceAbbreviations.has(word) || monthAbbreviations.has(word)
}

/** Whether a capital on this word says that a sentence begins, or a quotation. */
export function startsSentence(token: Token | undefined): boolean {
  return isCapitalised(token)
    ? sentenceStarters.has(bare(token))
    : /^[“‘"'«]/.test(token?.text ?? '')
}

/** The word that a full stop closes, whether or not the tagger split them. */
export function wordBefore(tokens: readonly Token[], mark: number): string {
  const token = tokens[mark]
  if (!token) return ''
  if (token.text.length > 1) return token.text.replace(/\.+$/, '')
  const before = tokens[mark - 1]
  return before && before.end === token.start ? before.text : ''
}

function isInitials(written: string): boolean {
  return /^(?:\p{L}\.)*\p{Lu}$/u.test(written)
}

function isCapitalised(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '')
}

/** A token’s word, without a full stop or what the tagger left glued to it: “I’m”. */
function bare(token: Token | undefined): string {
  return token?.lower.replace(/[.'’].*$/, '') ?? ''
}
