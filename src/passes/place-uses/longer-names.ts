import {eventNameNouns, monthsAndDays} from '../../lexicons/event-nouns.ts'
import {givenNames} from '../../lexicons/given-names.ts'
import {cityAdjectives, namingNouns} from '../../lexicons/metonyms.ts'
import {offices} from '../../lexicons/offices.ts'
import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import {plainLetters} from '../../lexicons/plain-letters.ts'
import {titles} from '../../lexicons/titles.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'

/** Whether a token is written with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** Whether so many words have capitals that these tell nothing: a headline. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({text}) => /^\p{L}{4,}/u.test(text))
  return long.length > 5 && long.filter(isCapital).length > long.length * 0.8
}

/** Whether a place belongs to a longer name: “the Paris Agreement”, “George Washington”, “the Treaty of Rome”. */
export function isWithinName(tokens: readonly Token[], first: number, last: number): boolean {
  return followsName(tokens, first) || leadsName(tokens, last)
}

function followsName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  // “Bulletin No. 10”
  if (/^no\.?$/.test(tokens[first]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(before?.pos ?? ''))
    return true
  if (isGivenName(before) || isIn(titles, before)) return isCapital(before)
  if (isWord(before, 'of')) {
    // “the City of London”, but “the mayor of London”.
    const noun = tokens[first - 2]
    return first > 2 && isCapital(noun) && isIn(namingNouns, noun)
  }
  if (!isCapital(before) || first < 2 || before?.pos !== 'PROPN' || isHeadline(tokens)) return false
  // “Mr Okoro said Monday Washington …”
  return !isIn(monthsAndDays, before) && !isIn(cityAdjectives, before) && !isIn(offices, before)
}

/** A given name, or an initial after one: “Booker T. Washington”. */
export function isGivenName(token: Token | undefined): boolean {
  if (token?.pos !== 'PROPN' || !isCapital(token)) return false
  if (/^\p{Lu}\.$/u.test(token.text)) return true
  const name = plainLetters(token.lower)
  return givenNames.some(({entries}) => entries.has(name))
}

function leadsName(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (!isCapital(next) || !next || next.start === tokens[last]?.end) return false
  if (isIn(monthsAndDays, next)) return false
  if (isIn(organizationNouns, next) || isIn(eventNameNouns, next)) {
    return !(isHeadline(tokens) && isIn(eventNameNouns, next))
  }
  if (isHeadline(tokens)) return false
  // “London Mayor Ada Holm”, “White House Chief of Staff”
  const second = tokens[last + 2]
  if (
    (isIn(offices, second) && isCapital(second)) ||
    isIn(offices, next) ||
    isIn(titles, next) ||
    isWord(next, 'press', 'deputy', 'national')
  )
    return false
  return next.pos === 'PROPN' || next.pos === 'NOUN' || next.pos === 'ADJ'
}
