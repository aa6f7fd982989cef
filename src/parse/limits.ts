import type {VFile} from 'vfile'
import type {Format} from '../model.ts'

declare module 'vfile' {
  interface DataMap {
    /** The most UTF-16 units that are analysed; `defaultMaxSize` where it is left out. */
    maxSize: number
  }
}

/** Ten million UTF-16 units: some 1.6 million words. */
export const defaultMaxSize = 10_000_000

/** What may be in a text, or in one paragraph of it, before the parsers’ time stops being linear. */
const limits = {
  paragraph: {most: 256 * 1024, of: 'characters a paragraph', remedy: 'break it with blank lines'},
  depth: {most: 100, of: 'nested lists and quotes', remedy: 'flatten them'},
  underlines: {most: 1000, of: 'underlined headings', remedy: 'write headings with “#”'},
  quotes: {most: 1000, of: 'block quotes', remedy: 'split the text'},
  emphasis: {most: 2000, of: 'marks of emphasis a paragraph', remedy: 'break the paragraph'},
  brackets: {most: 5000, of: 'brackets a paragraph', remedy: 'break the paragraph'}
} as const

/**
 * Refuses text on which the parsers' time or memory would not be linear. One pass over the lines.
 *
 * @throws {VFileMessage} Names the limit, the line, and what to do.
 */
export function assertWithinLimits(file: VFile, format: Format): void {
  const text = String(file)
  const maxSize = file.data.maxSize ?? defaultMaxSize
  if (text.length > maxSize) {
    refuse(
      file,
      1,
      `${maxSize} characters, got ${text.length}`,
      'split the text, or raise `--max-size`'
    )
  }
  let line = 0
  let paragraph = emptyParagraph(1)
  const total = {underlines: 0, quotes: 0}
  let quoted = false

  for (const [content] of text.matchAll(/[^\r\n]+(?:\r\n|\n|\r|$)|\r\n|\n|\r/g)) {
    line += 1
    if (content.trim() === '') {
      paragraph = emptyParagraph(line + 1)
      quoted = false
      continue
    }
    paragraph.paragraph += content.length
    assertLimit(file, paragraph.line, 'paragraph', paragraph.paragraph)
    if (format === 'text') continue

    const opensQuote = /^ {0,3}>/.test(content)
    if (opensQuote && !quoted) total.quotes += 1
    quoted = opensQuote
    const follows = paragraph.paragraph > content.length
    if (follows && /^ {0,3}(?:=+|-+)$/.test(content.trimEnd())) total.underlines += 1
    paragraph.emphasis += count(content, /[*_~]/g)
    paragraph.brackets += count(content, /[[\]]/g)
    assertLimit(file, line, 'depth', containerDepth(content))
    assertLimit(file, line, 'underlines', total.underlines)
    assertLimit(file, line, 'quotes', total.quotes)
    assertLimit(file, paragraph.line, 'emphasis', paragraph.emphasis)
    assertLimit(file, paragraph.line, 'brackets', paragraph.brackets)
  }
}

function emptyParagraph(line: number) {
  return {line, paragraph: 0, emphasis: 0, brackets: 0}
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** How many lists and block quotes a line may be in: marks at its start, and two columns of indent each. */
function containerDepth(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  const marks = count(start, />|[-+*]|\d+[.)]/g)
  const indent = /^[ \t]*/.exec(start)?.[0].length ?? 0
  return marks === 0 ? 0 : marks + indent / 2
}

function assertLimit(file: VFile, line: number, name: keyof typeof limits, value: number): void {
  const {most, of, remedy} = limits[name]
  if (value > most) refuse(file, line, `${most} ${of}`, remedy)
}

function refuse(file: VFile, line: number, most: string, remedy: string): never {
  file.fail(
    `Text is beyond what can be read safely: expected at most ${most}; ${remedy}`,
    {line, column: 1},
    'rhetlint:limit'
  )
}
