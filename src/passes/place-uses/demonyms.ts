import {actorNouns, otherNations, peopleNouns} from '../../lexicons/demonyms.ts'
import type {Token} from '../../model.ts'
import {isNoun, isPlural} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import {isCapital, isGivenName, isHeadline} from './longer-names.ts'
import {demonymAt} from './names.ts'
import {bareUse, headUse, isLanguage, isOne, qualified} from './nation-adjectives.ts'
import {isOfBody, namedUse} from './nation-names.ts'
import type {DemonymWord, PlaceUseKind} from './use.ts'

/** What a word of nationality belongs to; none where it is part of another nation's name, or no such word. */
export function demonymUse(
  tokens: readonly Token[],
  first: number,
  last: number,
  word: DemonymWord
): PlaceUseKind | undefined {
  if (isOtherNation(tokens, first, last)) return undefined
  if (!word.adjective) return nounUse(tokens, first, last, word)
  if (isLanguage(tokens, first, last)) return 'language'
  const next = tokens[last + 1]
  if (isIn(peopleNouns, next) && !isCapital(next)) return 'people'
  // “the army fields brigades”: the tagger takes the verb for a noun.
  if (
    isIn(actorNouns, next) &&
    !isCapital(next) &&
    /^(?:DET|NUM|PRON)$/.test(tokens[last + 3]?.pos ?? '')
  )
    return 'affiliation'
  // “Mark French”
  if (isGivenName(tokens[first - 1]) && demonymAt(tokens, first - 1) === undefined) return 'part'
  if (isOfBody(tokens, first, last)) return 'part'
  // “Cuban-Americans”
  const other = demonymAt(tokens, last + (next?.text === '-' ? 2 : 1))
  if (other !== undefined && isPlural(tokens[other])) return 'people'
  const named = namedUse(tokens, last)
  if (named) return named
  const head = qualified(tokens, last)
  if (head !== undefined) return headUse(tokens, head)
  if (isSurname(tokens, first, last, word)) return undefined
  // What the tagger took for no noun: “Algerian start-ups”.
  if (isIn(actorNouns, next)) return 'affiliation'
  if (isNoun(next) && !isCapital(next)) return 'attribute'
  return bareUse(tokens, first, word)
}

/** “Latin Americans”, “American Indians”: not of the country. */
function isOtherNation(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  const isAmerican = /^(?:american|indian|asian|african)s?$/.test(tokens[last]?.lower ?? '')
  if (isAmerican && isIn(otherNations, before) && isCapital(before)) return true
  // “Polish the rail”
  if (first === 0 && (tokens[0]?.pos === 'VERB' || next?.pos === 'DET')) return true
  return isWord(tokens[last], 'american') && isWord(next, 'indian', 'indians', 'samoa')
}

/** “Cuban said”: without an article, a singular is somebody’s name. */
function isSurname(
  tokens: readonly Token[],
  first: number,
  last: number,
  {people, person}: DemonymWord
): boolean {
  const before = tokens[first - 1]
  const opens = before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos)
  return person && !people && opens && /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '')
}

/** Of nouns: “Danes”, “a Dane”. */
function nounUse(
  tokens: readonly Token[],
  first: number,
  last: number,
  {people, person}: DemonymWord
): PlaceUseKind | undefined {
  const next = tokens[last + 1]
  // “E. J. Fleming”
  if (
    first === last &&
    isGivenName(tokens[first - 1]) &&
    demonymAt(tokens, first - 1) === undefined &&
    !people
  )
    return 'part'
  if (people && !(person && isOne(tokens[first - 1]))) {
    // “Americans for Fair Tolls”
    return isWord(next, 'for') && isCapital(tokens[last + 2]) && !isHeadline(tokens)
      ? 'part'
      : 'people'
  }
  // “Dane Okoro”, “Pole vaulters”
  if (isCapital(next) && next?.pos === 'PROPN') return isGivenName(next) ? 'person' : undefined
  return first === 0 && next?.pos === 'NOUN' ? undefined : 'person'
}
