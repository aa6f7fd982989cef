import {nameCompounds} from '../../lexicons/courtesies.ts'
import {leads} from '../../lexicons/leads.ts'
import {organizationNouns, statehoods} from '../../lexicons/organization-nouns.ts'
import {beings} from '../../lexicons/verb-groups.ts'
import type {Token} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'
import {hasCapital} from './candidates.ts'
import type {ListedByToken, ListedName} from './gazetteer.ts'
import {isActor, isLeftOut, listedKind, shownKind} from './judgements.ts'
import type {TaggedName} from './model.ts'
import {startsName, startsPerson} from './titles.ts'

/**
 * What the tagger saw, mended by what lists and shapes tell for certain: titles and offices are no part of a name,
 * nationalities, creeds, languages and dates are no names, “X and Y” are two, and a country that stands alone is one.
 */
export function mended(
  tagged: readonly TaggedName[],
  tokens: readonly Token[],
  listed: ListedByToken
): readonly TaggedName[] {
  const names = tagged
    .flatMap(name => parted(name, tokens, listed))
    .map(name => withoutLead(name, tokens))
    .map(name => wholeBody(name, tokens))
    .filter(name => isActor(name, tokens, listed))
    .map(name => whole(name, tokens))
    .map(name => ({
      ...name,
      kind: listedKind(name, listed) ?? shownKind(name, tokens, listed) ?? name.kind
    }))
  const covered: (TaggedName | undefined)[] = tokens.map(() => undefined)
  for (const name of names) covered.fill(name, name.first, name.last + 1)
  for (const name of addressed(tokens, covered)) covered.fill(name, name.first, name.last + 1)
  for (const name of new Set(listed)) {
    const kind = name && listedKind(name, listed)
    if (!kind || !(isPieced(name, covered) || isLeftOut(name, tokens, {covered, listed}))) continue
    covered.fill({first: name.first, last: name.last, kind}, name.first, name.last + 1)
  }
  return [...new Set(covered)].filter(name => name !== undefined)
}

/** Whoever is addressed as “Mrs” is a person, whatever the tagger says. */
function addressed(
  tokens: readonly Token[],
  covered: readonly (TaggedName | undefined)[]
): readonly TaggedName[] {
  return tokens.flatMap((_, at): TaggedName[] => {
    if (!startsPerson(tokens, at)) return []
    const first = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    const name = covered[first]
    if (name) return name.first === first ? [{...name, kind: 'person'}] : []
    if (!isFree(first)) return []
    let last = first
    while (last - first < longestPerson && isFree(last + 1)) last++
    return [{first, last, kind: 'person'}]
  })

  function isFree(at: number): boolean {
    const token = tokens[at]
    return token !== undefined && hasCapital(token) && !startsName(tokens, at) && !covered[at]
  }
}

/** How many further words a person's name takes up: a line in capitals is none. */
const longestPerson = 3

/** Whether of a listed name only pieces were seen: “Tobago” of “Trinidad and Tobago”. */
function isPieced(
  {first, last}: ListedName,
  covered: readonly (TaggedName | undefined)[]
): boolean {
  const pieces = new Set(covered.slice(first, last + 1))
  pieces.delete(undefined)
  return (
    pieces.size > 0 && [...pieces].every(name => name && name.first >= first && name.last <= last)
  )
}

/** “Okoro and Holm” are two persons, “Dolm, Norland” two places, unless the lists know them as one: “Trinidad and Tobago”. */
function parted(
  name: TaggedName,
  tokens: readonly Token[],
  listed: ListedByToken
): readonly TaggedName[] {
  if (name.kind === 'organization') return [name]
  const parts: TaggedName[] = []
  let first = name.first
  for (let at = name.first; at <= name.last + 1; at++) {
    const isJoint = at === name.last + 1 || joints.has(tokens[at]?.lower ?? '')
    if (!isJoint || (at <= name.last && listed[at])) continue
    if (tokens[at]?.text === ',' && suffixes.has(tokens[at + 1]?.lower ?? '')) continue
    if (at > first) parts.push({...name, first, last: at - 1})
    first = at + 1
  }
  return parts
}

const joints: ReadonlySet<string> = new Set(['and', '&', ',', '/', 'et'])
const suffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii'])

/** A person without title and office before the name; any name without a small word that only opens the sentence. */
function withoutLead(name: TaggedName, tokens: readonly Token[]): TaggedName {
  let {first} = name
  const asks = beings.entries.has(tokens[0]?.lower ?? '') && tokens.at(-1)?.text === '?'
  const opens =
    first === 0 &&
    (asks || (openers.has(tokens[0]?.pos ?? '') && isKnownWord(tokens[0]?.lower ?? '')))
  if (first < name.last && (opens || tokens[first]?.lower === 'the')) first++
  // “Ambassador of Norland”
  const office = leads.map(list => list.at(tokens, first)?.last ?? -1)
  const of = Math.max(...office) + 1
  if (of > first && of < name.last && tokens[of]?.lower === 'of') {
    const isThe = tokens[of + 1]?.lower === 'the'
    return {...name, first: isThe ? of + 2 : of + 1}
  }
  if (name.kind !== 'person') return {...name, first}
  for (;;) {
    const ends = leads.map(list => list.at(tokens, first)?.last ?? -1)
    const end = Math.max(...ends)
    if (end < first || end >= name.last) return {...name, first}
    const next = tokens[end + 1]
    first = next?.text === '.' || next?.text === '-' ? end + 2 : end + 1
    if (first > name.last || !hasCapital(tokens[first] as Token)) return name
  }
}

const openers: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'ADV', 'PRON'])

/**
 * The whole of a body that the tagger saw a part of: of “Dolm Institute of Marine Law” the law alone. A government is no body of
 * its own: its state acts.
 */
function wholeBody(name: TaggedName, tokens: readonly Token[]): TaggedName {
  const isHead = (at: number) => {
    const {lower = ''} = tokens[at] ?? {}
    return organizationNouns.entries.has(lower) && !statehoods.entries.has(lower)
  }
  if (name.kind === 'place' && isHead(name.first) && tokens[name.first + 1]?.lower === 'of')
    return {...name, kind: 'organization'}
  const of = tokens[name.first - 1]?.lower === 'the' ? name.first - 2 : name.first - 1
  const head = tokens[of - 1]
  if (
    name.kind === 'person' ||
    tokens[of]?.lower !== 'of' ||
    !head ||
    !hasCapital(head) ||
    !isHead(of - 1)
  )
    return name
  let first = of - 1
  while (first > 0 && hasCapital(tokens[first - 1] as Token) && !startsName(tokens, first - 1))
    first--
  return {...name, first, kind: 'organization'}
}

/** A name that the tagger cut inside a word, with all of the word: the reader parts words at letters that it does not know. */
function whole(name: TaggedName, tokens: readonly Token[]): TaggedName {
  let {first, last} = name
  while (isInside(tokens, first)) first--
  while (isInside(tokens, last + 1)) last++
  while (name.kind === 'person' && last > first && goesOn(tokens, last)) last += 2
  return {...name, first, last}
}

/** “Kim Dae” in “Kim Dae-jung”: a given name of which a hyphen joins the second half. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const [own, hyphen, half] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (hyphen?.text !== '-' || hyphen.start !== own?.end || half?.start !== hyphen.end) return false
  return /^\p{Ll}{2,7}$/u.test(half.text) && !nameCompounds.entries.has(half.lower)
}

/** Whether a token only goes on with a word. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]]
  if (!before || before.end !== own?.start) return false
  return /[\p{L}\p{M}]$/u.test(before.text) && /^[\p{L}\p{M}]/u.test(own.text)
}
