import {nameSuffixes} from '../../lexicons/name-parts.ts'
import {offices} from '../../lexicons/offices.ts'
import {titles} from '../../lexicons/titles.ts'
import {
  bareName,
  isCommonWord,
  isDescribed,
  plainWord,
  type ReadName,
  wordsOf
} from './name-words.ts'
import {type Gender, genderOfTitle, isListedGiven, isNoOwnName, titleEnd} from './person-titles.ts'

/** The name of a person. */
export interface PersonName extends ReadName {
  /** “jr”, “iii”. */
  readonly generation: string
  /** By a title before it: “Mrs”. */
  readonly gender?: Gender
  readonly isTitled: boolean
}

const prepositions: ReadonlySet<string> = new Set(
  'in at on from who whom whose with by for as during after before that which himself herself'.split(
    ' '
  )
)

/** Reads the name of a person and the title before it. */
export function readPerson(text: string, title = ''): PersonName {
  const bare = bareName(text)
  if (isDescribed(bare) || isNoOwnName(bare)) {
    const words = [wordsOf(bare).join('_')]
    return {words, tail: '', written: bare, generation: '', isTitled: false}
  }
  const run = nameRun(inOrder(bare).split(' '))
  const {rest, generation} = withoutSuffixes(run)
  const begin = titleEnd(rest)
  const ownTitle = rest.slice(0, begin).join(' ')
  const gender = genderOfTitle(ownTitle) ?? genderOfTitle(title)
  const {head, tail} = withoutEpithet(rest.slice(begin))
  return {
    words: personWords(head),
    tail: wordsOf(tail.join(' ')).join(' '),
    written: run.slice(begin).join(' '),
    generation,
    isTitled: title !== '' || ownTitle !== '',
    ...(gender && {gender})
  }
}

/** “Okoro, J. B.” is “J. B. Okoro”; what else follows a comma is no name. */
function inOrder(bare: string): string {
  const [head = bare, second = ''] = bare.split(/ ?, /)
  if (isSuffix(second)) return `${head} ${second}`
  const isGiven = second
    .split(' ')
    .every(word => /^(?:\p{Lu}\.?)+$/u.test(word) || isListedGiven(plainWord(word)))
  return isGiven && !head.includes(' ') ? `${second} ${head}` : head
}

/** The words that name: what is said of the bearer before (“author Bo Okoro”) and after (“Okoro in May”) is left out. */
function nameRun(words: readonly string[]): readonly string[] {
  const cut = words.findIndex((word, index) => index > 0 && prepositions.has(word))
  const run = cut > 0 ? words.slice(0, cut) : words
  const last = run.findLastIndex(isCommonWord)
  if (last < 0) return run
  const after = run.slice(last + 1)
  return after.some(word => /^\p{Lu}/u.test(word))
    ? after
    : run.slice(0, run.findIndex(isCommonWord) || run.length)
}

/** Without “Jr.”, “III”, “KBE”. */
function withoutSuffixes(words: readonly string[]): {rest: readonly string[]; generation: string} {
  const first = words.findIndex((word, index) => index > 0 && isSuffix(word))
  const rest = first < 0 ? words : words.slice(0, first)
  const isEnd = words.slice(rest.length).every(word => isSuffix(word) || isLoud(word))
  if (!isEnd) return {rest: words, generation: ''}
  const generation = words.slice(rest.length).map(plainWord).find(isGeneration) ?? ''
  return {
    rest,
    generation: generation.replace(/^jnr$|^junior$/, 'jr').replace(/^snr$|^senior$/, 'sr')
  }
}

/** Whether a word follows names: a generation, or a degree or an order in capitals. */
function isSuffix(word: string): boolean {
  const suffix = plainWord(word)
  if (/^[ivx]+$/.test(suffix)) return isLoud(word) && !word.endsWith('.') && isGeneration(suffix)
  return (
    isGeneration(suffix) ||
    (nameSuffixes.entries.has(suffix) && /^\p{Lu}\p{L}?.*\p{Lu}/u.test(word))
  )
}

function isGeneration(suffix: string): boolean {
  return /^(?:[js]r|[js]nr|junior|senior|i|v|i[ivx]+|vi+|x[ivx]+)$/.test(suffix)
}

/** Whether a word is short and in capitals throughout. */
function isLoud(word: string): boolean {
  return /^\p{Lu}{1,5}$/u.test(word.replace(/\./g, ''))
}

/** “Peter the Great”, “Bo of Dolm”; a name that is nothing but an office stays whole: “Duke of Dolm”. */
function withoutEpithet(words: readonly string[]): {
  head: readonly string[]
  tail: readonly string[]
} {
  const at = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'the'))
  if (at < 0) return {head: words, tail: []}
  const head = words.slice(0, at)
  const isOffice = head.some(
    word => titles.entries.has(plainWord(word)) || offices.entries.has(plainWord(word))
  )
  return isOffice ? {head: [words.join('_')], tail: []} : {head, tail: words.slice(at)}
}

/** The words of a person's name; initials are words of one letter, the Arabic article is left out. */
function personWords(words: readonly string[]): string[] {
  const isLoud = words.every(word => word === word.toUpperCase())
  return words
    .flatMap((word, index) => {
      const isInitials =
        /^(?:\p{Lu}\.-?)+\p{Lu}?$/u.test(word) ||
        (!isLoud && index < words.length - 1 && /^\p{Lu}{2,3}$/u.test(word))
      if (isInitials && words.length > 1) return [...plainWord(word)]
      const bare = word.replace(/^(?:a[ldnrstz]|ash|el|es|ed|ul)-(?=\p{L})/iu, '')
      return bare.split(/[-–‐]/).map(plainWord)
    })
    .filter(
      (word, index, all) =>
        word !== '' && !(/^[ae]l$/.test(word) && index > 0 && index < all.length - 1)
    )
}
