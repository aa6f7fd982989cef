import type {BlockKind, Metadata} from '../../model.ts'
import {isListItem} from '../list-marks.ts'
import {dateIn} from './dates.ts'
import {endingOf} from './endings.ts'
import {beginsLower, fullWidth, isTitleCase, type PrintedLine} from './printed-lines.ts'
import {authorIn, type Wording, wordingOf} from './wording.ts'

/** The kinds of block above a text: who publishes it, its title, its author, its place and date. */
type OpeningKind = Extract<BlockKind, 'masthead' | 'heading' | 'byline' | 'dateline'>

/** The lines above a text’s first paragraph. */
export interface Opening {
  /** The kind of each line, in order. */
  readonly kinds: readonly OpeningKind[]
  /** Those that name the text. */
  readonly title: readonly PrintedLine[]
  /** What the others say of it. */
  readonly metadata: Metadata
}

/** Lines that belong together. */
interface Unit {
  readonly lines: readonly PrintedLine[]
  readonly text: string
  readonly wording: Wording | undefined
}

/**
 * Reads the lines above a text’s first paragraph: as far as the last that shows by its wording
 * what it is, or else the title.
 *
 * Only what shows that it is no title is set aside. Where nothing else is left, the last of the
 * publisher’s lines is the title.
 */
export function readOpening(lines: readonly PrintedLine[]): Opening {
  const units = unitsAbove(lines)
  const plain = units.some(({wording}) => wording === undefined)
  const published = units.findLastIndex(({wording}) => wording === 'publisher')
  const named = units.findIndex(({wording}) => wording === 'byline')
  const standIn = plain ? -1 : published >= 0 ? published : named
  const kinds: OpeningKind[] = []
  for (const index of units.keys()) {
    kinds.push(index === standIn ? 'heading' : kindAt(units, index, kinds))
  }
  const last = Math.max(
    kinds.findLastIndex(kind => kind !== 'heading'),
    kinds.indexOf('heading')
  )
  const above = units
    .slice(0, last + 1)
    .map((unit, index) => ({...unit, kind: kinds[index] as OpeningKind}))
  return {
    kinds: above.flatMap(({lines, kind}) => lines.map(() => kind)),
    title: titleOf(above.filter(({text, kind}) => kind === 'heading' && isTitle(text))),
    metadata: metadataOf(above)
  }
}

/** The kind of a unit, by its wording and what stands above it. */
function kindAt(units: readonly Unit[], index: number, above: readonly OpeningKind[]): OpeningKind {
  const {lines, wording} = units[index] as Unit
  if (wording === 'date') return 'dateline'
  if (wording === 'byline') return 'byline'
  if (wording === 'publication') return 'masthead'
  const together = lines[0]?.gapBefore === false
  if (together && above.at(-1) === 'byline') return 'byline'
  if (wording === 'publisher') return 'masthead'
  // Under the publisher’s name and before the title: its motto.
  const titled = units.slice(index + 1).some(unit => unit.wording === undefined)
  if (together && titled && units[index - 1]?.wording === 'publisher') return 'masthead'
  const named = wording === 'name' && above.includes('heading') && !above.includes('byline')
  return named ? 'byline' : 'heading'
}

const mostLines = 40
const proseWords = 25

/** The units before the first paragraph: whole stretches, and lines at the top of the paragraph’s own. */
function unitsAbove(lines: readonly PrintedLine[]): Unit[] {
  const units: Unit[] = []
  let from = 0
  while (from < lines.length && from < mostLines) {
    let to = from + 1
    while (to < lines.length && lines[to]?.gapBefore === false) to += 1
    const own = unitsOf(lines.slice(from, Math.min(to, from + mostLines)))
    const plain = own.findIndex(({wording}) => wording === undefined)
    const rest = plain < 0 ? [] : own.slice(plain).flatMap(unit => unit.lines)
    if (isProse(rest, lines[to])) {
      return [...units, ...own.slice(0, plain), ...titlesAtop(own.slice(plain))]
    }
    units.push(...own)
    from = to
  }
  return []
}

/** The units of a stretch: a line whose wording shows what it is, with what it goes on to; other lines together. */
function unitsOf(lines: readonly PrintedLine[]): Unit[] {
  const inCompany = lines.some(({text}) => /^publi/.test(wordingOf(text) ?? ''))
  const units: Unit[] = []
  for (const [index, line] of lines.entries()) {
    const last = units.at(-1)
    const before = lines[index - 1]?.text ?? ''
    const wording = isNotice(lines, index) ? undefined : wordingOf(line.text, inCompany)
    const cut = beginsLower(line.text) || endingOf(before) === 'dependent' || /,$/.test(before)
    const plain = wording === undefined && last?.wording === undefined
    if (last && (plain || (cut && wording !== 'byline'))) {
      const own = [...last.lines, line]
      units[units.length - 1] = {lines: own, text: textOf(own), wording: last.wording}
    } else units.push({lines: [line], text: textOf([line]), wording})
  }
  return units
}

/** Whether lines in capitals from here on end a sentence: they say something, and name nobody. */
function isNotice(lines: readonly PrintedLine[], from: number): boolean {
  const after = lines.findIndex(({text}, index) => index >= from && /\p{Ll}/u.test(text))
  const to = after < 0 ? lines.length : after
  return to > from && /[.!?]$/.test(lines[to - 1]?.text ?? '')
}

function textOf(lines: readonly PrintedLine[]): string {
  return lines
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Whether lines are no longer part of the opening: a sentence, its end or its part, or much text. */
function isProse(lines: readonly PrintedLine[], next: PrintedLine | undefined): boolean {
  if (lines.length === 0) return false
  const text = textOf(lines)
  const words = text.split(' ').length
  const ending = endingOf(text)
  const goesOn = ending === 'dependent' || ending === 'reference' || beginsLower(next?.text ?? '')
  // What stands right above a byline is a title, whatever it looks like.
  const titled = next !== undefined && wordingOf(next.text) !== undefined
  const cut = next !== undefined && !titled && goesOn && words > shortestPart
  const sentences = ending === 'closed' || (!titled && /\p{Ll}{3}\. \p{Lu}/u.test(text))
  const leadsIn = /[,;]$/.test(text) || (/:$/.test(text) && isListItem(next?.text ?? ''))
  return words >= proseWords || cut || sentences || leadsIn
}

/** So many words may be a title though the next line goes on in lower case. */
const shortestPart = 3

/** So many lines may stand above a byline without a blank line. */
const mostTitleLines = 5

/** The lines at the top of a paragraph’s stretch that stand out as a title, and what follows on them. */
function titlesAtop(units: readonly Unit[]): Unit[] {
  const [first, ...others] = units
  if (!first) return []
  const shown = others.findIndex(({wording}) => wording === undefined)
  const labelled = others.slice(0, shown < 0 ? others.length : shown)
  if (labelled.length > 0 && first.lines.length <= mostTitleLines) return [first, ...labelled]
  const width = fullWidth(units.flatMap(({lines}) => lines))
  const last = first.lines.findLastIndex(
    ({text}, index) =>
      index < mostTitleLines &&
      text.length <= width * 0.75 &&
      endingOf(text) === 'open' &&
      !beginsLower(first.lines[index + 1]?.text ?? 'a') &&
      first.lines
        .slice(0, index + 1)
        .every(line => isTitleCase(line.text) && !isListItem(line.text))
  )
  const lines = first.lines.slice(0, last + 1)
  return lines.length > 0 ? [{lines, text: textOf(lines), wording: undefined}] : []
}

function metadataOf(units: readonly (Unit & {readonly kind: OpeningKind})[]): Metadata {
  const textsOf = (kind: OpeningKind) =>
    units.filter(unit => unit.kind === kind).map(({text}) => text)
  const [written = ''] = textsOf('byline')
  const author = authorIn(written) ?? /^[^,|·]*/.exec(written)?.[0].trim()
  const dates = [...textsOf('dateline'), ...textsOf('masthead')].map(dateIn)
  const date = dates.find(Boolean)?.iso
  return {...(author && {author}), ...(date && {date})}
}

/** The first heading, and the second where the first announces it. */
function titleOf([first, second]: readonly Unit[]): readonly PrintedLine[] {
  if (!first) return []
  return second && /[:–—-]$/.test(first.text) ? [...first.lines, ...second.lines] : first.lines
}

const longestTitle = 300

/** Whether a heading names the text: no rule of dashes, nor what looks like front matter or a letter’s head. */
function isTitle(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    text.length <= longestTitle &&
    !/^[\s\p{P}]*(?:title|author|date|source|to|from|subject|re|cc)\s*[:=]/iu.test(text) &&
    !/^\d+(?:\.\d+)*\.? /.test(text)
  )
}
