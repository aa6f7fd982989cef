import {isKnownWord} from '../tokens.ts'

/** Judges a hyphen at the end of a line by the letters before it and those on the next line. */
export type HyphenJudge = (before: string, after: string, hyphen: string) => HyphenFate

/** What becomes of a hyphen at the end of a line. */
type HyphenFate = 'dropped' | 'kept' | 'suspended'

const softHyphen = '\u00AD'
const words = /\p{L}+(?:[-‐‑]\p{L}+)*/gu

/** Prefixes that are words, or look like them, and grow together with what follows. */
const fusing = /^(?:be|de|dis|inter|mis|over|re|sub|super|trans|un|under)$/

/**
 * Decides which hyphens at line ends a printer put there and which the author.
 *
 * The text itself is asked first: how it writes the word elsewhere. Then the tagger’s
 * vocabulary: a hyphen between two words that make no third is the author’s.
 *
 * @param source The whole text.
 */
export function hyphenJudge(source: string): HyphenJudge {
  // A printer’s hyphens may be signs of their own, which the author never set.
  const printers = !/\p{L}‐\p{L}/u.test(source)
  let written: Set<string> | undefined
  return (before, after, hyphen) => {
    if (hyphen === softHyphen || (hyphen === '‐' && printers)) return 'dropped'
    const [first, second] = [lastPart(before), after.toLowerCase()]
    if (/^(?:and|or|to|nor)$/.test(second) && !isKnownWord(first + second)) return 'suspended'
    if (!/^\p{L}+$/u.test(first) || /^\P{Ll}/u.test(after)) return 'kept'
    if (/(?:^|[-‐‑])\p{Lu}+$/u.test(before)) return 'kept'
    written ??= wordsOf(source)
    if (written.has(`${before.toLowerCase()}-${second}`)) return 'kept'
    if (written.has(`${first}-${second}`)) return 'kept'
    if (written.has(first + second)) return 'dropped'
    const words = isKnownWord(first) && isKnownWord(second)
    if (words && /[-‐‑]/.test(before)) return 'kept'
    return words && !isKnownWord(first + second) && !fusing.test(first) ? 'kept' : 'dropped'
  }
}

function lastPart(before: string): string {
  return before.toLowerCase().replace(/^.*[-‐‑]/, '')
}

/** The words of a text as it writes them, in lower case; of those that a line end cuts, the halves. */
function wordsOf(source: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of source.matchAll(words)) found.add(word.toLowerCase().replace(/[‐‑]/g, '-'))
  return found
}
