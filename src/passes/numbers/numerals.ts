import {magnitudes, numeralValues, shortMagnitudes} from '../../lexicons/numerals.ts'
import {isDigits, isHyphen, isLetters, isPiece, type Piece, past} from './pieces.ts'

/** A number by itself: the index of its last piece, and its value where it can be read. */
export interface Numeral {
  readonly last: number
  readonly value?: number
  readonly isVague?: true
  /** Whether it holds “million” or the like. */
  readonly isLarge?: true
}

/** Fractions in one sign. */
const fractions: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8]
])

/** Reads digits or a number in words that begins at a piece. */
export function readNumeral(
  pieces: readonly Piece[],
  index: number,
  isMoney = false
): Numeral | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  const fraction = fractions.get(piece.text)
  if (fraction) return {last: index, value: fraction}
  return isDigits(piece) ? readDigits(pieces, index, isMoney) : readWords(pieces, index)
}

function readDigits(pieces: readonly Piece[], index: number, isMoney: boolean): Numeral {
  let [last, digits] = [index, pieces[index]?.text ?? '']
  const isGroup = /^[1-9]\d{0,2}$/.test(digits)
  for (let group = 0; isGroup && group < mostGroups; group++) {
    const next = groupAfter(pieces, last)
    if (next === undefined) break
    last = next
    digits += pieces[last]?.text
  }
  const fraction = pieces[last + 1]?.isGlued
    ? fractions.get(pieces[last + 1]?.text ?? '')
    : undefined
  if (fraction) last += 1
  const whole = valueIn(digits)
  const value = whole === undefined ? undefined : whole + (fraction ?? 0)
  return multiplied(pieces, {last, ...(value !== undefined && {value})}, isMoney)
}

const mostGroups = 4

/** “12 500”, “12’500”: the index of a group of three digits that goes on. */
function groupAfter(pieces: readonly Piece[], last: number): number | undefined {
  const [mark, group] = [pieces[last + 1], pieces[last + 2]]
  if (isPiece(mark, '’', "'") && mark?.isGlued && group?.isGlued) {
    return /^\d{3}$/.test(group.text) ? last + 2 : undefined
  }
  return mark && !mark.isGlued && /^\d{3}$/.test(mark.text) ? last + 1 : undefined
}

/** The value of digits with their points and commas, where these can be told apart. */
function valueIn(digits: string): number | undefined {
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
  let plain = digits
  if (isGrouped) plain = digits.replaceAll(',', '')
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) plain = digits.replaceAll('.', '')
  else if (/^\d+,\d+$/.test(digits)) plain = digits.replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/** “1.2 million”, “$3bn”, “5 hundred thousand”, “two and a half million”. */
function multiplied(pieces: readonly Piece[], numeral: Numeral, isMoney: boolean): Numeral {
  let {last, value} = withHalf(pieces, numeral)
  let isLarge = false
  for (;;) {
    const next = past(pieces, last)
    const times = magnitudes.get(pieces[next]?.lower ?? '') ?? shortMagnitude(pieces, next, isMoney)
    if (times === undefined || last - numeral.last > 6) break
    isLarge = true
    last = next
    if (value !== undefined) value *= times
  }
  return {last, ...(value !== undefined && {value}), ...(isLarge && {isLarge})}
}

/** “two and a half”, “1 and a quarter”. */
function withHalf(
  pieces: readonly Piece[],
  numeral: Numeral
): {last: number; value: number | undefined} {
  const {last, value} = numeral
  const [and, a, part] = [1, 2, 3].map(offset => pieces[last + offset])
  const isHalf = isPiece(and, 'and') && isPiece(a, 'a') && isPiece(part, 'half', 'quarter')
  if (!isHalf || value === undefined) return {last, value}
  return {last: last + 3, value: value + (isPiece(part, 'half') ? 0.5 : 0.25)}
}

/** “bn” and the like: a lone “m”, “k” or “b” must be glued on, and “5m” may be metres. */
function shortMagnitude(
  pieces: readonly Piece[],
  index: number,
  isMoney: boolean
): number | undefined {
  const piece = pieces[index]
  const times = piece && isDigits(pieces[index - 1]) ? shortMagnitudes.get(piece.lower) : undefined
  if (!piece || times === undefined || piece.lower.length > 1) return times
  if (piece.lower === 'k') return piece.isGlued ? times : undefined
  if (isMoney) return times
  const next = pieces[index + 1]
  const counts =
    isLetters(next) && !next.isGlued && /.{2}s$|people|men|women|children/.test(next.lower)
  return piece.isGlued && piece.lower === 'm' && counts ? times : undefined
}

/** “twenty-five”, “two hundred and fifty thousand”, “one and a half million”. */
function readWords(pieces: readonly Piece[], index: number): Numeral | undefined {
  let [total, current, last, at] = [0, 0, -1, index]
  let isLarge = false
  for (;;) {
    const word = pieces[at]?.lower ?? ''
    const [small, times] = [numeralValues.get(word), magnitudes.get(word)]
    if (small !== undefined && (last < 0 || isAddable(current, small))) current += small
    else if (times !== undefined && (last >= 0 || times > 12)) {
      isLarge = true
      if (times <= 100) current = (current || 1) * times
      else if (current === 0 && total > 0) total *= times
      else [total, current] = [total + (current || 1) * times, 0]
    } else break
    last = at
    at = afterWord(pieces, last)
  }
  if (last < 0) return undefined
  const half = withHalf(pieces, {last, value: total + current})
  if (half.last === last) return {last, value: total + current, ...(isLarge && {isLarge})}
  if (!isLarge) return multiplied(pieces, {last, value: total + current}, false)
  // “a million and a half”
  return {last: half.last, value: (total || current) * 1.5, isLarge}
}

/** “twenty five”, “two hundred five”. */
function isAddable(current: number, small: number): boolean {
  if (current === 0 || current % 100 === 0) return small > 0
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10
}

/** Where a number in words may go on: past a hyphen, or past the “and” of “two hundred and five”. */
function afterWord(pieces: readonly Piece[], last: number): number {
  const isJoined = isPiece(pieces[last + 1], 'and') && magnitudes.has(pieces[last]?.lower ?? '')
  if (!isJoined) return past(pieces, last)
  const next = last + 2
  if (!numeralValues.has(pieces[next]?.lower ?? '') || isPiece(pieces[last], 'dozen'))
    return last + 1
  // “two hundred and fifty thousand”, but “two hundred and three hundred” are two.
  const end = isHyphen(pieces, next + 1) ? next + 2 : next
  const following = magnitudes.get(pieces[end + 1]?.lower ?? '') ?? Number.POSITIVE_INFINITY
  return following > (magnitudes.get(pieces[last]?.lower ?? '') ?? 0) ? next : last + 1
}
