import {decadeWords, numeralValues} from '../../lexicons/numerals.ts'
import type {NumberReading} from './number-expression.ts'
import {isDigits, isHyphen, isLetters, isPiece, type Piece} from './pieces.ts'

/** Reads a time of day: “10:30”, “5pm”, “3 p.m.”, “six o’clock”, “0900 GMT”. */
export function readTime(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const piece = pieces[index]
  if (!piece || !(/^\d/.test(piece.text) || numeralValues.has(piece.lower))) return undefined
  let last = index
  // “half past twelve”, “12.15 to 1 p.m.”
  const isPast = isPiece(pieces[index - 1], 'past') && isPiece(pieces[index - 2], 'half', 'quarter')
  if (isPast && isHour(piece)) return {first: index, last, kind: 'time'}
  const range =
    isPiece(pieces[index + 1], 'to', '-', '–') && isHour(piece)
      ? afterHalf(pieces, index + 2)
      : undefined
  if (range !== undefined) return {first: index, last: range, kind: 'time'}
  const isClock =
    isPiece(pieces[index + 1], ':') &&
    /^[0-5]\d$/.test(pieces[index + 2]?.text ?? '') &&
    Number(piece.text) <= 24
  if (isClock && pieces[index + 2]?.isGlued) last = index + 2
  if (last > index && isPiece(pieces[last + 1], ':') && isDigits(pieces[last + 2])) last += 2
  const half = afterHalf(pieces, last)
  if (half !== undefined && last === index && !isHour(piece)) return undefined
  if (half !== undefined) last = half
  else if (isPiece(pieces[index + 1], 'o') && isPiece(pieces[index + 3], 'clock')) last = index + 3
  else if (
    /^(?:[01]\d|2[0-4])[0-5]\d$/.test(piece.text) &&
    isPiece(pieces[index + 1], 'gmt', 'utc', 'cet')
  )
    last = index + 1
  return last === index ? undefined : {first: index, last, kind: 'time'}
}

function isHour({text, lower}: Piece): boolean {
  return /^(?:1?\d|2[0-4])(?:\.[0-5]\d)?$/.test(text) || (numeralValues.get(lower) ?? 99) <= 12
}

/** The index after “am”, “pm”, “a.m.” or “p.m.”. */
function afterHalf(pieces: readonly Piece[], last: number): number | undefined {
  const [next, dot, m, end] = [1, 2, 3, 4].map(offset => pieces[last + offset])
  if (isPiece(next, 'am', 'pm'))
    return isPiece(next, 'pm') || next?.isGlued || isDigits(pieces[last]) ? last + 1 : undefined
  if (!isPiece(next, 'a', 'p') || !isPiece(dot, '.') || !isPiece(m, 'm') || !m?.isGlued)
    return undefined
  return isPiece(end, '.') && pieces[last + 5] ? last + 4 : last + 3
}

/** Reads “in his 60s”, “in her early thirties”, “the nineties”, “under-fives”, “over-65s”. */
export function readDecade(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const piece = pieces[index]
  const group = ageGroup(pieces, index)
  if (group !== undefined) return group
  const isWord = decadeWords.entries.has(piece?.lower ?? '')
  const isShort =
    /^[1-9]0$/.test(piece?.text ?? '') &&
    pieces[index + 1]?.isGlued &&
    isPiece(pieces[index + 1], 's')
  if (!isWord && !isShort) return undefined
  const around = [1, 2, 3].map(offset => pieces[index - offset])
  const isAge = around.some(before => isPiece(before, 'his', 'her', 'their', 'my', 'our', 'your'))
  return {first: index, last: isWord ? index : index + 1, kind: isAge ? 'age' : 'date'}
}

/** “under-fives”, “over-65s”: the age is read with the word before it. */
function ageGroup(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const piece = pieces[index]
  if (!isHyphen(pieces, index - 1) || !isPiece(pieces[index - 2], 'under', 'over')) return undefined
  const s = pieces[index + 1]
  if (isDigits(piece) && s?.isGlued && isPiece(s, 's')) {
    return {first: index - 2, last: index + 1, kind: 'age', value: Number(piece.text)}
  }
  const value = isLetters(piece)
    ? numeralValues.get(piece.lower.replace(/(?<=x)es$|s$/, ''))
    : undefined
  if (value === undefined || !piece?.lower.endsWith('s')) return undefined
  return {first: index - 2, last: index, kind: 'age', value}
}
