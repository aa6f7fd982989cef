import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import {organizations} from '../../lexicons/organizations.ts'
import type {NamedActor, Token} from '../../model.ts'
import {isWord} from '../words.ts'
import type {Figure} from './cast.ts'
import {type Description, singularOf} from './phrases.ts'
import {complementEnd, isFormer, type Tie} from './ties.ts'

/** Whom a description means, and by which rule. */
export interface Meant {
  readonly actor: number
  readonly why: string
}

/** What a document gives to descriptions: offices, bodies and states by noun. */
export interface Directory {
  readonly holders: ReadonlyMap<string, readonly Holder[]>
  readonly bodies: ReadonlyMap<string, readonly Body[]>
}

/** Who is tied to an office, with the words that stand there. */
interface Holder {
  readonly figure: Figure
  readonly isFormer: boolean
  readonly words: ReadonlySet<string>
}

/** A body with the words of its name. */
interface Body {
  readonly figure: Figure
  readonly words: ReadonlySet<string>
}

/** A noun that fits more than so many says of none whom it means. */
const mostOfNoun = 60

/** Makes the directory of a document. */
export function directoryOf(
  ties: readonly Tie[],
  cast: readonly Figure[],
  actors: readonly NamedActor[]
): Directory {
  const holders = new Map<string, Holder[]>()
  for (const {noun, before, after, figure, isFormer} of ties) {
    add(holders, noun, {figure, isFormer, words: new Set([...before, ...after, noun])})
  }
  const bodies = new Map<string, Body[]>()
  for (const figure of cast) {
    if (figure.kind !== 'organization') continue
    const names = (actors[figure.actor]?.mentions ?? []).map(({text}) => text)
    const words = new Set(figure.name.toLowerCase().split(/[\s-]+/))
    for (const noun of nounsOf([figure.name, ...names])) add(bodies, noun, {figure, words})
  }
  return {holders: withoutCrowds(holders), bodies: withoutCrowds(bodies)}
}

function withoutCrowds<Thing>(map: ReadonlyMap<string, Thing[]>): ReadonlyMap<string, Thing[]> {
  return new Map([...map].filter(([, things]) => things.length <= mostOfNoun))
}

function add<Thing>(map: Map<string, Thing[]>, key: string, thing: Thing): void {
  const known = map.get(key)
  if (known) known.push(thing)
  else map.set(key, [thing])
}

/** The nouns by which an organization may be called: those of its name, and of its kind where it is well known. */
function nounsOf(names: readonly string[]): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const name of new Set(names)) {
    // “Bank of Norland”, “Harbour Bank”
    const words =
      name
        .toLowerCase()
        .split(/\s+(?:of|for|on|to)\s+/)[0]
        ?.split(/[\s-]+/) ?? []
    const head = words.at(-1) ?? ''
    if (organizationNouns.entries.has(head) && name.includes(' '))
      nouns.add(singularOf(head, /s$/.test(head)))
    for (const noun of kindNouns[kinds.get(name) ?? ''] ?? []) nouns.add(noun)
  }
  return nouns
}

const kinds = new Map<string, string>(
  organizations.flatMap(({name, otherNames, kind}) =>
    // A committee of a party is not the party.
    name.endsWith('Committee') ? [] : [name, ...otherNames].map(form => [form, kind] as const)
  )
)

const kindNouns: Readonly<Record<string, readonly string[]>> = {
  court: ['court', 'tribunal'],
  bank: ['bank', 'lender'],
  party: ['party'],
  press: ['newspaper', 'paper', 'magazine', 'network', 'broadcaster'],
  company: ['company', 'firm', 'corporation', 'retailer', 'carmaker'],
  university: ['university'],
  sport: ['club', 'team'],
  international: ['organization', 'organisation', 'alliance', 'bloc'],
  armed: ['group', 'militia', 'organization', 'organisation'],
  civil: ['group', 'union', 'charity', 'organization', 'organisation', 'association'],
  government: ['agency', 'ministry', 'department']
}

/** The named holders of the office that a description names, each once. */
export function holdersOf(
  {holders}: Directory,
  tokens: readonly Token[],
  description: Description
): readonly Figure[] {
  const {noun, modifiers, last} = description
  const complement = tokens
    .slice(last + 1, complementEnd(tokens, last) + 1)
    .filter(({pos}) => pos === 'PROPN' || pos === 'NOUN')
    .map(({lower}) => lower)
  const wasHeld = isFormer(modifiers)
  const wanted = [...modifiers, ...complement]
  const found = (holders.get(noun) ?? []).filter(
    holder => wanted.every(word => holder.words.has(word)) && (!holder.isFormer || wasHeld)
  )
  return distinct(found)
}

/** The named bodies that a noun can take up. */
export function bodiesOf({bodies}: Directory, {noun, modifiers}: Description): readonly Figure[] {
  return distinct(
    (bodies.get(noun) ?? []).filter(({words}) => modifiers.every(word => words.has(word)))
  )
}

function distinct(found: readonly {readonly figure: Figure}[]): readonly Figure[] {
  return [...new Map(found.map(({figure}) => [figure.key, figure])).values()]
}

/** Whether what follows a description picks out one of many: “the bank that failed”, “the country with”. */
export function isRestricted(tokens: readonly Token[], {last}: Description): boolean {
  return isWord(tokens[last + 1], 'that', 'which', 'who', 'whose', 'where', 'with')
}
