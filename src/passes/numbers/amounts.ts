import {magnitudes, vagueMagnitudes, vagueMultipliers} from '../../lexicons/numerals.ts'
import {type Numeral, readNumeral} from './numerals.ts'
import {isDash, isDigits, isHyphen, isPiece, type Piece, past} from './pieces.ts'

/** A number or a range of numbers: the indices of its first and last pieces, and its values. */
export interface Amount extends Numeral {
  readonly first: number
  readonly low?: number
  readonly high?: number
}

/** Reads an amount that begins at a piece, with a sign before digits: “−3.5”, “~50”. */
export function readAmount(
  pieces: readonly Piece[],
  index: number,
  isMoney = false
): Amount | undefined {
  const numeral =
    readVague(pieces, index) ?? readPart(pieces, index) ?? readNumeral(pieces, index, isMoney)
  if (!numeral) return undefined
  if (isHyphen(pieces, index - 1) && isPiece(pieces[index - 2], 'multi'))
    return {last: numeral.last, first: index - 2, isVague: true}
  if (isPoint(pieces, index)) return decimal(pieces, index, numeral)
  const first = isMoney ? index : withSign(pieces, index)
  const sign = isNegative(pieces, first, index) && numeral.value !== undefined ? -1 : 1
  const signed = sign < 0 ? {...numeral, value: -(numeral.value ?? 0)} : numeral
  const range = numeral.isVague ? undefined : readRange(pieces, index, signed, isMoney)
  return {...(range ?? signed), first}
}

/** “.08”: a point that opens a number. */
function isPoint(pieces: readonly Piece[], index: number): boolean {
  const [point, digits] = [pieces[index - 1], pieces[index]]
  return (
    isPiece(point, '.') && !point?.isGlued && digits?.isGlued === true && /^\d+$/.test(digits.text)
  )
}

function decimal(pieces: readonly Piece[], index: number, {last, value}: Numeral): Amount {
  const isPlain = last === index && value !== undefined
  return {first: index - 1, last, ...(isPlain && {value: Number(`.${pieces[index]?.text}`)})}
}

/** Where a number with its signs begins: “−3.5”, “>50”, “.5”. */
function withSign(pieces: readonly Piece[], index: number): number {
  const before = pieces[index - 1]
  if (!pieces[index]?.isGlued || !isDigits(pieces[index]) || !before) return index
  if (!/^[-−–+~≈<>≤≥±]$/.test(before.text)) return index
  return before.isGlued && !isPiece(pieces[index - 2], '(', '“', '"') ? index : index - 1
}

function isNegative(pieces: readonly Piece[], first: number, index: number): boolean {
  return first < index && /^[-−–]$/.test(pieces[first]?.text ?? '')
}

/** “thousands”, “tens of thousands”, “several hundred”: much, and no number. */
function readVague(pieces: readonly Piece[], index: number): Numeral | undefined {
  const word = pieces[index]?.lower ?? ''
  if (vagueMultipliers.entries.has(word)) {
    const next = isPiece(pieces[index + 1], 'of') ? index + 2 : index + 1
    if (!magnitudes.has(pieces[next]?.lower ?? '')) return undefined
    const after = magnitudes.has(pieces[next + 1]?.lower ?? '') ? next + 1 : next
    return {last: after, isVague: true, isLarge: true}
  }
  if (!vagueMagnitudes.entries.has(word)) return undefined
  if (/^(?:scores|tens)$/.test(word) && !isPiece(pieces[index + 1], 'of')) return undefined
  const chained = vagueMagnitudes.entries.has(pieces[index + 2]?.lower ?? '')
  return {
    last: chained && isPiece(pieces[index + 1], 'of') ? index + 2 : index,
    isVague: true,
    isLarge: true
  }
}

/** “a million”, “half a million”, “a quarter of a million”. */
function readPart(pieces: readonly Piece[], index: number): Numeral | undefined {
  const opens = ['half', 'quarter', 'a', 'an'].indexOf(pieces[index]?.lower ?? '')
  if (opens < 0) return undefined
  let [at, times] = [index, 1]
  if (isPiece(pieces[at], 'a') && isPiece(pieces[at + 1], 'quarter', 'half')) at += 1
  if (isPiece(pieces[at], 'half', 'quarter')) {
    times = isPiece(pieces[at], 'half') ? 0.5 : 0.25
    at = past(pieces, at)
    if (isPiece(pieces[at], 'of')) at += 1
  }
  if (isPiece(pieces[at], 'a', 'an')) at = past(pieces, at)
  if (isPiece(pieces[at], 'dozen')) return {last: at, value: 12 * times}
  if (at === index || !magnitudes.has(pieces[at]?.lower ?? '')) return undefined
  const numeral = readNumeral(pieces, at)
  return numeral?.value === undefined ? numeral : {...numeral, value: numeral.value * times}
}

/** “9–11”, “$5-6bn”, “$5 to $6 billion”, “between 5 and 6”, “two or three”. */
function readRange(
  pieces: readonly Piece[],
  index: number,
  lower: Numeral,
  isMoney: boolean
): (Numeral & {low: number; high: number}) | undefined {
  const start = highStart(pieces, index, lower.last, isMoney)
  if (start === undefined || lower.value === undefined) return undefined
  const higher = readNumeral(pieces, start, isMoney)
  if (higher?.value === undefined) return undefined
  const {last, value: high, isLarge} = higher
  const low = scaled(lower, higher)
  if (low >= high) return undefined
  return {last, low, high, ...(isLarge && {isLarge})}
}

/** Where the second number of a range begins. */
function highStart(
  pieces: readonly Piece[],
  index: number,
  last: number,
  isMoney: boolean
): number | undefined {
  let at = last + 1
  // “three-to-five-year”
  const isHyphened = isHyphen(pieces, at) && isPiece(pieces[at + 1], 'to', 'or')
  const joint = isHyphened ? pieces[at + 1] : pieces[at]
  const from = pieces[index - (isMoney ? 2 : 1)]
  const joins =
    (isDash(joint) && isDigits(pieces[last])) ||
    (isPiece(joint, 'to') && !isPiece(from, 'from')) ||
    isPiece(joint, 'or') ||
    (isPiece(joint, 'and') && isPiece(from, 'between'))
  if (!joins) return undefined
  at = isHyphened ? at + 3 : at + 1
  if (isMoney && isPiece(pieces[at], '$', '€', '£', '¥')) at += 1
  return at
}

/** “5 to 6 million”, “80-100,000”: the lower end shares the magnitude of the higher one. */
function scaled({value = 0, isLarge}: Numeral, higher: Numeral & {value?: number}): number {
  const high = higher.value ?? 0
  if (isLarge || high < 1000) return value
  const times = higher.isLarge ? magnitudeOf(high) : 1000
  return value * times < high ? value * times : value
}

/** The largest magnitude that a value holds. */
function magnitudeOf(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find(times => value >= times) ?? 1
}
