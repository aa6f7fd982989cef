import {
  closingAbbreviations,
  dependentWords,
  linkingAbbreviations,
  monthAbbreviations,
  referenceAbbreviations,
  titleAbbreviations
} from '../abbreviations.ts'

/**
 * How a printed part of a text ends: with its sentence (`closed`), at a colon or semicolon
 * (`paused`), or in mid-sentence. There it may go on with anything (`dependent`), with a word
 * in lower case (`abbreviation`) or a figure as well (`reference`), or show no more than a
 * missing full stop (`open`).
 */
export type Ending = 'closed' | 'paused' | 'abbreviation' | 'reference' | 'dependent' | 'open'

const note = /(?<=^|[.?!…]["“”’')\]]*\s*)\^?(?:\d{1,3}|\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3})$/
const closers = /["“”’'»)\]]+$/

/** How the last line of a part ends. */
export function endingOf(line: string): Ending {
  const written = line.slice(-longestEnding).replace(note, '').trimEnd()
  if (written === '') return 'closed'
  if (/\p{L}[-‐\u00AD]$/u.test(written)) return 'dependent'
  const bare = written.replace(closers, '')
  if (/(?:https?:|www\.)\S*$/i.test(bare)) return 'paused'
  if (/[:;]$/.test(bare)) return 'paused'
  if (/[?!…．。！？]$/.test(bare)) return 'closed'
  const word = /[\p{L}\p{N}'’.°]*$/u.exec(bare.replace(/\.$/, ''))?.[0].toLowerCase() ?? ''
  if (!bare.endsWith('.')) return dependentWords.has(word) ? 'dependent' : 'open'
  if (bare !== written) return 'closed'
  if (titleAbbreviations.has(word) || linkingAbbreviations.has(word)) return 'dependent'
  if (referenceAbbreviations.has(word) || monthAbbreviations.has(word)) return 'reference'
  return closingAbbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
    ? 'abbreviation'
    : 'closed'
}

const longestEnding = 100

/** Whether a line ends in mid-sentence, as far as its last word shows. */
export function endsOpen(line: string): boolean {
  const ending = endingOf(line)
  return ending === 'open' || ending === 'dependent'
}
