import type {BlockKind, Metadata} from '../../model.ts'
import {isKnownWord} from '../tokens.ts'
import {isDateline} from './dateline.ts'
import {dateIn} from './dates.ts'
import {endingOf} from './endings.ts'
import type {PrintedLine} from './printed-lines.ts'

/** The kinds of block above a text: who publishes it, its title, its author, its place and date. */
type OpeningKind = Extract<BlockKind, 'masthead' | 'heading' | 'byline' | 'dateline'>

/** The lines above a text’s first paragraph. */
export interface Opening {
  /** The kind of each line, in order. */
  readonly kinds: readonly OpeningKind[]
  /** What they say of the text. */
  readonly metadata: Metadata
}

/** Lines that belong together. */
interface Unit {
  readonly lines: readonly PrintedLine[]
  readonly text: string
}

/**
 * Reads the lines above a text’s first paragraph.
 *
 * What is set aside shows by its wording or its letters that it is no title: an institution,
 * capitals, another script, an address, “By …”, a date. Where nothing else is left, the
 * last of the capitals is the title.
 */
export function readOpening(lines: readonly PrintedLine[]): Opening {
  const units = unitsAbove(lines)
  const wordings = units.map(({text}) => wordingOf(text))
  const untitled = wordings.every(wording => wording !== undefined)
  const standIn = untitled ? wordings.lastIndexOf('publisher') : -1
  const kinds: OpeningKind[] = []
  for (const [index, {lines, text}] of units.entries()) {
    const wording = index === standIn ? undefined : wordings[index]
    // Under the publisher’s name and before another title: its motto.
    const motto =
      wordings[index - 1] === 'publisher' &&
      lines[0]?.gapBefore === false &&
      wordings.indexOf(undefined, index + 1) > 0
    kinds.push(motto && wording === undefined ? 'masthead' : kindOf(text, wording, kinds))
  }
  return {
    kinds: units.flatMap(({lines}, index) => lines.map(() => kinds[index] ?? 'heading')),
    metadata: metadataOf(units, kinds)
  }
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
    const labelled = own.findIndex(({text}) => wordingOf(text) === undefined)
    const rest = labelled < 0 ? [] : own.slice(labelled).flatMap(unit => unit.lines)
    if (isProse(rest, lines[to])) {
      return [...units, ...own.slice(0, labelled), ...titlesAtop(own.slice(labelled))]
    }
    units.push(...own)
    from = to
  }
  return []
}

/** The units of a stretch: a line whose wording shows what it is, with what it goes on to; other lines together. */
function unitsOf(lines: readonly PrintedLine[]): Unit[] {
  const units: PrintedLine[][] = []
  for (const [index, line] of lines.entries()) {
    const last = units.at(-1)
    const before = lines[index - 1]?.text ?? ''
    const goesOn =
      /^\p{Ll}/u.test(line.text) || endingOf(before) === 'dependent' || /,$/.test(before)
    const plain = wordingOf(line.text) === undefined && wordingOf(textOf(last ?? [])) === undefined
    if (last && (goesOn || (plain && !isUnusualName(line.text)))) last.push(line)
    else units.push([line])
  }
  return units.map(own => ({lines: own, text: textOf(own)}))
}

function textOf(lines: readonly PrintedLine[]): string {
  return lines
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Whether lines are no longer part of the opening: a sentence with its end, or much text. */
function isProse(lines: readonly PrintedLine[], next: PrintedLine | undefined): boolean {
  if (lines.length === 0) return false
  const text = textOf(lines)
  const words = text.split(' ').length
  const goesOn = next !== undefined && /^\p{Ll}/u.test(next.text) && lines.length === 1
  return words >= proseWords || endingOf(text) === 'closed' || (goesOn && words > 5)
}

/** The lines at the top of a paragraph’s stretch that stand out as a title, and what follows on them. */
function titlesAtop(units: readonly Unit[]): Unit[] {
  const atop: Unit[] = []
  for (const [order, {lines, text}] of units.entries()) {
    if (wordingOf(text) !== undefined) {
      atop.push({lines, text})
      continue
    }
    const upTo = lines.findIndex(
      (line, index) => !isTitleCase(line.text) || /^\p{Ll}/u.test(lines[index + 1]?.text ?? '')
    )
    const title = upTo < 0 ? lines : lines.slice(0, upTo)
    if (title.length > 0 && (upTo >= 0 || order < units.length - 1)) {
      atop.push({lines: title, text: textOf(title)})
    }
    if (upTo >= 0) break
  }
  return atop
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /^\p{L}{4}/u.test(word))
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  return text.length < 80 && !/[.,;]$/.test(text) && capitals.length > words.length * 0.7
}

type Wording = 'publisher' | 'publication' | 'byline' | 'date'

const address =
  /https?:|www\.|\S@\S+\.\w|\+\d[\d ()-]{6,}|(?:^|[,;|·] ?)(?:tel|fax|phone|e-?mail|(?:\p{L}+ )?contact)\b\.?:/iu
const issue = /\b(?:vol(?:ume)?|issue|no|number|issn|isbn)\b\.? ?\d|\bissn\b/i
const genre =
  /^(?:(?:for )?immediate release|press release|(?:policy |briefing )?(?:brief|paper|note)|op-?ed|opinion|commentary|comment|analysis|editorial|guest essay|working paper)(?:\b.{0,30})?$/i
const institution =
  /^(?:the )?(?:[\p{Lu}][\p{L}’'-]* ){0,4}(?:Institute|Institution|University|Ministry|Department|Centre|Center|Council|Office|Bureau|Foundation|Embassy|Commission|Academy|School|Society|Association|Authority)(?: (?:of|for|on) .{3,80})?$/u
const byline =
  /^(?:(?:(?:words|text|story|opinion|written|prepared) )?by|authors?:|from our [\p{Ll} -]{3,40},) (?<name>[^,|·(]+)/iu

/** What a line shows itself to be, titles apart. */
function wordingOf(text: string): Wording | undefined {
  if (isDateline(text)) return 'date'
  const name = byline.exec(text)?.groups?.['name']?.trim()
  if (name !== undefined && isName(name) && !/[.?!]$/.test(text)) return 'byline'
  if (text.length > 160 || /[,;.?!]$/.test(text)) return undefined
  if (address.test(text) || issue.test(text) || genre.test(text)) return 'publication'
  if (!/\p{Script=Latin}/u.test(text) && /\p{L}/u.test(text)) return 'publication'
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)
  const scripts = /\p{Script=Latin}/u.test(text) && /\p{Lo}/u.test(text)
  return capitals || scripts || institution.test(text) ? 'publisher' : undefined
}

const particle =
  /^(?:the|and|&|de|der|den|del|della|di|da|dos|van|von|bin|ibn|al|el|la|le|ter|zu)$/i

/** Two to twelve words that all begin with a capital, particles apart. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  const names = words.filter(word => /^(?:\p{Lu}|al-|el-)/u.test(word))
  return (
    names.length > 1 &&
    words.length <= 12 &&
    words.every(word => names.includes(word) || particle.test(word))
  )
}

/** Whether a line is a name of words that are mostly no other words. */
function isUnusualName(text: string): boolean {
  const words = text.split(/[\s-]+/)
  const unusual = words.filter(word => !isKnownWord(word.toLowerCase()))
  return words.length <= 5 && isName(text) && unusual.length > words.length / 2
}

/** The kind of a unit, by its wording and what stands above it. */
function kindOf(
  text: string,
  wording: Wording | undefined,
  above: readonly OpeningKind[]
): OpeningKind {
  if (wording === 'date') return 'dateline'
  if (wording === 'byline') return 'byline'
  if (wording === 'publication') return 'masthead'
  const titled = above.includes('heading')
  const affiliation = titled && above.at(-1) === 'byline'
  if (affiliation || (titled && wording === undefined && isName(text) && text.length < 40)) {
    return 'byline'
  }
  return wording === 'publisher' ? 'masthead' : 'heading'
}

/** Whether a heading names the text, and is not a rule of dashes or what looks like front matter. */
function isTitle(text: string): boolean {
  return /\p{L}/u.test(text) && !/^[\s\p{P}]*(?:title|author|date|source)\s*[:=]/iu.test(text)
}

function metadataOf(units: readonly Unit[], kinds: readonly OpeningKind[]): Metadata {
  const textsOf = (kind: OpeningKind) =>
    units.filter((_, index) => kinds[index] === kind).map(({text}) => text)
  const title = textsOf('heading').filter(isTitle).join(' ')
  const [written = ''] = textsOf('byline')
  const author =
    byline.exec(written)?.groups?.['name']?.trim() ?? /^[^,|·]*/.exec(written)?.[0].trim()
  const date = textsOf('dateline').map(dateIn).find(Boolean)?.iso
  return {...(title && {title}), ...(author && {author}), ...(date && {date})}
}
