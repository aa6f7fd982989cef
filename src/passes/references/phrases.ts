import {offices} from '../../lexicons/offices.ts'
import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import {
  manNouns,
  neutralPersons,
  thingsLikePersons,
  womanNouns
} from '../../lexicons/person-nouns.ts'
import type {NameMention, Sentence, Token} from '../../model.ts'
import {determinerOf, headOf, isPlural as isPluralNoun} from '../noun-phrases.ts'
import {firstFrom} from '../token-positions.ts'
import {isGenitive, isWord, wordsOf} from '../words.ts'

/** A name in its sentence, with the tokens that it covers and the actor whom it names. */
export interface Named {
  readonly first: number
  readonly last: number
  readonly actor: number
  readonly mention: NameMention
}

/** What a noun can stand for. */
type Sort = 'person' | 'body' | 'thing'

/** A noun phrase without a name as its head: “the prime minister”, “two banks”. */
export interface Description {
  /** Its determiner, or its first word. */
  readonly first: number
  /** Its noun. */
  readonly last: number
  readonly determiner: 'the' | 'this' | 'possessive' | 'indefinite' | 'none'
  readonly noun: string
  /** The words between determiner and noun, in lower case. */
  readonly modifiers: readonly string[]
  readonly isPlural: boolean
  readonly sort: Sort
}

/** What stands in a sentence that can be referred to by name or noun, in order. */
export interface Scene {
  readonly sentence: Sentence
  readonly names: readonly Named[]
  /** The name that covers a token. */
  readonly nameAt: ReadonlyMap<number, Named>
  readonly descriptions: readonly Description[]
}

/** Reads the names and noun phrases of a sentence. */
export function sceneOf(
  sentence: Sentence,
  mentions: readonly {mention: NameMention; actor: number}[]
): Scene {
  const {tokens} = sentence
  const names = mentions
    .map(({mention, actor}) => ({
      first: firstFrom(tokens, mention.start),
      last: firstFrom(tokens, mention.end) - 1,
      actor,
      mention
    }))
    .sort((a, b) => a.first - b.first)
  const owners = new Map<number, Named>()
  for (const name of names) for (let at = name.first; at <= name.last; at++) owners.set(at, name)
  const descriptions: Description[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (owners.has(at)) continue
    const determiner = determinerAt(tokens, at)
    const isBare = determiner === 'none'
    if (isBare && tokens[at]?.pos !== 'NOUN') continue
    let last = isBare ? runOfNouns(tokens, at) : nounOf(tokens, at)
    // “the novelist Bo Okoro”: the noun is his title.
    // “a commander named Bo Okoro”
    const isCalled = isWord(tokens[last + 1], 'named', 'called') && owners.has(last + 2)
    if (owners.has(last) || owners.has(last + 1) || isCalled) {
      // “the novelist and war correspondent Bo Okoro”
      const before = descriptions.at(-1)
      if (before?.last === at - 2 && isWord(tokens[at - 1], 'and', '/')) descriptions.pop()
      if (isBare) at = last
      continue
    }
    if (last === at && !isBare) continue
    last = Math.max(last, at)
    descriptions.push(describe(tokens, at, last, determiner))
    at = last
  }
  return {sentence, names, nameAt: owners, descriptions}
}

function describe(
  tokens: readonly Token[],
  first: number,
  last: number,
  determiner: Description['determiner']
): Description {
  const noun = tokens[last]?.lower ?? ''
  const isPlural = isPluralNoun(tokens[last]) && !isWord(tokens[last], 'media', 'data')
  // “sought justice”
  const isAbstract =
    determiner === 'none' && !isPlural && /^(?:VERB|ADP)$/.test(tokens[first - 1]?.pos ?? '')
  const from = determiner === 'none' ? first : first + 1
  return {
    first,
    last,
    determiner,
    noun,
    modifiers: tokens.slice(from, last).map(({lower}) => lower),
    isPlural,
    sort: isAbstract ? 'thing' : sortOf(tokens, last, singularOf(noun, isPlural))
  }
}

function determinerAt(tokens: readonly Token[], at: number): Description['determiner'] {
  const token = tokens[at]
  if (isWord(token, 'this', 'that', 'these', 'those')) return 'this'
  if (isWord(token, 'another', 'one', 'some', 'any', 'every', 'each', 'no', 'many', 'most'))
    return 'indefinite'
  const kind = determinerOf(token)
  return kind === 'definite' ? 'the' : kind
}

/** The noun that a determiner leads to. */
function nounOf(tokens: readonly Token[], at: number): number {
  const head = headOf(tokens, at)
  // The tagger takes some nouns for verbs or adjectives: “the chief”, “the official”.
  if (head === at && isPersonWord(tokens[at + 1]?.lower ?? '')) return at + 1
  return head
}

function runOfNouns(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last + 1]?.pos === 'NOUN') last += 1
  return last
}

/** A noun in the singular, as far as its ending tells. */
export function singularOf(noun: string, isPlural: boolean): string {
  if (!isPlural) return noun
  if (/(?:wom|m)en$/.test(noun)) return noun.replace(/en$/, 'an')
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y')
  return /(?:ss|ch|sh|x)es$/.test(noun) ? noun.slice(0, -2) : noun.replace(/s$/, '')
}

function sortOf(tokens: readonly Token[], last: number, noun: string): Sort {
  if (isPersonWord(noun) || officeAt(tokens, last) !== undefined) return 'person'
  return organizationNouns.entries.has(noun) || isWord(tokens[last], 'government', 'country')
    ? 'body'
    : 'thing'
}

/** Whether a noun in the singular means a person, by list or by its ending. */
export function isPersonWord(noun: string): boolean {
  if ([offices, womanNouns, manNouns, neutralPersons].some(({entries}) => entries.has(noun)))
    return true
  if (thingsLikePersons.entries.has(noun)) return false
  return noun.length > 4 && /(?:[^aeiou]er|[^c]tor|ist|[cs]ian|man|woman|eer|ese)$/.test(noun)
}

/** The index where the longest office that ends at a token begins: “prime minister” for “minister”. */
function officeAt(tokens: readonly Token[], last: number): number | undefined {
  for (let first = Math.max(0, last - 4); first <= last; first++) {
    if (offices.entries.has(wordsOf(tokens, first, last))) return first
  }
  return undefined
}

/** Whether a phrase is said of a subject or of a role: “is a senator”, “as the mayor”, “like a senator”. */
export function isPredicate(tokens: readonly Token[], {first}: Description): boolean {
  let at = first - 1
  // “is a Dolm Bank clerk”
  while (/^(?:PROPN|DET)$/.test(tokens[at]?.pos ?? '')) at -= 1
  while (tokens[at]?.pos === 'ADV' || isWord(tokens[at], 'not')) at -= 1
  return isWord(tokens[at], 'as', 'like') || isBe(tokens[at])
}

/** Whether a token is a form of *be* or *become*. */
export function isBe(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:is|was|are|were|be|been|being|become|becomes|became|['’](?:s|re))$/.test(token.lower) &&
    !isGenitive(token)
  )
}
