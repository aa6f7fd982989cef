import {familyNames} from '../../lexicons/family-names.ts'
import {femaleGivenNames} from '../../lexicons/given-names/female.ts'
import {maleGivenNames} from '../../lexicons/given-names/male.ts'
import {unisexGivenNames} from '../../lexicons/given-names/unisex.ts'
import {mayBeOneName} from '../../lexicons/nicknames.ts'
import {type Gender, isListedGiven} from './person-titles.ts'
import type {PersonName} from './read-person.ts'

/** Whether two names of more than one word may be those of one person. */
export function mayBeOnePerson(one: PersonName, other: PersonName): boolean {
  if (differ(one.generation, other.generation) || differ(one.tail, other.tail)) return false
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  if (short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]) {
    return true
  }
  if (short.length > 1 && short.every((word, index) => word === long[index])) return true
  if (short.at(-1) !== long.at(-1)) return false
  if (short.length === 1) return true
  if (isEndOf(short, long) || isEndOf(short.filter(isWhole), long)) {
    if (short.length < long.length) return true
  }
  return agrees(short[0] as string, long[0] as string) && areInOrder(short, long)
}

/** Whether a word alone may be the family name of somebody who is named in full. */
export function isFamilyName(word: string, {words}: PersonName): boolean {
  const [first = ''] = words
  if (word === words.at(-1)) return true
  return word === first && isFamilyOnly(word)
}

/** Whether a word alone may be the given name, or a short form of it, of somebody who is named in full. */
export function isGivenName(word: string, {words}: PersonName): boolean {
  return (
    words.length > 1 &&
    (word === words[0] || (word.length > 1 && mayBeOneName(word, words[0] as string)))
  )
}

/** Whether a word alone stands inside a full name, or its letters begin the words of it. */
export function isInside(word: string, {words}: PersonName): boolean {
  if (words.length > 2 && words.slice(1, -1).includes(word) && word.length > 2) {
    return familyNames.entries.has(word)
  }
  return (
    word.length > 1 &&
    word.length === words.length &&
    [...word].every((letter, at) => words[at]?.startsWith(letter))
  )
}

/** Whom a person's given name belongs to, where only women or only men bear it. */
export function genderOfGiven({words}: PersonName): Gender | undefined {
  const [first = ''] = words
  if (words.length < 2 || unisexGivenNames.entries.has(first)) return undefined
  const isFemale = femaleGivenNames.entries.has(first)
  if (isFemale === maleGivenNames.entries.has(first)) return undefined
  return isFemale ? 'female' : 'male'
}

function isFamilyOnly(word: string): boolean {
  return familyNames.entries.has(word) && !isListedGiven(word)
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other
}

function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  const skipped = long.length - short.length
  return short.every((word, index) => word === long[index + skipped])
}

function isWhole(word: string): boolean {
  return word.length > 1
}

/** Whether two given names may be one: equal, an initial of the other, or short forms of one. */
function agrees(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return mayBeOneName(one, other)
}

/** Whether each word of the shorter name stands, in order, in the longer one. */
function areInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !agrees(word, long[at] as string)) at++
    if (at === long.length) return false
    at++
  }
  return true
}
