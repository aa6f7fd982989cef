import {type Country, countries, tradePlaces, unionsAndNations} from '../../lexicons/countries.ts'
import {noNations} from '../../lexicons/demonyms.ts'
import type {Token} from '../../model.ts'
import type {NamedPlace, PlaceName} from './use.ts'

/** A name in words, and what it may be a name of. */
interface Entry {
  readonly words: readonly string[]
  readonly names: readonly PlaceName[]
}

/** The names of countries, capitals and seats, and the words of nationality, by their first word; the longest first. */
const entries = readEntries()

/** The countries, capitals, seats and words of nationality that stand in tokens, in capitals. */
export function findNames(tokens: readonly Token[]): NamedPlace[] {
  const found: NamedPlace[] = []
  for (let index = 0; index < tokens.length; index++) {
    const match = nameAt(tokens, index)
    if (!match) continue
    const last = index + match.words.length - 1
    found.push({first: index, last, names: match.names})
    index = last
  }
  return found
}

/** The index of the last token of a word of nationality that begins at a token. */
export function demonymAt(tokens: readonly Token[], index: number): number | undefined {
  const match = nameAt(tokens, index)
  const isDemonym = match?.names.some(({form}) => form === 'demonym')
  return match && isDemonym ? index + match.words.length - 1 : undefined
}

function nameAt(tokens: readonly Token[], index: number): Entry | undefined {
  const first = tokens[index]
  if (!first || !/^[\p{Lu}\d]/u.test(first.text)) return undefined
  return entries
    .get(folded(first.text))
    ?.find(({words}) => words.every((word, offset) => fits(tokens[index + offset], word)))
}

/** Whether a token is a word of a name: in capitals, but for the small words. */
function fits(token: Token | undefined, word: string): boolean {
  if (!token || folded(token.text) !== word) return false
  return /^(?:[\p{Lu}\d,-]|the$|of$|d[eu]$|la$|and$)/u.test(token.text)
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const byName = new Map<string, PlaceName[]>()
  const add = (text: string, name: PlaceName): void => {
    const key = folded(text)
    byName.set(key, [...(byName.get(key) ?? []), name])
  }
  for (const country of [...unionsAndNations, ...countries]) {
    const {name, otherNames, capitals, seats} = country
    for (const own of [name, ...otherNames]) add(own, nameOf(country, 'name', own))
    for (const capital of capitals) add(capital, nameOf(country, 'capital', capital))
    for (const seat of seats) add(seat, nameOf(country, 'seat', seat))
    for (const [text, demonym] of demonymsOf(country)) add(text, demonym)
  }
  for (const country of tradePlaces) {
    for (const seat of country.seats) add(seat, nameOf(country, 'trade', seat))
  }

  const byFirstWord = new Map<string, Entry[]>()
  for (const [name, names] of byName) {
    const words = name.replaceAll('-', ' - ').split(' ')
    const [first = ''] = words
    const list = [...(byFirstWord.get(first) ?? []), {words, names}]
    // “Washington, D.C.”
    const district = words.at(-1) ?? ''
    if (words.length > 1 && /^d\.?c\.?$/.test(district)) {
      list.push({words: [...words.slice(0, -1), ',', district], names})
    }
    byFirstWord.set(first, list)
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirstWord
}

function demonymsOf(country: Country): [string, PlaceName][] {
  const {adjectives, person, people} = country
  const words = [...new Set([...adjectives, ...person, ...people])]
  return words
    .filter(word => !noNations.entries.has(word))
    .map(word => [
      word,
      {
        ...nameOf(country, 'demonym', word),
        word: {
          adjective: adjectives.includes(word),
          person: person.includes(word),
          people: people.includes(word)
        }
      }
    ])
}

function nameOf({id, ambiguous}: Country, form: PlaceName['form'], text: string): PlaceName {
  return {country: id, form, isAmbiguous: ambiguous.has(text.toLowerCase())}
}
