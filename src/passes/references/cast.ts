import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import type {ActorKind, NamedActor} from '../../model.ts'
import {type Gender, genderOfName, genderOfTitle} from './genders.ts'

/** A named actor as pronouns and descriptions see him. */
export interface Figure {
  /** Index among the named actors. */
  readonly actor: number
  readonly kind: ActorKind
  readonly name: string
  /** What tells him from others who may be meant: names that share a word may be one person’s. */
  readonly key: string
  readonly gender: Gender | undefined
  /** Whether persons of either gender bear his last name, so that it alone tells none. */
  readonly isFamily: boolean
  /** Whether *they* may take up the name by itself: a people, “the Liberals”. */
  readonly isPlural: boolean
}

/** The named actors as pronouns see them, by their index. */
export function castOf(actors: readonly NamedActor[]): readonly Figure[] {
  const whole = wholeNames(actors)
  const keys = actors.map(({name, kind}, actor) => {
    const owners = kind === 'person' && !name.includes(' ') ? whole.get(name) : undefined
    const [owner] = owners ?? []
    return owners?.size === 1 && owner !== undefined ? owner : actor
  })
  // “Mr Graham” tells of “Kim Graham” more than “Kim” does.
  const byTitle = new Map<number, Gender>()
  const byName = new Map<number, Gender>()
  for (const [actor, {name, kind, mentions}] of actors.entries()) {
    if (kind !== 'person') continue
    const key = keys[actor] ?? actor
    for (const {title} of mentions) tell(byTitle, key, title ? genderOfTitle(title) : undefined)
    tell(byName, key, genderOfName(name))
  }
  const genderOf = (key: number) => byTitle.get(key) ?? byName.get(key)
  const families = familiesOf(actors)
  return actors.map(({name, kind}, actor) => ({
    actor,
    kind,
    name,
    key: `#${keys[actor]}`,
    gender: genderOf(keys[actor] ?? actor),
    isFamily: name.includes(' ') && families.get(lastWord(name))?.size === 2,
    isPlural: kind === 'people' || (kind === 'organization' && isCrowd(name))
  }))
}

function tell(genders: Map<number, Gender>, key: number, gender: Gender | undefined): void {
  if (gender && !genders.has(key)) genders.set(key, gender)
}

/** For the last word of each name of several words the genders of those who bear it. */
function familiesOf(actors: readonly NamedActor[]): ReadonlyMap<string, ReadonlySet<Gender>> {
  const families = new Map<string, Set<Gender>>()
  for (const {name, kind} of actors) {
    const gender = kind === 'person' ? genderOfName(name) : undefined
    if (!gender) continue
    const known = families.get(lastWord(name))
    if (known) known.add(gender)
    else families.set(lastWord(name), new Set([gender]))
  }
  return families
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? ''
}

/** For the first and the last word of each name of several words, whose it is. */
function wholeNames(actors: readonly NamedActor[]): ReadonlyMap<string, ReadonlySet<number>> {
  const owners = new Map<string, Set<number>>()
  for (const [actor, {name, kind}] of actors.entries()) {
    const words = name.split(' ')
    if (kind !== 'person' || words.length === 1) continue
    for (const word of [words[0] ?? '', lastWord(name)]) {
      const known = owners.get(word)
      if (known) known.add(actor)
      else owners.set(word, new Set([actor]))
    }
  }
  return owners
}

/** “Liberals”, “Free Democrats”, but not “Dolm Times”. */
function isCrowd(name: string): boolean {
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  if (organizationNouns.entries.has(last)) return false
  return name.includes(' ') ? /(?:cans|crats|ists|tives)$/.test(last) : /[^isu]s$/.test(last)
}
