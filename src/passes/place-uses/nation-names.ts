import {communities} from '../../lexicons/communities.ts'
import {actorNouns, commonBodies, peopleNouns} from '../../lexicons/demonyms.ts'
import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import type {Token} from '../../model.ts'
import {isNoun, isPlural} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import {isCapital, isGivenName, isHeadline} from './longer-names.ts'
import {isOffice, isPersonNoun} from './persons.ts'
import type {PlaceUseKind} from './use.ts'

/** The words in capitals after a word of nationality: a name, an office or a body that every state has. */
export function namedUse(tokens: readonly Token[], last: number): PlaceUseKind | undefined {
  const next = tokens[last + 1]
  if (!isCapital(next) || next?.pos === 'PUNCT' || isHeadline(tokens)) return undefined
  let end = last + 1
  for (let at = last + 1; at < last + 9; at++) {
    if (isCapital(tokens[at])) end = at
    else if (!isWord(tokens[at], 'of', 'for', 'and', 'the', '-')) break
  }
  const words = tokens.slice(last + 1, end + 1)
  if (isIn(communities, next) && isPlural(next)) return 'affiliation'
  if (words.some((token, at) => isOffice(tokens, last + 1 + at) && !isIn(peopleNouns, token)))
    return 'affiliation'
  const small = words.findIndex(token => isWord(token, 'of', 'for', 'and'))
  const head = small > 0 ? words[small - 1] : words.at(-1)
  if (isIn(commonBodies, head)) return 'affiliation'
  if (words.length === 1 && (isIn(actorNouns, head) || isIn(organizationNouns, head))) {
    return isIn(actorNouns, head) ? 'affiliation' : 'part'
  }
  const isBody = words.some(token => isIn(organizationNouns, token))
  if (!isBody && next && isPersonNoun(next.lower)) return 'affiliation'
  if (isGivenName(next) && words.length > 1 && !isBody) return 'person'
  // “Irish Catholic schools”: an adjective of a creed or party before a common noun.
  if (words.length === 1 && isNoun(tokens[end + 1]) && !isCapital(tokens[end + 1])) return undefined
  return 'part'
}

/** Whether a word of nationality stands in the name of a body: “the Union of Nigerian Dyers” */
export function isOfBody(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens[first - 2]
  return (
    isWord(tokens[first - 1], 'of') &&
    isCapital(noun) &&
    isIn(organizationNouns, noun) &&
    isCapital(tokens[last + 1])
  )
}
