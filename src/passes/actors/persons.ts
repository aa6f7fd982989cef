import {genderOfGiven, isFamilyName, isGivenName, isInside, mayBeOnePerson} from './person-names.ts'
import type {Gender} from './person-titles.ts'
import type {PersonName} from './read-person.ts'

/** A mention of a person, where it stands in the order of the text. */
export interface PersonMention {
  readonly name: PersonName
  readonly sentence: number
}

/** Those mentions that are of one person. */
interface Person {
  /** Its names of more than one word. */
  readonly names: PersonName[]
  readonly mentions: number[]
  gender?: Gender
  /** The sentence in which it was named last, and that mention. */
  last: {readonly sentence: number; readonly at: number} | undefined
}

// Keeps long lists of namesakes linear: beyond this many, only names that are spelt alike are grouped.
const mostNamesakes = 50

/** Groups mentions of persons, given in the order of the text, by whom they name. */
export function groupPersons(mentions: readonly PersonMention[]): number[][] {
  const byWord = new Map<string, Set<Person>>()
  const people: Person[] = []
  const fullNames = new Map<string, {name: PersonName; at: number}>()
  for (const [at, {name}] of mentions.entries()) {
    const key = keyOf(name)
    if (isFull(name) && !fullNames.has(key)) fullNames.set(key, {name, at})
  }
  const settled = new Map<string, readonly Person[]>()
  const specificFirst = [...fullNames].sort(
    ([, one], [, other]) => weightOf(other.name) - weightOf(one.name) || one.at - other.at
  )
  for (const [key, {name}] of specificFirst) {
    const candidates = peopleNear(name.words).filter(
      person =>
        agreesInGender(person, name) && person.names.every(known => mayBeOnePerson(known, name))
    )
    const fitting = candidates.length > 0 ? candidates : [newPerson()]
    settled.set(key, fitting)
    if (fitting.length === 1) learn(fitting[0] as Person, name)
  }
  for (const [at, {name, sentence}] of mentions.entries()) {
    const candidates = settled.get(keyOf(name)) ?? bareCandidates(name)
    const person = chosen(candidates) ?? newPerson()
    person.mentions.push(at)
    person.last = {sentence, at}
    if (name.gender) person.gender ??= name.gender
    for (const word of [name.words[0], name.words.at(-1)]) indexed(word ?? '', person)
  }
  return people.map(({mentions}) => mentions).filter(mentions => mentions.length > 0)

  function newPerson(): Person {
    const person: Person = {names: [], mentions: [], last: undefined}
    people.push(person)
    return person
  }

  function learn(person: Person, name: PersonName): void {
    person.names.push(name)
    if (name.gender) person.gender ??= name.gender
    for (const word of name.words) indexed(word, person)
    if (name.words.length > 1) indexed(name.words.map(word => word[0]).join(''), person)
  }

  function indexed(word: string, person: Person): void {
    const known = byWord.get(word)
    if (known && known.size < mostNamesakes) known.add(person)
    else if (!known) byWord.set(word, new Set([person]))
  }

  function peopleNear(words: readonly string[]): Person[] {
    const found = [words[0], words.at(-1)].flatMap(word => [...(byWord.get(word ?? '') ?? [])])
    return [...new Set(found)]
  }

  /** Those whom a single word may name: by family name, else by given name, else by a part or the initials. */
  function bareCandidates(name: PersonName): readonly Person[] {
    const word = name.words[0] ?? ''
    const near = peopleNear([word]).filter(person => agreesInGender(person, name))
    const alone = near.filter(({names}) => names.length === 0)
    const by = (fits: (word: string, full: PersonName) => boolean) =>
      near.filter(({names}) => names.some(full => fits(word, full)))
    const family = by(isFamilyName)
    if (family.length > 0) return [...family, ...alone]
    const given = by(isGivenName)
    return given.length > 0 ? [...given, ...alone] : [...by(isInside), ...alone]
  }
}

/** The only candidate, or the one that was named last, unless two were named in one sentence. */
function chosen(candidates: readonly Person[]): Person | undefined {
  if (candidates.length < 2) return candidates[0]
  const [latest, next] = candidates
    .filter(({last}) => last)
    .sort((one, other) => (other.last?.at ?? 0) - (one.last?.at ?? 0))
  return latest?.last?.sentence === next?.last?.sentence && next ? undefined : latest
}

function agreesInGender({gender, names}: Person, name: PersonName): boolean {
  const known = gender ?? names.map(genderOfGiven).find(gender => gender)
  const own = name.gender
  if (own && known) return own === known
  const given = genderOfGiven(name)
  return !(gender && given) || gender === given
}

/** Whether a name is more than one word that may be any name of its bearer. */
function isFull({words, tail, generation}: PersonName): boolean {
  return words.length > 1 || tail !== '' || generation !== ''
}

function weightOf({words, tail, generation}: PersonName): number {
  const whole = words.filter(word => word.length > 1).length
  return whole * 4 + words.length + Number(tail !== '') + Number(generation !== '')
}

function keyOf({words, tail, generation, gender}: PersonName): string {
  return [words.join(' '), tail, generation, gender ?? ''].join('|')
}
