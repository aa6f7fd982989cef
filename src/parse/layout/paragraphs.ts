import type {BlockKind, Repair} from '../../model.ts'
import {sentenceStarters} from '../abbreviations.ts'
import {isListItem} from '../list-marks.ts'
import {endingOf, endsOpen} from './endings.ts'
import {isPageNumber} from './furniture.ts'
import {isShort, readsAsHeading, sectionNumber} from './headings.ts'
import {beginsLower, isTitleCase, type PrintedLine} from './printed-lines.ts'
import {type Layout, layoutOf} from './spacing.ts'
import {firstOf, type Stretch, textOf} from './stretches.ts'

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
      for (const line of stretch.lines) broken.lines.push(line)
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
  const last = lines.at(-1)
  const start = last?.end ?? 0
  const before = last?.text.split(/\s+/).slice(-wordsShown).join(' ') ?? ''
  const after = firstOf(stretch).split(/\s+/).slice(0, wordsShown).join(' ')
  const span = {start, end: stretch.lines[0]?.start ?? start}
  return {kind: 'broken-sentence', span, text: `${before} ${after}`}
}

const wordsShown = 3

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
      return lower || (wordsIn(lines) > 5 && (pageEnds || !beginsAnew(first.text)))
    case 'open':
      if (doubleSpaced) return true
      if (lower) return wordsIn(lines) > 2 && !(isFragment([last]) && isFragment(stretch.lines))
      if (isHeadingLike(stretch) || /,$/.test(last.text)) return false
      if (pageEnds && wordsIn(lines) >= proseWords) return true
      return !beginsAnew(first.text) && wordsIn(lines) >= manyWords
  }
}

const fewWords = 8

/** Whether lines look like an item of a list without marks: one line, in lower case, and short. */
function isFragment(lines: readonly PrintedLine[]): boolean {
  return lines.length === 1 && beginsLower(lines[0]?.text ?? '') && wordsIn(lines) <= fewWords
}

/** Whether a capital here says that a sentence begins, and not a name. */
function beginsAnew(text: string): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase()
  return word === undefined || sentenceStarters.has(word)
}

/**
 * What a stretch is that stands in a broken sentence, where it belongs to the page: a number, or
 * a line that is no sentence and stands at a page’s end or reads as a name.
 */
function interruption(
  {lines}: Paragraph,
  stretch: Stretch,
  next: Stretch | undefined,
  {doubleSpaced, apart}: Layout & {apart: boolean}
): BlockKind | undefined {
  if (
    stretch.kind !== 'paragraph' ||
    doubleSpaced ||
    !next ||
    !endsOpen(lines.at(-1)?.text ?? '')
  ) {
    return undefined
  }
  const pageEnds = apart || next.lines[0]?.page !== lines.at(-1)?.page
  const text = textOf(stretch.lines)
  if (isPageNumber(text) && beginsLower(firstOf(next))) return 'page-number'
  if (!beginsLower(firstOf(next)) || wordsIn(lines) < fewWords || startsItem(stretch))
    return undefined
  const head = pageEnds ? /^\P{Ll}/u.test(text) : isTitleCase(text) && text.length <= longestName
  return head && isHeadingLike(stretch) ? 'running-head' : undefined
}

/** The name of a paper, or of a text, is not longer. */
const longestName = 50

/** Whether a stretch heads the text below it. */
function isHeading(
  stretch: Stretch,
  before: Stretch | undefined,
  next: Stretch | undefined
): boolean {
  if (!next || !isHeadingLike(stretch) || beginsLower(firstOf(next))) return false
  const text = textOf(stretch.lines)
  if (startsItem(stretch)) {
    return sectionNumber.test(text) && !startsItem(before) && !startsItem(next)
  }
  return readsAsHeading(text) && (/^[“"‘(]?\p{Lu}/u.test(text) || sectionNumber.test(text))
}

function startsItem(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && isListItem(firstOf(stretch))
}

/** Whether a stretch has the shape of a heading. */
function isHeadingLike({lines}: Stretch): boolean {
  return lines.length < 3 && isShort(textOf(lines))
}

/** Words in the last lines, counted as far as it matters. */
function wordsIn(lines: readonly PrintedLine[]): number {
  return textOf(lines.slice(-4)).split(/\s+/).length
}
