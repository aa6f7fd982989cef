import {actorNouns, languageNouns, peopleNouns, speakingWords} from '../../lexicons/demonyms.ts'
import {languages} from '../../lexicons/event-nouns.ts'
import {offices} from '../../lexicons/offices.ts'
import type {Token} from '../../model.ts'
import {headOf, isNoun, isPlural} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import {isCapital} from './longer-names.ts'
import {demonymAt} from './names.ts'
import {isPersonNoun} from './persons.ts'
import type {DemonymWord, PlaceUseKind} from './use.ts'

/** Whether a word of nationality is a language: “spoke Dutch”, “a French lesson”. */
export function isLanguage(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || !isIn(languages, tokens[last])) return false
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  const isHyphened =
    next?.text === '-' && isWord(tokens[last + 2], 'speaking', 'language', 'speaker', 'speakers')
  if (isHyphened || (isIn(languageNouns, next) && !isCapital(next))) return true
  if (isNoun(next) || next?.pos === 'ADJ') return false
  const isJoint = isWord(next, 'and', 'or', ',') && demonymAt(tokens, last + 2) !== undefined
  if (isWord(before, 'in', 'into', 'from') && !isJoint) return true
  return isIn(speakingWords, before) && !isCapital(next)
}

/** The index of the noun that an adjective of nationality describes, over what is coordinated with it. */
export function qualified(tokens: readonly Token[], last: number): number | undefined {
  let at = last
  // “American and British troops”, “Russian, Turkish and Iranian envoys”
  while (isWord(tokens[at + 1], 'and', 'or', ',', '-', '/')) {
    const other = demonymAt(tokens, at + 2) ?? demonymAt(tokens, at + 3)
    const isAdjective =
      isCapital(tokens[at + 2]) && isNoun(tokens[at + 3]) && !isCapital(tokens[at + 3])
    if (other === undefined ? !isAdjective : isPlural(tokens[other])) break
    at = other ?? at + 2
  }
  const head = headOf(tokens, at)
  return head > at && !isWord(tokens[at + 1], 'one', 'ones') ? head : undefined
}

/** What an adjective is by the noun behind it. */
export function headUse(tokens: readonly Token[], head: number): PlaceUseKind {
  const noun = tokens[head]
  if (isIn(peopleNouns, noun)) return 'people'
  return isActor(tokens[head]) ? 'affiliation' : 'attribute'
}

/** Whether a noun is of persons or a body who can say or decide something. */
function isActor(noun: Token | undefined): boolean {
  const lower = noun?.lower ?? ''
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '')
  if (
    isIn(actorNouns, noun) ||
    actorNouns.entries.has(singular) ||
    actorNouns.entries.has(`${lower}s`)
  )
    return true
  if (offices.entries.has(lower) || offices.entries.has(singular)) return true
  return !isCapital(noun) && isPersonNoun(lower)
}

/** What an adjective without a noun is: “the British”, “she is Dutch”, “an American”, “mostly American”. */
export function bareUse(
  tokens: readonly Token[],
  first: number,
  {people, person}: DemonymWord
): PlaceUseKind {
  const before = tokens[first - 1]
  if (isOne(before)) return 'person'
  const subject = beforeBe(tokens, first)
  if (subject === 'one') return 'person'
  if (subject === 'many') return people ? 'people' : 'affiliation'
  if (people) return 'people'
  return person && isSingular(before) ? 'person' : 'affiliation'
}

/** Whether a word says that one is meant. */
export function isOne(token: Token | undefined): boolean {
  return isWord(token, 'a', 'an', 'one', 'another', 'each', 'every', 'this')
}

function isSingular(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isWord(token, 'mostly', 'chiefly', 'mainly', 'largely', 'both', 'and', 'or', ',')
  )
}

const formsOfOne = ['is', 'was', 'am', "'s", '’s', "'m", '’m', 'become', 'became', 'born', 'being']

/** Whether “be” or “become” stands before a word, and of one or of many. */
function beforeBe(tokens: readonly Token[], first: number): 'one' | 'many' | undefined {
  let at = first - 1
  while (tokens[at]?.pos === 'ADV' || isWord(tokens[at], 'not', 'half', 'partly')) at -= 1
  if (isWord(tokens[at], ...formsOfOne)) return 'one'
  return isWord(tokens[at], 'are', 'were', "'re", '’re') ? 'many' : undefined
}
