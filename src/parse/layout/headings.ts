import type {BlockKind} from '../../model.ts'
import {isListItem} from '../list-marks.ts'
import {endingOf} from './endings.ts'
import {fullWidth, isTitleCase, type PrintedLine} from './printed-lines.ts'

const longestHeading = 100
/** The number of a section: “2.”, “3.1”, “IV.”. */
export const sectionNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.) +\p{Lu}/u

/** Whether a text is short and of one piece: no mark at its end or within, and nothing missing there. */
export function isShort(text: string): boolean {
  const piece = !text.endsWith(',') && !/\p{Ll}[.!?] \p{Lu}/u.test(text)
  return text.length <= longestHeading && piece && endingOf(text) === 'open'
}

const fewWords = 6

/** Whether a short text reads as a heading and not as a point that lacks its full stop. */
export function readsAsHeading(text: string): boolean {
  if (!isShort(text)) return false
  if (sectionNumber.test(text)) return true
  return isTitleCase(text) || (text.split(' ').length <= fewWords && !/\d/.test(text))
}

/**
 * Finds headings that stand right above their text, without a blank line: numbered ones, and
 * short lines that begin a paragraph of full lines.
 *
 * @param kinds What lines are known to be.
 * @returns Their indices.
 */
export function findHeadings(
  lines: readonly PrintedLine[],
  kinds: ReadonlyMap<number, BlockKind>
): number[] {
  const width = fullWidth(lines)
  return [...lines.keys()].filter(index => {
    const {text, gapBefore} = lines[index] as PrintedLine
    const next = lines[index + 1]
    if (kinds.has(index) || !next || next.gapBefore || kinds.has(index + 1)) return false
    if (!isShort(text) || text.length > width * 0.75 || next.text.length < width * 0.75)
      return false
    if (!/^[\p{Lu}“"‘([]/u.test(next.text) || isListItem(next.text)) return false
    const begins = gapBefore || kinds.has(index - 1)
    const before = lines[index - 1]?.text ?? ''
    if (sectionNumber.test(text)) return begins || /[.?!:”"’)\]\d]$/.test(before)
    return begins && /^\p{Lu}/u.test(text) && readsAsHeading(text)
  })
}
