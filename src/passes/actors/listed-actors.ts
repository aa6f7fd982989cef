import {countries} from '../../lexicons/countries.ts'
import {organizations} from '../../lexicons/organizations.ts'
import {placeNames} from '../../lexicons/places.ts'
import {readOther, wordsOf} from './name-words.ts'

/** What the lists know of a name. */
export interface Listing {
  /** The countries and organizations that it may name. */
  readonly ids: readonly string[]
  /** Whether it often means something else, or names more than one. */
  readonly isAmbiguous: boolean
}

const opposites: Readonly<Record<string, string>> = {
  east: 'west',
  north: 'south',
  south: 'north',
  west: 'east'
}
const listings = readListings()
const demonyms: ReadonlySet<string> = new Set(
  countries.flatMap(({adjectives}) => adjectives).map(keyOf)
)
const places: ReadonlySet<string> = new Set([
  ...placeNames.flatMap(({entries}) => [...entries]).map(keyOf),
  ...countries.flatMap(({capitals}) => capitals).map(keyOf)
])
const countryNames: ReadonlyMap<string, string> = new Map(
  countries.map(({id, name}) => [`country ${id}`, name])
)

/** The countries and organizations that a name may stand for. */
export function listingOf(words: readonly string[]): Listing | undefined {
  return listings.get(words.join(' '))
}

/** The name of a listed country as its table has it. */
export function countryName(id: string): string | undefined {
  return countryNames.get(id)
}

/** The country of which one half is named alone: “the North” is North Korea where South Korea is named too. */
export function halfOf(words: readonly string[], named: ReadonlySet<string>): string | undefined {
  const [half = ''] = words
  const counterpart = opposites[half]
  if (words.length > 1 || counterpart === undefined) return undefined
  const wholes = [...named].filter(
    key => key.startsWith(`${half} `) && isCountry(key) && named.has(key.replace(half, counterpart))
  )
  return wholes.length === 1 ? wholes[0] : undefined
}

/** Whether words are the name of a country, a place, or an adjective of one. */
export function isPlaceName(words: readonly string[]): boolean {
  const key = words.join(' ')
  return places.has(key) || demonyms.has(key) || isCountry(key)
}

/** Whether a name as written is that of a country, a place, or an adjective of one. */
export function isListedPlace(name: string): boolean {
  return isPlaceName(readOther(name).words)
}

function isCountry(key: string): boolean {
  return listings.get(key)?.ids.some(id => countryNames.has(id)) ?? false
}

function readListings(): Map<string, Listing> {
  const byKey = new Map<string, {ids: string[]; isAmbiguous: boolean}>()
  const add = (name: string, id: string, ambiguous: ReadonlySet<string>) => {
    const key = keyOf(name)
    const isAmbiguous = ambiguous.has(name.toLowerCase())
    const known = byKey.get(key)
    if (!known) byKey.set(key, {ids: [id], isAmbiguous})
    else if (!known.ids.includes(id)) {
      known.ids.push(id)
      known.isAmbiguous = true
    }
  }
  for (const {id, name, otherNames, ambiguous} of countries) {
    for (const form of [name, ...otherNames]) add(form, `country ${id}`, ambiguous)
  }
  for (const {name, otherNames, ambiguous} of organizations) {
    for (const form of [name, ...otherNames]) add(form, `organization ${name}`, ambiguous)
  }
  return byKey
}

function keyOf(name: string): string {
  return wordsOf(name.replace(/’/g, "'").replace(/^the /i, '')).join(' ')
}
