import {familyNames} from '../../lexicons/family-names.ts'
import {givenNames} from '../../lexicons/given-names.ts'
import {nameParticles} from '../../lexicons/name-parts.ts'
import {femaleOffices, maleOffices, offices} from '../../lexicons/offices.ts'
import {femaleTitles, maleTitles, titles} from '../../lexicons/titles.ts'
import {plainWord} from './name-words.ts'

/** Whom a title or a given name belongs to. */
export type Gender = 'female' | 'male'

/** Titles that are listed as given names too, and are hardly ever meant so before another name. */
const clearTitles: ReadonlySet<string> = new Set(
  'dame general judge justice king major prince princess queen sheikh sister'.split(' ')
)

/** How many words at the front are a title or an office, with what says whose: “Dolmish Foreign Minister”. */
export function titleEnd(words: readonly string[]): number {
  const [first = ''] = words
  const isGiven = isListedGiven(plainWord(first))
  for (let end = Math.min(words.length - 1, 6); end > 0; end--) {
    if (!beginsName(words[end] as string)) continue
    for (let begin = isGiven ? 0 : Math.max(0, end - 4); begin < end; begin++) {
      const phrase = words.slice(begin, end).join(' ').toLowerCase()
      // “Dean Okoro”, “Sultan Okoro”: what is a given name too stays with the name, if it is no common title.
      const isName = end === 1 && words.length === 2 && isGiven && !clearTitles.has(phrase)
      if (isTitle(phrase) && !isName) return end
      if (isGiven) break
    }
  }
  return 0
}

function beginsName(word: string): boolean {
  return /^\p{Lu}|^\p{Ll}{1,3}[-']\p{Lu}/u.test(word) || nameParticles.entries.has(word)
}

/** Whether words are nothing but an office, or name a whole family: “the Vice President”, “the Okoro family”. */
export function isNoOwnName(bare: string): boolean {
  const words = bare.toLowerCase().split(' ')
  if (
    /^(?:brothers|clan|couple|dynasty|families|family|siblings|sisters)$/.test(words.at(-1) ?? '')
  ) {
    return true
  }
  const isOffice = (from: number) => isTitle(words.slice(from).join(' '))
  return (
    words.length > 1 &&
    (isOffice(0) ||
      (isTitle(words[0] as string) && isOffice(1) && !familyNames.entries.has(words.at(-1) ?? '')))
  )
}

function isTitle(phrase: string): boolean {
  return [phrase, phrase.replace(/\.$/, '')].some(
    form => titles.entries.has(form) || offices.entries.has(form)
  )
}

/** Whose title it is, where only women or only men bear it. */
export function genderOfTitle(title: string): Gender | undefined {
  const words = title.toLowerCase().split(' ')
  const forms = [words.join(' '), words.at(-1) ?? '', words[0] ?? ''].map(form =>
    form.replace(/\.$/, '')
  )
  const bears = (lists: readonly {readonly entries: ReadonlySet<string>}[]) =>
    forms.find(form => form !== '' && lists.some(({entries}) => entries.has(form)))
  if (bears([femaleTitles, femaleOffices])) return 'female'
  return bears([maleTitles, maleOffices]) ? 'male' : undefined
}

/** Whether a word is known as a given name. */
export function isListedGiven(word: string): boolean {
  return givenNames.some(({entries}) => entries.has(word))
}
