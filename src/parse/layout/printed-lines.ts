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
  /** Whether a line of dashes does: what stands above is a heading, or ends there. */
  readonly ruleBefore: boolean
}

/** A line that parts texts: dashes, asterisks and the like. */
const rule = /^[-–—*_=#~•·\s]+$/
const lineOrEnding = /[^\r\n\f]+|\r\n|[\r\n\f]/g

/** The lines of a text from an offset on, blank ones left out. */
export function printedLines(source: string, from: number): PrintedLine[] {
  const lines: PrintedLine[] = []
  let page = 0
  let endings = 2
  let ruleBefore = false
  for (const {index, 0: written} of source.slice(from).matchAll(lineOrEnding)) {
    const words = written.trim()
    if (rule.test(words)) {
      endings = 2
      ruleBefore = true
    } else if (words !== '') {
      const before = written.indexOf(words)
      const start = from + index + before
      const indent = written.slice(0, before).replaceAll('\t', '    ').length
      const gapBefore = endings > 1
      const end = start + words.length
      lines.push({start, end, text: words, indent, page, gapBefore, ruleBefore})
      endings = 0
      ruleBefore = false
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

/** The length of a full line: nine lines of ten are shorter. */
export function fullWidth(lines: readonly PrintedLine[]): number {
  const lengths = lines.map(({text}) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Whether a line goes on in lower case: not with a label (“cc:”), nor a name (“easyTram”). */
export function beginsLower(text: string): boolean {
  return /^[“"‘'(]?\p{Ll}(?!\p{Ll}*(?:\p{Lu}|:))/u.test(text)
}

/** Whether most longer words of a line begin with a capital, as in titles. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /^\p{L}{4}/u.test(word))
  return words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.7
}
