import {monthNames} from '../../lexicons/units.ts'
import type {NumberReading} from './number-expression.ts'
import {isDash, isDigits, isHyphen, isLetters, isPiece, type Piece} from './pieces.ts'
import {isYear} from './years.ts'

/** Reads a date around digits: a year, a decade, a day of a month, a quarter of a year. */
export function readDate(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const span =
    numericDate(pieces, index) ??
    dayBeforeMonth(pieces, index) ??
    dayAfterMonth(pieces, index) ??
    quarter(pieces, index) ??
    decade(pieces, index) ??
    year(pieces, index)
  if (!span) return undefined
  const [first, last] = span
  const text = pieces[index]?.text ?? ''
  const isOne = last === index && /^\d{4}$/.test(text)
  return {first, last, kind: 'date', ...(isOne && {value: Number(text)})}
}

type Found = readonly [first: number, last: number]

/** “15.04.2026”, “15/04/2026”, “2026-04-15”. */
function numericDate(pieces: readonly Piece[], index: number): Found | undefined {
  const text = pieces[index]?.text ?? ''
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d$/.test(text)) return [index, index]
  const [mark, middle, again, third] = [1, 2, 3, 4].map(offset => pieces[index + offset])
  if (!mark || !middle || !again || mark.text !== again.text || !/^[-/–]$/.test(mark.text))
    return undefined
  if (![mark, middle, again, third].every(piece => piece?.isGlued)) return undefined
  const isDate = /^(?:\d{4} \d\d? \d\d?|\d\d? \d\d? (?:\d\d)?\d\d)$/.test(
    `${text} ${middle.text} ${third?.text}`
  )
  return isDate ? [index, index + 4] : undefined
}

/** “15 April 2026”, “15th of April”, “15-20 April”. */
function dayBeforeMonth(pieces: readonly Piece[], index: number): Found | undefined {
  if (!isDay(pieces[index])) return undefined
  let at = afterOrdinalEnding(pieces, index)
  const joins = isDash(pieces[at]) || isPiece(pieces[at], 'and', 'or', 'to')
  if (joins && isDay(pieces[at + 1])) at = afterOrdinalEnding(pieces, at + 1)
  if (isPiece(pieces[at], 'of')) at += 1
  if (!isMonth(pieces[at])) return undefined
  return [index, withYear(pieces, at)]
}

/** “April 15, 2026”, “April 15-20”, “May 2020”. */
function dayAfterMonth(pieces: readonly Piece[], index: number): Found | undefined {
  const before = isPiece(pieces[index - 1], '.') ? index - 2 : index - 1
  const month = isPiece(pieces[before], 'the') ? before - 1 : before
  if (!isMonth(pieces[month])) return undefined
  if (isFourDigits(pieces[index])) return [month, index]
  if (!isDay(pieces[index])) return undefined
  let last = afterOrdinalEnding(pieces, index) - 1
  if (isDash(pieces[last + 1]) && isDay(pieces[last + 2]))
    last = afterOrdinalEnding(pieces, last + 2) - 1
  return [month, withYear(pieces, last)]
}

function isMonth(piece: Piece | undefined): boolean {
  return isLetters(piece) && /^\p{Lu}/u.test(piece.text) && monthNames.entries.has(piece.lower)
}

function isDay(piece: Piece | undefined): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(piece?.text ?? '')
}

function isFourDigits(piece: Piece | undefined): boolean {
  return /^[12]\d{3}$/.test(piece?.text ?? '')
}

/** The index after a number and its “st”, “nd”, “rd” or “th”. */
function afterOrdinalEnding(pieces: readonly Piece[], index: number): number {
  const next = pieces[index + 1]
  return next?.isGlued && isPiece(next, 'st', 'nd', 'rd', 'th') ? index + 2 : index + 1
}

/** The index of a year after a day or a month, or else that of the day or month. */
function withYear(pieces: readonly Piece[], last: number): number {
  const at = isPiece(pieces[last + 1], ',', '.') ? last + 2 : last + 1
  return isFourDigits(pieces[at]) ? at : last
}

/** “Q3 2020”, “FY2021”, “H1”. */
function quarter(pieces: readonly Piece[], index: number): Found | undefined {
  const before = pieces[index - 1]
  const isFiscal =
    /^(?:FY|CY)$/.test(before?.text ?? '') && /^(?:\d\d){1,2}$/.test(pieces[index]?.text ?? '')
  if (isFiscal) return [index - 1, withSecondYear(pieces, index)]
  if (!pieces[index]?.isGlued) return undefined
  const isLast = !(pieces[index + 1]?.isGlued && isLetters(pieces[index + 1]))
  const isPart = isLast && /^(?:Q[1-4]|H[12])$/.test(`${before?.text}${pieces[index]?.text}`)
  return isPart ? [index - 1, withYear(pieces, index)] : undefined
}

/** “1990s”, “1990’s”, “’90s”, “the 60s”, “mid-1990s”. */
function decade(pieces: readonly Piece[], index: number): Found | undefined {
  const at = isPiece(pieces[index + 1], '’', "'") ? index + 2 : index + 1
  if (!pieces[at]?.isGlued || !isPiece(pieces[at], 's')) return undefined
  const first = isPiece(pieces[index - 1], '’', "'", '‘') ? index - 1 : index
  const isShort = /^[1-9]0$/.test(pieces[index]?.text ?? '')
  const opens = isPiece(pieces[first - 1], 'the', '-', 'early', 'mid', 'late')
  if (/^[12]\d\d0$/.test(pieces[index]?.text ?? '') || (isShort && (first < index || opens))) {
    return [withPrefix(pieces, first), at]
  }
  return undefined
}

/** “2020”, “2020-2024”, “2019/20”, “mid-1979”, “300 BC”, “AD 70”. */
function year(pieces: readonly Piece[], index: number): Found | undefined {
  const isEra =
    isPiece(pieces[index + 1], 'bc', 'bce', 'ad', 'ce') &&
    /^[A-Z]+$/.test(pieces[index + 1]?.text ?? '')
  if (isEra) return [index, index + 1]
  if (pieces[index - 1]?.text === 'AD') return [index - 1, index]
  const mark = pieces[index - 1]
  const isShort =
    /^\d\d$/.test(pieces[index]?.text ?? '') &&
    pieces[index]?.isGlued &&
    !isUnitAhead(pieces, index)
  if (isShort && isPiece(mark, '’', "'", '‘') && !mark?.isGlued)
    return [index - 1, withSecondYear(pieces, index)]
  if (!isYear(pieces, index)) return undefined
  return [withPrefix(pieces, index), withSecondYear(pieces, index)]
}

/** “'90s” is read elsewhere, “'12%'” is quoted. */
function isUnitAhead(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1]
  return next?.isGlued === true && !isPiece(next, ',', '.', ')', ';', '-', '–')
}

/** Where a year begins with the word that a hyphen joins to it: “mid-1979”, “post-2015”. */
function withPrefix(pieces: readonly Piece[], first: number): number {
  return isHyphen(pieces, first - 1) && isLetters(pieces[first - 2]) ? first - 2 : first
}

/** The index of the year that a dash or a stroke joins to another one, or else of that one. */
function withSecondYear(pieces: readonly Piece[], index: number): number {
  const [mark, second] = [pieces[index + 1], pieces[index + 2]]
  const joins = isDash(mark) || (mark?.isGlued && isPiece(mark, '/'))
  if (!joins || !isDigits(second)) return index
  const [from, to] = [pieces[index]?.text ?? '', second.text]
  if (/^\d{4}$/.test(to) && to > from) return index + 2
  return second.isGlued && /^\d\d$/.test(to) && to > from.slice(2) ? index + 2 : index
}
