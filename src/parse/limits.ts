import type {VFile} from 'vfile'
import type {Format} from '../model.ts'
import {linesOf} from './lines.ts'

declare module 'vfile' {
  interface DataMap {
    /** The most UTF-16 units that are analysed; `defaultMaxSize` where it is left out. */
    maxSize: number
  }
}

/** Ten million UTF-16 units: some 1.6 million words. */
export const defaultMaxSize = 10_000_000

/** What may be in a text before the parsers’ time or memory stops being linear. */
const limits = {
  lines: {most: 400_000, of: 'lines', remedy: 'split the text'},
  paragraphs: {most: 50_000, of: 'paragraphs', remedy: 'split the text'},
  paragraph: {most: 256 * 1024, of: 'characters a paragraph', remedy: 'break it with blank lines'},
  depth: {most: 100, of: 'nested lists and quotes', remedy: 'flatten them'},
  deepLines: {
    most: 500,
    of: 'lines in ten nested lists and quotes or more',
    remedy: 'flatten them'
  },
  underlines: {most: 1000, of: 'underlined headings', remedy: 'write headings with “#”'},
  quotes: {most: 1000, of: 'block quotes', remedy: 'split the text'},
  notes: {most: 5000, of: 'marks of footnotes', remedy: 'split the text'},
  cells: {most: 50_000, of: 'table cells', remedy: 'split the table'},
  emphasis: {most: 2000, of: 'marks of emphasis a paragraph', remedy: 'break the paragraph'},
  brackets: {most: 5000, of: 'brackets a paragraph', remedy: 'break the paragraph'},
  angles: {most: 1000, of: 'signs “<?” and “<!” a paragraph', remedy: 'break the paragraph'},
  escapes: {most: 5000, of: 'backslashes a paragraph', remedy: 'break the paragraph'}
} as const

type Limit = keyof typeof limits

const deep = 10

/**
 * Refuses text that is too large, or made so that reading it takes more than its size. One pass
 * over the lines.
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
  const total = {
    lines: 0,
    paragraphs: 0,
    deepLines: 0,
    underlines: 0,
    quotes: 0,
    notes: 0,
    cells: 0
  }
  let paragraph = emptyParagraph(1)

  for (const {text: content} of linesOf(text)) {
    total.lines += 1
    if (content.trim() === '') {
      paragraph = emptyParagraph(total.lines + 1)
      check({lines: total.lines}, total.lines)
      continue
    }
    if (paragraph.size === 0) total.paragraphs += 1
    paragraph.size += content.length
    check({paragraph: paragraph.size}, paragraph.line)
    check({lines: total.lines, paragraphs: total.paragraphs}, total.lines)
    if (format === 'markdown') checkMarkup(content)
  }

  function checkMarkup(content: string): void {
    const depth = containerDepth(content)
    const opensQuote = /^ {0,3}>/.test(content)
    const first = paragraph.size === content.length
    if (opensQuote && !paragraph.quoted) total.quotes += 1
    if (!first && /^ {0,3}(?:=+|-+)$/.test(content.trimEnd())) total.underlines += 1
    if (/^[\s|:-]*-[\s|:-]*$/.test(content)) paragraph.columns = count(content, /\|/g)
    paragraph.quoted = opensQuote
    paragraph.depth = Math.max(paragraph.depth, depth)
    if (paragraph.depth >= deep) total.deepLines += 1
    total.cells += paragraph.columns
    total.notes += count(content, /\[\^/g)
    paragraph.emphasis += count(content, /[*_~]/g)
    paragraph.brackets += count(content, /[[\]]/g)
    paragraph.angles += count(content, /<[?!]/g)
    paragraph.escapes += count(content, /\\/g)
    const {emphasis, brackets, angles, escapes} = paragraph
    check({depth, ...total}, total.lines)
    check({emphasis, brackets, angles, escapes}, paragraph.line)
  }

  function check(values: Partial<Record<Limit, number>>, line: number): void {
    for (const [name, value] of Object.entries(values)) {
      const {most, of, remedy} = limits[name as Limit]
      if (value > most) refuse(file, line, `${most} ${of}`, remedy)
    }
  }
}

function emptyParagraph(line: number) {
  const counts = {size: 0, depth: 0, columns: 0, emphasis: 0, brackets: 0, angles: 0, escapes: 0}
  return {line, quoted: false, ...counts}
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

function refuse(file: VFile, line: number, most: string, remedy: string): never {
  file.fail(
    `Text is beyond what can be read safely: expected at most ${most}; ${remedy}`,
    {line, column: 1},
    'rhetlint:limit'
  )
}
