import type {BlockKind} from '../../model.ts'
import {endingOf, endsOpen} from './endings.ts'
import {beginsLower, isTitleCase, type PrintedLine, standsAlone} from './printed-lines.ts'

/** The kinds of block that belong to the printed page. */
type FurnitureKind = Extract<BlockKind, 'page-number' | 'running-head'>

/** Whether a line shows by its words alone that it is furniture: “Page 2 of 9”, “- 4 -”, “- more -”. */
export function isFurniture(line: string): boolean {
  const text = line.replace(/\s+/g, ' ')
  return (
    text.length <= longestHead &&
    (pageLabel.test(text) || dashedNumber.test(text) || pagedHead.test(text) || moreMark.test(text))
  )
}

/**
 * Finds page numbers and running heads: what a printed page has above and below its text.
 *
 * @param opening How many lines open the text: a title that pages repeat is one there.
 * @returns The kind of each line that is one, by its index.
 */
export function findFurniture(
  lines: readonly PrintedLine[],
  opening: number
): Map<number, FurnitureKind> {
  const edges = pageEdges(lines)
  const numbers = pageNumbers(lines, edges)
  const found = new Map<number, FurnitureKind>()
  for (const index of repeatedHeads(lines, edges, numbers)) {
    if (index >= opening) found.set(index, 'running-head')
  }
  for (const [index, {text}] of lines.entries()) {
    const apart = standsAlone(lines, index) || moreMark.test(lines[index - 1]?.text ?? '')
    if (moreMark.test(text) || (apart && (isFurniture(text) || endMark.test(text)))) {
      found.set(index, 'running-head')
    }
  }
  for (const index of numbers) {
    found.set(index, 'page-number')
    for (const beside of [index - 1, index + 1]) {
      if (isNameBeside(lines, beside, index)) found.set(beside, 'running-head')
    }
  }
  return found
}

/** Whether a line shares two lines of their own with a page number: “The Gazette”, “Page 4”. */
function isNameBeside(lines: readonly PrintedLine[], index: number, number: number): boolean {
  const [first, second] = index < number ? [index, number] : [number, index]
  const text = lines[index]?.text ?? ''
  const apart = lines[first]?.gapBefore === true && lines[second + 1]?.gapBefore !== false
  const together = lines[second]?.gapBefore === false
  return (
    apart &&
    together &&
    text.length <= longestHead &&
    endingOf(text) === 'open' &&
    isTitleCase(text)
  )
}

/** So many lines at the top of a page, and at its bottom, may be furniture. */
const edgeLines = 3

/** The first and last lines of each page, where form feeds tell pages. */
function pageEdges(lines: readonly PrintedLine[]): Set<number> {
  const edges = new Set<number>()
  const lastPage = lines.at(-1)?.page ?? 0
  if (lastPage === 0) return edges
  for (const [index, {page}] of lines.entries()) {
    const top = lines[index - edgeLines]?.page !== page && page > 0
    const bottom = lines[index + edgeLines]?.page !== page
    if (top || bottom) edges.add(index)
  }
  return edges
}

const pageLabel =
  /^[–—|[(-]*\s*(?:page|pg\.?|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[–—|\])-]*$/i
const dashedNumber = /^([–—-]+|[|~])\s*\d{1,4}\s*\1$/
const plainNumber = /^(?:[[(]?(\d{1,3})[\])]?|(\d{1,3})\s*(?:\/|of)\s*\d{1,3}|[ivxl]{1,6})$/

/** Whether a text has the shape of a page number. */
export function isPageNumber(text: string): boolean {
  return pageLabel.test(text) || dashedNumber.test(text) || plainNumber.test(text)
}

function pageNumbers(lines: readonly PrintedLine[], edges: ReadonlySet<number>): Set<number> {
  const numbers = new Set<number>()
  const alone: {index: number; value: number}[] = []
  for (const [index, {text}] of lines.entries()) {
    const [plain, bare, ofAll] = plainNumber.exec(text) ?? []
    if (pageLabel.test(text) || dashedNumber.test(text)) numbers.add(index)
    else if (plain !== undefined && edges.has(index)) numbers.add(index)
    else if (plain !== undefined && standsAlone(lines, index)) {
      alone.push({index, value: Number(bare ?? ofAll)})
    }
  }
  // One number may mean anything; two that count on are pages.
  for (const [order, {index, value}] of alone.entries()) {
    if (alone[order - 1]?.value === value - 1 || alone[order + 1]?.value === value + 1) {
      numbers.add(index)
    }
  }
  return numbers
}

const longestHead = 100
const pagedHead = /^[\p{Lu}\d].{1,60}[^\p{L}]P(?:age|AGE) \d{1,4}(?: of \d{1,4})?$/u
/** What a press release has between its pages, and at its end. */
const moreMark = /^[–—(*-]+\s*(?:more(?: follows)?|continued(?: on .*)?|over|ends?)\s*[–—)*-]+$/i
const endMark = /^(?:ENDS|MORE FOLLOWS|\(continued\))$/

/** Lines that return at the edges of pages, or where they interrupt the text. */
function* repeatedHeads(
  lines: readonly PrintedLine[],
  edges: ReadonlySet<number>,
  numbers: ReadonlySet<number>
): Generator<number> {
  const alike = new Map<string, number[]>()
  const alone = new Map<string, number[]>()
  const numbered = new Map<number, number[]>()
  for (const [index, {text: written, page}] of lines.entries()) {
    const text = written.replace(/\s+/g, ' ')
    if (text.length > longestHead || numbers.has(index)) continue
    if (!/\d/.test(text) && endingOf(text) === 'closed') continue
    if (edges.has(index)) {
      if (/\p{L}|\d{3} \d{3}/u.test(text)) append(alike, withoutNumbers(text), index)
      const [, before, after] = /^(\d{1,3})\s+(?=\p{Lu})|\s(\d{1,3})$/u.exec(text) ?? []
      const number = before ?? after
      if (number !== undefined && isTitleCase(text)) append(numbered, Number(number) - page, index)
    } else if (standsAlone(lines, index) && endingOf(text) === 'open' && isTitleCase(text)) {
      append(alone, text, index)
    }
  }
  // Heads that carry the number of their page need not be alike: left and right pages differ.
  for (const own of [...alike.values(), ...numbered.values()]) {
    if (onPages(lines, own) > 1 && areApart(lines, own)) yield* own
  }
  for (const own of alone.values()) {
    const besidePages = own.some(
      index => numbers.has(index - 1) || numbers.has(index + 1) || interrupts(lines, index)
    )
    if (own.length > 1 && besidePages && areApart(lines, own)) yield* own
  }
}

function onPages(lines: readonly PrintedLine[], indices: readonly number[]): number {
  return new Set(indices.map(index => lines[index]?.page)).size
}

/** Whether a line stands where a sentence goes on over it. */
function interrupts(lines: readonly PrintedLine[], index: number): boolean {
  return endsOpen(lines[index - 1]?.text ?? '.') && beginsLower(lines[index + 1]?.text ?? '')
}

/** A page holds more than this; a refrain returns sooner. */
const shortestPage = 500

function areApart(lines: readonly PrintedLine[], indices: readonly number[]): boolean {
  const starts = indices.map(index => lines[index]?.start ?? 0)
  const [first = 0] = starts
  return (starts.at(-1) ?? 0) - first > shortestPage * (starts.length - 1)
}

function append<Key>(groups: Map<Key, number[]>, key: Key, index: number): void {
  const group = groups.get(key)
  if (group) group.push(index)
  else groups.set(key, [index])
}

function withoutNumbers(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[\s#|·•–—-]+|[\s#|·•–—-]+$/g, '')
    .replace(/\s+/g, ' ')
}
