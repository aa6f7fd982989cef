import {countries} from '../../lexicons/countries.ts'
import {organizations} from '../../lexicons/organizations.ts'
import {ambiguousPlaces, placeNames} from '../../lexicons/places.ts'
import {type WrittenNames, writtenNames} from '../../lexicons/written-names.ts'
import type {Token} from '../../model.ts'

/** What a listed name is a name of. */
type Listed = 'country' | 'capital' | 'seat' | 'demonym' | 'people' | 'organization' | 'place'

/** A name of the lists that stands in a sentence: the indices of its tokens. */
export interface ListedName {
  readonly first: number
  readonly last: number
  readonly kinds: readonly Listed[]
  /** Whether it often means something else, by the lists. */
  readonly ambiguous: boolean
}

/** For each token of a sentence the listed name that it belongs to. */
export type ListedByToken = readonly (ListedName | undefined)[]

/** What a name is listed as. */
interface Entry {
  readonly kinds: Listed[]
  ambiguous: boolean
}

/** For each token of a sentence the listed name that it belongs to: the longest that begins at its left. */
export function listedByToken(tokens: readonly Token[]): ListedByToken {
  names ??= readLists()
  const found: (ListedName | undefined)[] = tokens.map(() => undefined)
  for (let first = 0; first < tokens.length; first++) {
    if (!/\p{Lu}/u.test(tokens[first]?.text ?? '')) continue
    const name = names.at(tokens, first)
    if (!name) continue
    found.fill({first, last: name.last, ...name.value}, first, name.last + 1)
    first = name.last
  }
  return found
}

let names: WrittenNames<Entry> | undefined

function readLists(): WrittenNames<Entry> {
  const byName = new Map<string, Entry>()
  const add = (name: string, kind: Listed, ambiguous: boolean) => {
    const known = byName.get(name)
    if (!known) byName.set(name, {kinds: [kind], ambiguous})
    else {
      if (!known.kinds.includes(kind)) known.kinds.push(kind)
      known.ambiguous ||= ambiguous
    }
  }
  for (const {
    name,
    otherNames,
    capitals,
    seats,
    adjectives,
    person,
    people,
    ambiguous
  } of countries) {
    const lists: readonly [Listed, readonly string[]][] = [
      ['country', [name, ...otherNames]],
      ['capital', capitals],
      ['seat', seats.map(capitalized)],
      ['demonym', adjectives.map(capitalized)],
      ['people', [...person, ...people].map(capitalized)]
    ]
    for (const [kind, own] of lists)
      for (const text of own) add(text, kind, ambiguous.has(text.toLowerCase()))
  }
  for (const {name, otherNames, ambiguous} of organizations)
    for (const text of [name, ...otherNames])
      add(text, 'organization', ambiguous.has(text.toLowerCase()))
  for (const {entries} of placeNames)
    for (const entry of entries)
      add(capitalized(entry), 'place', ambiguousPlaces.entries.has(entry))
  return writtenNames(byName)
}

/** A listed name with the capitals that it is written with: “gulf of oman” is “Gulf of Oman”. */
function capitalized(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}\p{L}*/gu, word =>
    small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
  )
}

const small: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'de',
  'du',
  'da',
  'do',
  'del',
  'la',
  'el',
  'al',
  'upon'
])
