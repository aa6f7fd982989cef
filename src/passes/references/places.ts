import {countries} from '../../lexicons/countries.ts'
import {cities} from '../../lexicons/places/cities.ts'
import {westernCities} from '../../lexicons/places/western-cities.ts'
import {plainLetters} from '../../lexicons/plain-letters.ts'
import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isWord} from '../words.ts'
import type {Figure} from './cast.ts'
import type {Meant} from './descriptions.ts'
import {candidatesFor, type Seat} from './memory.ts'
import type {Description, Scene} from './phrases.ts'
import type {Stage} from './stage.ts'

const stateNouns: ReadonlySet<string> = new Set(['country', 'nation'])
/** Nouns that the full name of a state holds. */
const formNouns: ReadonlySet<string> = new Set(['kingdom', 'republic'])
const governmentNouns: ReadonlySet<string> = new Set(['government', 'regime', 'authorities'])
const cityNouns: ReadonlySet<string> = new Set(['city', 'town', 'capital'])
export const placeNouns: ReadonlySet<string> = new Set([
  ...[
    ...cityNouns,
    ...stateNouns,
    ...formNouns,
    'state',
    'province',
    'region',
    'island',
    'territory',
    'village'
  ]
])

/** Whether a description may stand for a place, a state or its government. */
export function isPlaceNoun({noun}: Description): boolean {
  return placeNouns.has(noun) || governmentNouns.has(noun)
}

/** The place that a description stands for: “the city of Dolm”, or the one that the last sentences are about. */
export function placeMeant(
  stage: Stage,
  {sentence, names}: Scene,
  {noun, modifiers, last}: Description,
  seat: Seat
): Meant | undefined {
  const {tokens} = sentence
  if (isWord(tokens[last + 1], 'of')) {
    const name = names.find(({first}) => first === last + 2)
    const isPlace = name && stage.cast[name.actor]?.kind !== 'person' && placeNouns.has(noun)
    return isPlace && !isPart(tokens, name.last)
      ? {actor: name.actor, why: 'named-after'}
      : undefined
  }
  // “Love in the City”
  if (cityNouns.has(noun) && tokens[last]?.text !== noun) return undefined
  const fits = fitting(stage, noun)
  if (!fits || modifiers.length > 0) return undefined
  const {from} = clauseAround(tokens, seat.at)
  const [best, second] = candidatesFor(seat, stage.memory.standings, standing => {
    const {actor, key, sentence, at, part} = standing
    // “Norland’s role in the country”
    const isOwn = sentence === seat.sentence && at >= from
    if (isOwn && (part === 'subject' || part === 'possessor')) return 0
    const figure = actor === undefined ? undefined : stage.cast[actor]
    // A state that only an adjective names is a rival.
    return (figure ? fits(figure) : key.startsWith(unnamedState)) ? 1 : 0
  })
  if (best?.latest.actor === undefined || best.weight < 0.1) return undefined
  if (second && best.weight < (governmentNouns.has(noun) ? 2 : 4) * second.weight) return undefined
  return {actor: best.latest.actor, why: second ? 'topic-place' : 'only-place'}
}

/** “the city of Dolm’s”, “the state of Norland politics” */
function isPart(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.pos === 'NOUN'
}

function fitting(stage: Stage, noun: string): ((figure: Figure) => boolean) | undefined {
  if (stateNouns.has(noun) || governmentNouns.has(noun)) return ({kind}) => kind === 'state'
  if (formNouns.has(noun))
    return ({actor}) => namesOf(stage.actors[actor]?.country).some(name => name.includes(noun))
  if (!cityNouns.has(noun)) return undefined
  const names = noun === 'capital' ? [capitals] : [capitals, cities.entries, westernCities.entries]
  return ({kind, name}) => {
    const plain = plainLetters(name.toLowerCase())
    return kind === 'place' && names.some(list => list.has(plain))
  }
}

const capitals: ReadonlySet<string> = new Set(
  countries.flatMap(({capitals}) => capitals.map(name => plainLetters(name.toLowerCase())))
)

const fullNames: ReadonlyMap<string, readonly string[]> = new Map(
  countries.map(({id, name, otherNames}) => [
    id,
    [name, ...otherNames].map(form => form.toLowerCase())
  ])
)

function namesOf(country: string | undefined): readonly string[] {
  return fullNames.get(country ?? '') ?? []
}

/** How the key of a state begins that only its adjective names. */
export const unnamedState = 'state '

/** The country whose adjective a word is: “Kenyan”. */
export function countryOfAdjective({text, lower}: Token): string | undefined {
  return /^\p{Lu}/u.test(text) ? adjectives.get(lower) : undefined
}

const adjectives: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({id, adjectives}) => adjectives.map(adjective => [adjective, id] as const))
)
