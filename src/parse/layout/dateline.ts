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
  String.raw`^(?<place>${place})(?<more>(?:, ${place})?(?:,? (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?)?(?: ?\([^)]{2,30}\))?)${dash}`,
  'u'
)

/**
 * Parts the dateline from the line that it opens: “PORT ANSEL, 12 March — The …”.
 *
 * @param index The line where the text begins.
 * @returns One line more, where it does.
 */
export function splitDateline(
  lines: readonly PrintedLine[],
  index: number
): readonly PrintedLine[] {
  const line = lines[index]
  const match = inline.exec(line?.text ?? '')
  if (!line || !match?.groups) return lines
  const {place = '', more = ''} = match.groups
  const capitals = !/\p{Ll}/u.test(place) && place.length > 3
  if (!capitals && !/\d/.test(more)) return lines
  const size = match[0].length
  const dateline = {...line, end: line.start + match[0].trimEnd().length, text: match[0].trimEnd()}
  const rest = {...line, start: line.start + size, text: line.text.slice(size), gapBefore: true}
  return [...lines.slice(0, index), dateline, rest, ...lines.slice(index + 1)]
}
