import {nameParticles} from '../../lexicons/name-parts.ts'
import {companySuffixes, organizationNouns} from '../../lexicons/organization-nouns.ts'
import {placeNouns} from '../../lexicons/places/regions.ts'
import {plainLetters} from '../../lexicons/plain-letters.ts'

/** A name, read so that two spellings of it are equal. */
export interface ReadName {
  /** Its words in lower case, without marks, full stops and apostrophes; hyphens part words. */
  readonly words: readonly string[]
  /** What sets it apart from its like: “Indiana” of “Evansville, Indiana”, “the great” of “Peter the Great”. */
  readonly tail: string
  /** The name as written, without title, article and genitive. */
  readonly written: string
}

/** Words that join the words of a name and give no letter to an acronym. */
export const joiningWords: ReadonlySet<string> = new Set(
  'a an and at by de del der des di do du e et for from in la le of on the to und with y'.split(' ')
)

/** A name as written, in straight apostrophes, without quotation marks, article, genitive and what stands in brackets. */
export function bareName(text: string): string {
  const straight = text.replace(/[’ʼ`]/g, "'").replace(/\s+/g, ' ').trim()
  const [open = ''] = straight.split(/ ?[([]/)
  return (open === '' ? straight : open)
    .replace(/^["“”']+|["“”]+$/g, '')
    .replace(/(?<=\S )["“”'][^"“”']+["“”'] /g, '')
    .replace(/(?<=\p{L}|\.)'s?$|[\s,;:]+$/giu, '')
    .replace(/^the (?=\S)/i, '')
}

/** The words of a stretch of a name. */
export function wordsOf(written: string): string[] {
  const words = written
    .replace(/(?<=\p{L})'s(?= |$)/giu, '')
    .replace(/&/g, ' and ')
    .replace(/[-–‐/]/g, ' ')
    .split(/\s+/)
    .map(plainWord)
    .filter(word => word !== '')
  return joinedLetters(words)
}

/** A word in lower case, without marks, full stops and apostrophes. */
export function plainWord(word: string): string {
  return plainLetters(word.toLowerCase()).replace(/[^\p{L}\p{N}_]/gu, '')
}

/** Reads the name of an organization or place. */
export function readOther(text: string): ReadName {
  const bare = bareName(text)
  const [head = bare, ...rest] = bare.split(/ ?, /)
  const tail = rest.filter(part => !isCompanySuffix(part) && /^\p{Lu}/u.test(part)).join(' ')
  const written = withoutDescription(head.split(' '))
  const words = wordsOf(withoutCompanySuffix(written).join(' '))
  return {words, tail: wordsOf(tail).join(' '), written: written.join(' ')}
}

/** Whether a name holds the genitive of another: “Dolm's first mayor”. */
export function isDescribed(bare: string): boolean {
  return /'s? \p{Ll}/u.test(bare)
}

/** Whether a word begins small and is none that stands inside names. */
export function isCommonWord(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    !nameParticles.entries.has(word) &&
    !joiningWords.has(word) &&
    !/^\p{Ll}{1,3}[-']\p{Lu}/u.test(word)
  )
}

/** “U S” is “US”. */
function joinedLetters(words: readonly string[]): string[] {
  const joined: string[] = []
  let isOpen = false
  for (const word of words) {
    const isLetter = word.length === 1 && /\p{L}/u.test(word)
    if (isLetter && isOpen) joined.push(`${joined.pop()}${word}`)
    else joined.push(word)
    isOpen = isLetter
  }
  return joined
}

/** Without the small words that say what the named is: “DOLM military alliance”. */
function withoutDescription(words: readonly string[]): readonly string[] {
  const last = words.at(-1)?.toLowerCase() ?? ''
  const isNoun = organizationNouns.entries.has(last) || placeNouns.entries.has(last)
  const begin = words.findLastIndex(word => !isCommonWord(word)) + 1
  return isNoun && begin > 0 && !isDescribed(words.join(' ')) ? words.slice(0, begin) : words
}

function withoutCompanySuffix(words: readonly string[]): readonly string[] {
  return words.length > 1 && isCompanySuffix(words.at(-1) as string) ? words.slice(0, -1) : words
}

function isCompanySuffix(word: string): boolean {
  return companySuffixes.entries.has(word.toLowerCase().replace(/\./g, ''))
}
