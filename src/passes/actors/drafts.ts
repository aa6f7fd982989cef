import {countries, unionsAndNations} from '../../lexicons/countries.ts'
import type {Actor, ActorKind, ActorMention, NamedActor} from '../../model.ts'
import {bySentence} from '../by-sentence.ts'

/** An actor that is still being put together: its mentions have no roles yet. */
export interface Draft {
  readonly name: string
  readonly kind: ActorKind
  readonly titles: readonly string[]
  readonly mentions: Omit<ActorMention, 'role'>[]
}

/** The actors that are put together: one for each that is named, one for each further state or people. */
export interface Drafts {
  /** In the order of the named actors. */
  readonly named: readonly Draft[]
  /** The state, union or nation with an id; it may not be named yet. */
  state(country: string): Draft
  /** The people of a state: “Danes”. */
  people(country: string): Draft
  /** Adds a mention, unless the actor is named there. */
  add(draft: Draft, mention: Draft['mentions'][number]): void
  all(): readonly Draft[]
}

/** Begins with the actors that the text names. */
export function draftsOf(actors: readonly NamedActor[]): Drafts {
  const named = actors.map(draftOf)
  const states = new Map<string, Draft>()
  const peoples = new Map<string, Draft>()
  for (const [index, {country}] of actors.entries()) {
    const draft = named[index]
    if (country !== undefined && draft) states.set(country, draft)
  }
  const names = new Map(
    named.map(draft => [draft, bySentence(draft.mentions.map(own => [own.sentence, own]))])
  )
  return {
    named,
    state(country) {
      return kept(states, country, () => {
        const {name = country, otherNames = []} = byId.get(country) ?? {}
        const body = named.find(draft => [name, ...otherNames].includes(draft.name))
        return body ?? {name, kind: 'state', titles: [], mentions: []}
      })
    },
    people(country) {
      return kept(peoples, country, () => {
        const name = byId.get(country)?.people[0] ?? country
        const capital = name.charAt(0).toUpperCase() + name.slice(1)
        return {name: capital, kind: 'people', titles: [], mentions: []}
      })
    },
    add(draft, mention) {
      const own = names.get(draft)?.({index: mention.sentence}) ?? []
      const isNamed = own.some(({start, end}) => start < mention.end && mention.start < end)
      if (!isNamed) draft.mentions.push(mention)
    },
    all: () => [...new Set([...named, ...states.values(), ...peoples.values()])]
  }
}

const byId = new Map([...countries, ...unionsAndNations].map(country => [country.id, country]))

function draftOf({name, kind, mentions}: NamedActor): Draft {
  return {
    name,
    kind,
    titles: [...new Set(mentions.flatMap(({title}) => title ?? []))],
    mentions: mentions.map(({sentence, start, end, text}) => ({
      sentence,
      start,
      end,
      text,
      form: 'name'
    }))
  }
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Gives each actor the id that its name makes; where that is taken it gets a number. */
export function withIds(actors: readonly Omit<Actor, 'id'>[]): readonly Actor[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return actors.map(actor => {
    const slug = slugOf(actor.name)
    let id = slug
    for (let count = next.get(slug) ?? 2; taken.has(id); count++) {
      id = `${slug}-${count}`
      next.set(slug, count + 1)
    }
    taken.add(id)
    return {id, ...actor}
  })
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'actor'
}
