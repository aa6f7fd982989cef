import type {BlockKind, Repair} from '../../model.ts'
import {sentenceStarters} from '../abbreviations.ts'
import {isListItem} from '../list-marks.ts'
import {endingOf} from './endings.ts'
import {isPageNumber} from './furniture.ts'
import {isShort, sectionNumber} from './headings.ts'
import {beginsLower, fullWidth, type PrintedLine} from './printed-lines.ts'
import type {Stretch} from './stretches.ts'

/** The lines of one block, from wherever the layout put them. */
export interface Paragraph {
  readonly kind: BlockKind
  readonly lines: PrintedLine[]
  readonly repairs: Repair[]
}

/**
 * Joins paragraphs that a page end or a blank line broke in mid-sentence, whatever was printed
 * between their parts.
 *
 * A part goes on where it lacks its full stop and the next begins in lower case, or where it
 * cannot end as it does (“… of the”). A short line in between belongs to the page.
 */
export function toParagraphs(stretches: readonly Stretch[]): Paragraph[] {
  const layout = layoutOf(stretches)
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  let note: Paragraph | undefined
  let apart = false
  for (const [index, stretch] of stretches.entries()) {
    if (!hasWords(stretch)) continue
    const next = stretches.slice(index + 1, index + 6).find(isText)
    const interrupts = open ? interruption(open, stretch, next, {...layout, apart}) : undefined
    if (stretch.kind !== 'paragraph' || interrupts) {
      const paragraph = begun(stretch, interrupts ?? stretch.kind)
      paragraphs.push(paragraph)
      if (stretch.kind === 'heading') open = undefined
      if (stretch.kind === 'footnote') note = paragraph
      apart = true
      continue
    }
    const broken = [open, note].find(part => part && connects(part, stretch, {...layout, apart}))
    if (broken) {
      if (endingOf(broken.lines.at(-1)?.text ?? '') !== 'closed') {
        broken.repairs.push(repairBetween(broken, stretch))
      }
      broken.lines.push(...stretch.lines)
    } else {
      const kind = isHeading(stretch, stretches[index - 1], next) ? 'heading' : 'paragraph'
      const paragraph = begun(stretch, kind)
      paragraphs.push(paragraph)
      open = kind === 'heading' ? undefined : paragraph
    }
    note = undefined
    apart = false
  }
  return paragraphs
}

function isText(stretch: Stretch): boolean {
  return stretch.kind === 'paragraph' && hasWords(stretch)
}

function hasWords({lines}: Stretch): boolean {
  return lines.some(({text}) => /[\p{L}\p{N}]/u.test(text))
}

function begun({lines}: Stretch, kind: BlockKind): Paragraph {
  return {kind, lines: [...lines], repairs: []}
}

function repairBetween({lines}: Paragraph, stretch: Stretch): Repair {
  const start = lines.at(-1)?.end ?? 0
  return {kind: 'broken-sentence', span: {start, end: stretch.lines[0]?.start ?? start}}
}

/** What is seen of a text as a whole. */
interface Layout {
  /** Whether blank lines part lines, not paragraphs. */
  readonly doubleSpaced: boolean
  /** The length of a full line. */
  readonly width: number
}

function layoutOf(stretches: readonly Stretch[]): Layout {
  const parts = stretches.filter(({kind}) => kind === 'paragraph')
  const single = parts.filter(({lines}) => lines.length === 1)
  const unfinished = single.filter((part, index) => {
    const next = single[index + 1]
    return next && endsOpen(part.lines) && beginsLower(firstOf(next))
  })
  return {
    doubleSpaced:
      parts.length >= 8 &&
      single.length > parts.length * 0.8 &&
      unfinished.length > single.length * 0.3,
    width: fullWidth(single.flatMap(({lines}) => lines))
  }
}

/** Whether lines end in mid-sentence, as far as their last word shows. */
function endsOpen(lines: readonly PrintedLine[]): boolean {
  return /^(?:open|dependent)$/.test(endingOf(lines.at(-1)?.text ?? ''))
}

const proseWords = 12
const manyWords = 25

/** Whether a stretch goes on with a paragraph. */
function connects(
  {lines}: Paragraph,
  stretch: Stretch,
  {doubleSpaced, width, apart}: Layout & {apart: boolean}
): boolean {
  const [first] = stretch.lines
  const last = lines.at(-1)
  if (!first || !last || first.ruleBefore || isListItem(first.text)) return false
  const lower = beginsLower(first.text)
  const pageEnds = apart || first.page !== last.page
  switch (endingOf(last.text)) {
    case 'closed':
    case 'paused':
      return doubleSpaced && last.text.length > width * 0.75 && !isHeadingLike(stretch)
    case 'abbreviation':
      return lower
    case 'reference':
      return lower || /^\d/.test(first.text)
    case 'dependent':
      return lower || (wordsIn(lines) > 5 && (pageEnds || !startsSentence(first.text)))
    case 'open':
      if (doubleSpaced || (lower && !isFragment(lines))) return true
      if (isHeadingLike(stretch) || /,$/.test(last.text)) return false
      if (pageEnds && wordsIn(lines) >= proseWords) return true
      return !startsSentence(first.text) && wordsIn(lines) >= manyWords
  }
}

const fewWords = 8

/** Whether lines are an item of a list without marks: few words, in lower case from the start. */
function isFragment(lines: readonly PrintedLine[]): boolean {
  return lines.length === 1 && beginsLower(lines[0]?.text ?? '') && wordsIn(lines) <= fewWords
}

/** Whether a capital here says that a sentence begins, and not a name. */
function startsSentence(text: string): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase()
  return word === undefined || sentenceStarters.has(word)
}

/**
 * What a stretch is that stands in a broken sentence, where it belongs to the page: no sentence
 * of its own, and a page end or something else of the page beside it.
 */
function interruption(
  {lines}: Paragraph,
  stretch: Stretch,
  next: Stretch | undefined,
  {doubleSpaced, apart}: Layout & {apart: boolean}
): BlockKind | undefined {
  if (stretch.kind !== 'paragraph' || doubleSpaced || !next || !endsOpen(lines)) return undefined
  const pageEnds = apart || next.lines[0]?.page !== lines.at(-1)?.page
  const text = textOf(stretch.lines)
  if (isPageNumber(text) && beginsLower(firstOf(next))) return 'page-number'
  if (!pageEnds || !beginsLower(firstOf(next)) || beginsLower(text)) return undefined
  if (wordsIn(lines) < proseWords || stretch.lines.some(({text}) => isListItem(text)))
    return undefined
  return isHeadingLike(stretch) ? 'running-head' : undefined
}

/** Whether a stretch heads the text below it. */
function isHeading(
  stretch: Stretch,
  before: Stretch | undefined,
  next: Stretch | undefined
): boolean {
  if (!next || !isHeadingLike(stretch) || beginsLower(firstOf(next))) return false
  const text = textOf(stretch.lines)
  if (startsItem(stretch)) return /^[\divx]/.test(text) && !startsItem(before) && !startsItem(next)
  return /^[“"‘(]?\p{Lu}/u.test(text) || sectionNumber.test(text)
}

function startsItem(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && isListItem(firstOf(stretch))
}

/** Whether a stretch has the shape of a heading. */
function isHeadingLike({lines}: Stretch): boolean {
  return lines.length < 3 && isShort(textOf(lines))
}

function firstOf({lines}: Stretch): string {
  return lines[0]?.text ?? ''
}

function textOf(lines: readonly PrintedLine[]): string {
  return lines.map(({text}) => text).join(' ')
}

/** Words in the last lines, counted as far as it matters. */
function wordsIn(lines: readonly PrintedLine[]): number {
  return textOf(lines.slice(-4)).split(/\s+/).length
}
