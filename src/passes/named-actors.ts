import {type Country, countries} from '../lexicons/countries.ts'
import {provinceNamesakes} from '../lexicons/lands.ts'
import type {ActorKind, EntityKind, KnownActor, NamedActor, NameMention} from '../model.ts'
import {definePass} from '../pass.ts'
import {groupNames} from './actors/aliases.ts'
import {canonicalName} from './actors/canonical-name.ts'
import {isListedPlace} from './actors/listed-actors.ts'
import {type Shown, shownByFrames} from './actors/name-frames.ts'
import {readKinds} from './actors/name-kinds.ts'
import {properNames} from './actors/no-names.ts'
import {type OwnAdjectives, ownAdjectives} from './actors/own-adjectives.ts'
import {commonWords} from './common-words.ts'
import {nameMentions} from './name-mentions.ts'

/**
 * The persons, organizations and places that the text names, each once with all mentions by name: those of the user's own list, then
 * the others, in the order in which they enter.
 */
export const namedActors = definePass({
  name: 'named-actors',
  unit: 'document',
  needs: {nameMentions, commonWords},
  run({sentences, knownActors}, facts): readonly NamedActor[] {
    const all = facts.nameMentions
    const adjectives = ownAdjectives(all, sentences)
    const found = properNames(all, sentences, facts.commonWords).filter(
      ({text, known}) => known !== undefined || !adjectives.isOne(text)
    )
    const frames = shownByFrames(found, sentences)
    const written = new Set(found.map(({text}) => text))
    const groups = groupNames(found, sentences).map(group =>
      group.map(index => found[index] as NameMention)
    )
    const own = ownGroups(groups, knownActors)
    return [
      ...own.listed,
      ...own.others.map(group => actorOf(group, {written, adjectives, frames}))
    ]
  }
})

/**
 * The groups of names that the user's own list names, as actors of that list, and the others. A family name that goes with a listed
 * name goes with it; where two of the list share a group, each keeps what is written as listed.
 */
function ownGroups(
  groups: readonly (readonly NameMention[])[],
  knownActors: readonly KnownActor[]
): {listed: readonly NamedActor[]; others: readonly (readonly NameMention[])[]} {
  const byActor = new Map<number, NameMention[]>()
  const others: NameMention[][] = []
  for (const group of groups) {
    const known = new Set(group.flatMap(({known}) => known ?? []))
    const [only] = known
    for (const mention of group) {
      const actor = mention.known ?? (known.size === 1 ? only : undefined)
      if (actor !== undefined) byActor.set(actor, [...(byActor.get(actor) ?? []), mention])
    }
    const rest = known.size === 1 ? [] : group.filter(({known}) => known === undefined)
    if (rest.length > 0) others.push(rest)
  }
  const listed = knownActors.flatMap(({name, kind}, index): NamedActor[] => {
    const mentions = byActor.get(index)
    return mentions ? [{name, kind, mentions: mentions.sort(byPlace)}] : []
  })
  return {listed, others}
}

function byPlace(a: NameMention, b: NameMention): number {
  return a.sentence - b.sentence || a.start - b.start
}

/** What a document tells of its names beside them. */
interface Evidence {
  readonly written: ReadonlySet<string>
  readonly adjectives: OwnAdjectives
  readonly frames: (name: string) => Shown | undefined
}

function actorOf(mentions: readonly NameMention[], evidence: Evidence): NamedActor {
  const name = canonicalName(mentions)
  const seen = commonestKind(readKinds(mentions))
  const country = seen === 'person' ? undefined : byName.get(name)
  if (country && !isProvince(country, evidence.written))
    return {name, kind: 'state', country: country.id, mentions}
  return {name, kind: shownKind(name, evidence) ?? seen, mentions}
}

/** What is shown of a name of one word that no list has. */
function shownKind(name: string, {adjectives, frames}: Evidence): ActorKind | undefined {
  if (/\s/.test(name) || isListedPlace(name)) return undefined
  if (adjectives.hasOne(name)) return 'state'
  const shown = frames(name)
  return shown === 'person' ? undefined : shown
}

/** The names of the table are the names that states go by. */
const byName: ReadonlyMap<string, Country> = new Map(
  countries.filter(({kind}) => kind !== 'part').map(country => [country.name, country])
)

/** Whether a name, such as Georgia’s, is rather that of a province: nothing else of the state is named. */
function isProvince({name, capitals}: Country, written: ReadonlySet<string>): boolean {
  return (
    provinceNamesakes.entries.has(name.toLowerCase()) &&
    !capitals.some(capital => written.has(capital))
  )
}

/** What most of the mentions are; of two kinds as common the one that comes first. */
function commonestKind(kinds: readonly EntityKind[]): EntityKind {
  const counts = new Map<EntityKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [[first]] = [...counts].sort(([, a], [, b]) => b - a) as [[EntityKind, number]]
  return first
}
