import type {BlockKind} from '../../model.ts'
import {endingOf} from './endings.ts'
import type {PrintedLine} from './printed-lines.ts'
import {isListItem} from './stretches.ts'

const longestHeading = 100
const number = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.) +\p{Lu}/u

/** Whether a text has the shape of a heading: little, no mark at its end, and nothing missing there. */
export function isShort(text: string): boolean {
  return text.length <= longestHeading && !text.endsWith(',') && endingOf(text) === 'open'
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
    if (!/^[\p{Lu}“"‘([]/u.test(next.text) || isListItem(next)) return false
    const begins = gapBefore || kinds.has(index - 1)
    const before = lines[index - 1]?.text ?? ''
    if (number.test(text)) return begins || /[.?!:”"’)\]\d]$/.test(before)
    return begins && /^\p{Lu}/u.test(text)
  })
}

/** The length of a full line: nine lines of ten are shorter. */
export function fullWidth(lines: readonly PrintedLine[]): number {
  const lengths = lines.map(({text}) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}
