import {joiningWords} from './name-words.ts'

/** The acronym that a name is, in lower case, if it looks like one: “WHO”, “AfDB”, “M5S”. */
export function acronymOf(written: string): string | undefined {
  const letters = written.replace(/[.\s]/g, '')
  const isOne = /^(?:\p{Lu}[\p{Lu}\p{Ll}\d&-]*[\p{Lu}\d]s?)$/u.test(letters) && letters.length <= 8
  const isSpaced = /[^.\s]{2,}\s/u.test(written)
  return isOne && !isSpaced ? letters.toLowerCase().replace(/[^\p{L}\d]/gu, '') : undefined
}

/** The acronyms that a name of several words may have: with its joining words and without. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const initials = (of: readonly string[]) => of.map(word => word[0]).join('')
  const content = words.filter(word => !joiningWords.has(word))
  return content.length < 2 ? [] : [...new Set([initials(content), initials(words)])]
}

/** Whether the letters of an acronym stand in a name in this order, the first at its begin: enough where it is introduced. */
export function mayAbbreviate(acronym: string, words: readonly string[]): boolean {
  const text = words.join('')
  if (words.length < 2 || text[0] !== acronym[0]) return false
  let at = 0
  for (const letter of acronym) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
