import type {BlockKind, Span} from '../../model.ts'
import type {PrintedLine} from './printed-lines.ts'

/** A note’s number where it is glued to the word or mark that calls it: “dry year.1”. */
const call = /(?:\p{Ll}|(?<=\p{L})[.,;:]|[”"’)\]])(\d{1,3})(?![\d,.]?\d)/gu
const numbered = /^(\d{1,3})[.)]?\s+["“‘]?\p{Lu}/u
const bracketed = /^\[\d{1,3}\]\s+[“"‘]?\p{Lu}/u

/** More lines than these at the foot of a page are no notes. */
const mostLines = 8

/**
 * Finds footnotes: at the foot of a page, the lines from the number of a note on that the text
 * has called; anywhere, paragraphs that begin with a bracketed number.
 *
 * @param kinds What lines are known to be: page numbers and running heads end a page, too.
 * @returns The indices of their lines.
 */
export function findFootnotes(
  lines: readonly PrintedLine[],
  kinds: ReadonlyMap<number, BlockKind>
): number[] {
  const found: number[] = []
  const called = new Set<number>()
  let expected = 1
  for (const {start, end} of textOfPages(lines, kinds)) {
    let noted = false
    for (let index = start; index < end; index++) {
      const {text, gapBefore} = lines[index] as PrintedLine
      const number = Number(numbered.exec(text)?.[1])
      if (number === expected && called.has(number) && end - index <= mostLines) {
        noted = true
        expected += 1
      } else if (gapBefore || kinds.has(index - 1)) {
        noted = bracketed.test(text)
      }
      if (noted) found.push(index)
      else for (const [, label] of text.matchAll(call)) called.add(Number(label))
    }
  }
  return found
}

/** The lines between what is printed above and below the text of each page. */
function* textOfPages(
  lines: readonly PrintedLine[],
  kinds: ReadonlyMap<number, BlockKind>
): Generator<Span> {
  let start = 0
  for (const [index, {page}] of lines.entries()) {
    const kind = kinds.get(index)
    const furniture = kind === 'page-number' || kind === 'running-head'
    if (furniture || page !== lines[index - 1]?.page) {
      yield {start, end: index}
      start = furniture ? index + 1 : index
    }
  }
  yield {start, end: lines.length}
}
