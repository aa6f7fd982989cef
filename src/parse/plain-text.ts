import type {Parser, Processor} from 'unified'
import type {VFile} from 'vfile'
import type {BlockKind, Document} from '../model.ts'
import {toDocument} from './document.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {splitDateline} from './layout/dateline.ts'
import {findFootnotes} from './layout/footnotes.ts'
import {findFurniture, isFurniture} from './layout/furniture.ts'
import {findHeadings} from './layout/headings.ts'
import {hyphenJudge} from './layout/hyphens.ts'
import {readOpening} from './layout/opening.ts'
import {toParagraphs} from './layout/paragraphs.ts'
import {setLines} from './layout/plain-prose.ts'
import {type PrintedLine, printedLines} from './layout/printed-lines.ts'
import {type Stretch, toStretches} from './layout/stretches.ts'
import {listMarksIn} from './list-marks.ts'

/** A unified plugin that parses plain text straight into a Document. */
export function plainText(this: Processor): undefined {
  // unified's types know parsers of unist trees only; a Document is one.
  this.parser = parsePlainText as unknown as Parser
}

/**
 * Parses plain text: lines into paragraphs and lists, and what belongs to the page set aside.
 * A layout that came out of a PDF is mended.
 */
function parsePlainText(source: string, file: VFile): Document {
  const matter = frontMatterOf(source)
  const frontMatter = matter ? readFrontMatter(matter, file) : {}
  const printed = printedLines(source, matter?.end ?? 0)
  const top = Math.max(
    0,
    printed.findIndex(({text}) => !isFurniture(text))
  )
  const opening = readOpening(printed.slice(top))
  const below = top + opening.kinds.length
  const {lines, dateline} = splitDateline(printed, below)
  const kinds = new Map<number, BlockKind>(findFurniture(lines, below))
  const label = (indices: Iterable<number>, kind: BlockKind) => {
    for (const index of indices) kinds.set(index, kind)
  }
  for (const [order, kind] of opening.kinds.entries()) kinds.set(top + order, kind)
  if (dateline !== undefined) kinds.set(dateline, 'dateline')
  label(findHeadings(lines, kinds), 'heading')
  label(findFootnotes(lines, kinds), 'footnote')
  const paragraphs = toParagraphs(toStretches(lines, kinds))
  const fateOf = hyphenJudge(source)
  const blocks = paragraphs.flatMap(paragraph =>
    itemsOf(paragraph).map(({kind, lines}) => ({kind, ...setLines(lines, source, fateOf)}))
  )
  const title = setLines(opening.title, source, fateOf).text.replace(/\s+/g, ' ')
  return toDocument(blocks, file, {
    format: 'text',
    metadata: {...(title && {title}), ...opening.metadata, ...frontMatter},
    repairs: [...paragraphs, ...blocks].flatMap(({repairs}) => repairs)
  })
}

const noteNumber = /^\[?(?:(\d{1,3})|[⁰¹²³⁴-⁹]{1,3})[\]).]?\s+/

/** The items of a paragraph, where lines of it begin with the marks of a list or of notes. */
function itemsOf({kind, lines}: Stretch): Stretch[] {
  if (kind !== 'paragraph' && kind !== 'footnote') return [{kind, lines}]
  const marks = kind === 'paragraph' ? listMarksAt(lines) : noteMarksAt(lines)
  const items: {kind: BlockKind; lines: PrintedLine[]}[] = []
  for (const [index, line] of lines.entries()) {
    const {text, start} = line
    const mark = marks.get(index)
    if (mark !== undefined && /[\p{L}\p{N}]/u.test(text.slice(mark))) {
      const own = {...line, start: start + mark, text: text.slice(mark)}
      items.push({kind: kind === 'paragraph' ? 'list-item' : kind, lines: [own]})
    } else if (items.length > 0) items.at(-1)?.lines.push(line)
    else items.push({kind, lines: [line]})
  }
  return items
}

/** The length of the number of the note that a line begins, by the line’s index: each counts on. */
function noteMarksAt(lines: readonly PrintedLine[]): Map<number, number> {
  const marks = new Map<number, number>()
  let expected: number | undefined
  for (const [index, {text}] of lines.entries()) {
    const [mark, number] = noteNumber.exec(text) ?? []
    if (mark === undefined || (index > 0 && Number(number) !== expected)) continue
    marks.set(index, mark.length)
    expected = Number(number) + 1
  }
  return marks
}

/** The length of the list mark that a line begins with, by the line’s index. */
function listMarksAt(lines: readonly PrintedLine[]): Map<number, number> {
  const marks = new Map<number, number>()
  const found = listMarksIn(lines.map(({text}) => text).join('\n'))
  let start = 0
  let next = 0
  for (const [index, {text}] of lines.entries()) {
    while ((found[next]?.start ?? start) < start) next += 1
    const mark = found[next]
    if (mark?.start === start) marks.set(index, mark.end - mark.start)
    start += text.length + 1
  }
  return marks
}

/**
 * A first line of dashes or plus signs opens front matter where another such line follows
 * and a field that reports name stands between: in plain text the lines may mean anything.
 */
function frontMatterOf(source: string): (FrontMatter & {end: number}) | undefined {
  const fenced =
    /^(---|\+\+\+)[ \t]*\r?\n(?=[\w-]+[ \t]*[:=])([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(source)
  const [all, fence, value = ''] = fenced ?? []
  if (!all || !/^(?:title|author|date|source)[ \t]*[:=]/m.test(value)) return undefined
  return {type: fence === '---' ? 'yaml' : 'toml', value, line: 2, end: all.length}
}
