import {communities} from '../../lexicons/communities.ts'
import {creeds} from '../../lexicons/event-nouns.ts'
import {femaleGivenNames} from '../../lexicons/given-names/female.ts'
import {maleGivenNames} from '../../lexicons/given-names/male.ts'
import {placeNames} from '../../lexicons/places.ts'
import type {NameMention, Sentence} from '../../model.ts'

/** What the words of a document tell of its names: which have an adjective of their own, as states do, and which are one. */
export interface OwnAdjectives {
  /** Whether the document has an adjective or a people made from a name: “Norlandic” from “Norland”. */
  hasOne(name: string): boolean
  /** Whether a word is such an adjective. */
  isOne(word: string): boolean
}

/** Names of persons and places that say what they are; of the latter the lists know which are states. */
const listed = [femaleGivenNames, maleGivenNames, ...placeNames]

/** Words that end like an adjective of a land and are none: “Christian”. */
const others = [communities, creeds]

/** Reads the adjectives that a document makes from its names of one word: no list knows every land. */
export function ownAdjectives(
  mentions: readonly NameMention[],
  sentences: readonly Sentence[]
): OwnAdjectives {
  const words = new Set<string>()
  for (const {tokens} of sentences)
    for (const {text} of tokens) if (/^\p{Lu}\p{Ll}/u.test(text)) words.add(text)
  const byName = new Map<string, readonly string[]>()
  for (const {text, title} of mentions) {
    if (title !== undefined || byName.has(text) || !/^\p{Lu}\p{Ll}{2,}$/u.test(text)) continue
    const lower = text.toLowerCase()
    if (listed.some(({entries}) => entries.has(lower))) continue
    byName.set(
      text,
      adjectivesOf(text).filter(
        word => words.has(word) && !others.some(({entries}) => entries.has(word.toLowerCase()))
      )
    )
  }
  const adjectives = new Set([...byName.values()].flat())
  return {
    hasOne: name => (byName.get(name)?.length ?? 0) > 0,
    isOne: word => adjectives.has(word)
  }
}

/** The adjectives and peoples that English makes from a land. */
function adjectivesOf(name: string): readonly string[] {
  if (/a$/.test(name)) return [`${name}n`, `${name}ns`]
  if (/land$/.test(name))
    return [`${name}ic`, `${name}er`, `${name}ers`, `${name}ish`, name.replace(/land$/, 'ish')]
  if (/stan$/.test(name)) return [`${name}i`, `${name}is`, name.replace(/(?:i|)stan$/, '')]
  return [`${name}ian`, `${name}ians`, `${name}ese`]
}
