import {calendarWords} from '../lexicons/predictions.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isPastVerb} from './claims/past-verbs.ts'
import {spanOf} from './noun-phrases.ts'
import {isIn, isVerb, isWord} from './words.ts'

/**
 * Past events and deeds that a sentence tells with a name or a date: its verbs in the past tense.
 *
 * A cheap sign, not a reading: a name anywhere in the sentence is enough.
 */
export const events = definePass({
  name: 'events',
  unit: 'sentence',
  run({tokens}): readonly Span[] {
    if (!tokens.some(dates)) return []
    return tokens.flatMap((_, index) => (isPast(tokens, index) ? spanOf(tokens, index, index) : []))
  }
})

/** A name, a year or a word of the calendar. */
function dates(token: Token, index: number): boolean {
  if (token.pos === 'PROPN') return index > 0
  return (
    /^(?:1[0-9]|20)\d\ds?$/.test(token.text) ||
    (isIn(calendarWords, token) && token.lower !== 'may')
  )
}

/** Whether a token is a finite verb of the past, as far as its shape tells. */
function isPast(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (!isVerb(token) || isVerb(before) || isWord(before, 'to')) return false
  return token !== undefined && isPastVerb(token) && !isWord(token, 'has', 'have')
}
