import type {Span} from '../model.ts'

/** A whole number with commas between thousands. */
export function wholeNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** “1 word”, “2 words”; `several` where an “s” does not make the plural. */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${wholeNumber(count)} ${count === 1 ? noun : several}`
}

/** A list in prose, and that it goes on where it does. */
export function joined(parts: readonly string[], total: number): string {
  if (total > parts.length) return `${parts.join(', ')} …`
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const months =
  'January February March April May June July August September October November December'.split(' ')

/** “3 May 2026” for an ISO date; anything else as it is. */
export function longDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year && day && name ? `${Number(day)} ${name} ${year}` : date
}

/** What stands before and after a span of a sentence, cut at words where there is more than `size`. */
export function around(
  sentence: string,
  span: Span,
  size: number
): {before: string; after: string} {
  const before = sentence.slice(0, span.start)
  const after = sentence.slice(span.end)
  const room = Math.max(0, size - (span.end - span.start))
  const roomBefore = Math.max(room - after.length, Math.floor(room / 2))
  const roomAfter = Math.max(room - before.length, Math.ceil(room / 2))
  return {
    before:
      before.length <= roomBefore ? before : `… ${before.slice(-roomBefore).replace(/^\S*\s/, '')}`,
    after:
      after.length <= roomAfter ? after : `${after.slice(0, roomAfter).replace(/\s\S*$/, '')} …`
  }
}
