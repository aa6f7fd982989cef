import {dateIn} from './dates.ts'
import type {PrintedLine} from './printed-lines.ts'

const dateLabel =
  /\b(?:published|posted|updated|issued|released|dated?|on|at|last|local time|gmt|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|\d{1,2}[:.]\d\d ?(?:am|pm)?)/gi

/** Whether a line holds a date and no more than its label and a place. */
export function isDateline(text: string): boolean {
  const date = dateIn(text)
  if (!date) return false
  const rest = text.replace(date.written, ' ').replace(dateLabel, ' ')
  const words = rest.match(/[\p{L}\d’'-]+/gu) ?? []
  return words.length <= 4 && words.every(word => /^\p{Lu}/u.test(word))
}

const place = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}`
const dash = String.raw`\s?(?:—|–|--|-)\s?(?=["“‘]?\p{Lu})`
/** “PORT ANSEL —”, “Port Ansel, Norland, 12 March (Gazette) —”. */
const inline = new RegExp(
  String.raw`^(?<place>${place})(?:, ${place})?(?<date>,? (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?)?(?: ?\([^)]{2,30}\))?${dash}`,
  'u'
)

/** A dateline stands in one of so many paragraphs. */
const mostParagraphs = 3

/**
 * Parts the dateline from the line that it opens: “PORT ANSEL, 12 March — The …”.
 *
 * @param from The line where the text begins.
 * @returns The lines, one more where there is a dateline, and which it is.
 */
export function splitDateline(
  lines: readonly PrintedLine[],
  from: number
): {readonly lines: readonly PrintedLine[]; readonly dateline?: number} {
  let paragraphs = 0
  for (let index = from; index < lines.length && paragraphs < mostParagraphs; index++) {
    const line = lines[index]
    if (!line || (index > from && !line.gapBefore)) continue
    paragraphs += 1
    const size = datelineLength(line.text)
    if (size === 0) continue
    const text = line.text.slice(0, size).trimEnd()
    const dateline = {...line, end: line.start + text.length, text}
    const rest = {...line, start: line.start + size, text: line.text.slice(size), gapBefore: true}
    return {
      lines: [...lines.slice(0, index), dateline, rest, ...lines.slice(index + 1)],
      dateline: index
    }
  }
  return {lines}
}

/** Fewer capitals are a body’s name more often than a place. */
const longestAcronym = 4

/** How much of a line its dateline takes, with the space after it. */
function datelineLength(text: string): number {
  const found = inline.exec(text)
  const {place = '', date} = found?.groups ?? {}
  const capitals = !/\p{Ll}/u.test(place) && place.length > longestAcronym
  return found && (capitals || date !== undefined) ? found[0].length : 0
}
