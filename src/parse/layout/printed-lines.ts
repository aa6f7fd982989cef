import type {Span} from '../../model.ts'

/** A line of plain text that is not blank: its words, without indentation and line ending. */
export interface PrintedLine extends Span {
  readonly text: string
  /** Columns before the words; a tab counts as four. */
  readonly indent: number
  /** The page it stands on, counted from 0 by form feeds. */
  readonly page: number
  /** Whether a blank line, a line of dashes, a page end or the text’s start comes before it. */
  readonly gapBefore: boolean
}

/** A line that parts texts: dashes, asterisks and the like. */
const rule = /^[-–—*_=#~•·\s]+$/
const lineOrEnding = /[^\r\n\f]+|\r\n|[\r\n\f]/g

/** The lines of a text from an offset on, blank ones left out. */
export function printedLines(source: string, from: number): PrintedLine[] {
  const lines: PrintedLine[] = []
  let page = 0
  let endings = 2
  for (const {index, 0: written} of source.slice(from).matchAll(lineOrEnding)) {
    const words = written.trim()
    if (rule.test(words)) {
      endings = 2
    } else if (words !== '') {
      const before = written.indexOf(words)
      const start = from + index + before
      const indent = written.slice(0, before).replaceAll('\t', '    ').length
      const gapBefore = endings > 1
      lines.push({start, end: start + words.length, text: words, indent, page, gapBefore})
      endings = 0
    } else if (written === '\f') {
      page += 1
      endings = 2
    } else if (/^[\r\n]/.test(written)) {
      endings += 1
    }
  }
  return lines
}

/** Whether blank lines or page ends stand before and after a line. */
export function standsAlone(lines: readonly PrintedLine[], index: number): boolean {
  return lines[index]?.gapBefore === true && lines[index + 1]?.gapBefore !== false
}
