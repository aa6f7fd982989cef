import {communities} from '../../lexicons/communities.ts'
import {creeds, eventNameNouns, languages, monthsAndDays} from '../../lexicons/event-nouns.ts'
import {leads} from '../../lexicons/leads.ts'
import {offices} from '../../lexicons/offices.ts'
import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import {landforms} from '../../lexicons/places/landforms.ts'
import {regionAdjectives, voteAdjectives, wholes} from '../../lexicons/region-adjectives.ts'
import type {EntityKind, Token} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'
import {hasCapital} from './candidates.ts'
import type {ListedByToken, ListedName} from './gazetteer.ts'
import type {TaggedName} from './model.ts'
import {classesOf} from './word-classes.ts'

/** Whether what the tagger saw is a name at all. */
export function isActor(
  {first, last, kind}: TaggedName,
  tokens: readonly Token[],
  listed: ListedByToken
): boolean {
  const [begin, end] = [tokens[first], tokens[last]]
  if (!begin || !end || first > last || prefixes.has(begin.lower)) return false
  const name = exactly(listed, first, last)
  if (name) return !isAdjective(name) && !isBeforeNoun(name, tokens[last + 1])
  if (isOffice(tokens, first, last) || isDomain(tokens, first, last)) return false
  if (first === last) return !noActors.some(({entries}) => entries.has(begin.lower))
  if (kind !== 'person' && isEvent(tokens, first, last)) return false
  if (kind === 'organization') return true
  const lastListed = listed[last]
  return !regionAdjectives.entries.has(end.lower) && !(lastListed && isAdjective(lastListed))
}

const prefixes: ReadonlySet<string> = new Set(['anti', 'non', 'post', 'pre', 'pro'])
const noActors = [communities, creeds, languages, monthsAndDays, regionAdjectives, wholes]

function isAdjective({kinds}: ListedName): boolean {
  return kinds.every(kind => kind === 'demonym' || kind === 'people')
}

/** “Saudi” is short for the state, but before a noun its adjective. */
function isBeforeNoun({kinds}: ListedName, next: Token | undefined): boolean {
  return kinds.includes('demonym') && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')
}

/** “Executive Director”: an office without its holder. */
function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  return leads.some(list => list.at(tokens, first)?.last === last)
}

/** What an office is over: “Chief of Defence Staff”. */
function isDomain(tokens: readonly Token[], first: number, last: number): boolean {
  const [office, of] = [tokens[first - 2], tokens[first - 1]]
  if (of?.lower !== 'of' || !office || !hasCapital(office)) return false
  return (
    offices.entries.has(office.lower) &&
    tokens.slice(first, last + 1).every(({lower}) => isKnownWord(lower))
  )
}

/** “Harbour Accord”, “Agreement on Dues”: a law, an event or a plan acts in no text. */
function isEvent(tokens: readonly Token[], first: number, last: number): boolean {
  const rest = tokens.slice(first, last + 1)
  const link = rest.findIndex(({lower}) => lower === 'of' || lower === 'on' || lower === 'for')
  const head = rest[link > 0 ? link - 1 : rest.length - 1]?.lower ?? ''
  return eventNameNouns.entries.has(head) && !organizationNouns.entries.has(head)
}

/** What the words of a name show: “Strait of Dolm” and “Dolm Valley” are places, “Omar Holm” is a person, whatever the tagger says. */
export function shownKind(
  {first, last, kind}: TaggedName,
  tokens: readonly Token[],
  listed: ListedByToken
): EntityKind | undefined {
  if (first === last) {
    // A place that may be a person, and is no name of persons: “Lagos”.
    const isPlace = kind === 'person' && exactly(listed, first, last)?.kinds.includes('place')
    return isPlace && !isPersonal(tokens, first, last) ? 'place' : undefined
  }
  if (kind === 'place' && isPersonal(tokens, first, last)) return 'person'
  const isLandform = (at: number) => landforms.entries.has(tokens[at]?.lower ?? '')
  if (tokens[first + 1]?.lower === 'of') return isLandform(first) ? 'place' : undefined
  return isLandform(last) && tokens[last + 1]?.lower !== 'of' ? 'place' : undefined
}

/** Whether the first and the last word of a name are names of persons, and no other kind of word is in it. */
function isPersonal(tokens: readonly Token[], first: number, last: number): boolean {
  const isName = (at: number) => {
    const classes = classesOf(tokens[at]?.lower ?? '')
    return classes.includes('given') || classes.includes('family')
  }
  const isOther = (at: number) =>
    classesOf(tokens[at]?.lower ?? '').some(list => list === 'place' || list === 'body')
  for (let at = first; at <= last; at++) if (isOther(at)) return false
  return isName(first) && isName(last)
}

/** What a name is by the lists, where they know one meaning. */
export function listedKind(
  {first, last}: {readonly first: number; readonly last: number},
  listed: ListedByToken
): EntityKind | undefined {
  const name = exactly(listed, first, last)
  if (!name || name.ambiguous) return undefined
  const isPlace = name.kinds.some(
    kind => kind === 'country' || kind === 'capital' || kind === 'place'
  )
  const isBody = name.kinds.includes('organization')
  if (isPlace === isBody) return undefined
  return isPlace ? 'place' : 'organization'
}

function exactly(listed: ListedByToken, first: number, last: number): ListedName | undefined {
  const name = listed[first]
  return name?.first === first && name.last === last ? name : undefined
}

/** Whether the tagger left out a listed name that has no capital beside it which it may belong to. */
export function isLeftOut(
  {first, last, kinds}: ListedName,
  tokens: readonly Token[],
  {covered, listed}: {covered: readonly unknown[]; listed: ListedByToken}
): boolean {
  for (let at = first; at <= last; at++) if (covered[at]) return false
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  // “US$40”, “the 2010 Norland general election”
  if (after && (hasCapital(after) || after.text === '$' || isVote(tokens, last + 1))) return false
  if (!before || !hasCapital(before) || first === 1) return true
  // “the Afghan Taliban”
  return kinds.includes('organization') && listed[first - 1]?.kinds.includes('demonym') === true
}

function isVote(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  return votes.has(word) || (voteAdjectives.entries.has(word) && votes.has(next))
}

const votes: ReadonlySet<string> = new Set(['election', 'elections', 'referendum', 'primaries'])
