import {numeralValues} from '../../lexicons/numerals.ts'
import {currencies, extents, measureUnits, timeUnits, unitPrefixes} from '../../lexicons/units.ts'
import type {NumberKind} from './number-expression.ts'
import {isDigits, isHyphen, isLetters, isPiece, type Piece, past} from './pieces.ts'

/** What follows an amount and says what it is an amount of. */
export interface Unit {
  readonly kind: NumberKind
  readonly last: number
}

/** The unit that follows an amount which begins at `start` and ends at `last`. */
export function unitAfter(pieces: readonly Piece[], last: number, start: number): Unit | undefined {
  return (
    percentage(pieces, last) ??
    timeSpan(pieces, last, start) ??
    currency(pieces, last) ??
    measure(pieces, last)
  )
}

function percentage(pieces: readonly Piece[], last: number): Unit | undefined {
  const at = past(pieces, last)
  const next = pieces[at]
  if (isPiece(next, '%', '‰', 'percent', 'percentage', 'pct', 'pc', 'pp', 'bps')) {
    return {
      kind: 'percentage',
      last: isPiece(pieces[past(pieces, at)], 'point', 'points') ? past(pieces, at) : at
    }
  }
  if (isPiece(next, 'per') && isPiece(pieces[past(pieces, at)], 'cent')) {
    return {kind: 'percentage', last: past(pieces, at)}
  }
  if (isPiece(next, 'p') && isPiece(pieces[at + 2], 'p') && isPiece(pieces[at + 1], '.'))
    return {kind: 'percentage', last: at + 3}
  const isBasis = isPiece(next, 'basis') && isPiece(pieces[at + 1], 'point', 'points')
  return isBasis ? {kind: 'percentage', last: at + 1} : undefined
}

/** “ten long years”, “four-day”, “34-year-old”, “12 years of age”; “aged 12”, “age 65”. */
function timeSpan(pieces: readonly Piece[], last: number, start: number): Unit | undefined {
  let at = past(pieces, last)
  if (
    isPiece(pieces[at], 'of') &&
    isPiece(pieces[last], 'thousands', 'hundreds', 'millions', 'dozens')
  )
    at += 1
  // “ten or more years”
  if (isPiece(pieces[at], 'or') && isPiece(pieces[at + 1], 'more', 'so')) at += 2
  for (let skipped = 0; skipped < 2 && isModifier(pieces, at); skipped++) at += 1
  if (!timeUnits.entries.has(pieces[at]?.lower ?? ''))
    return isAged(pieces, start) && !isPiece(pieces[at], '%') ? {kind: 'age', last} : undefined
  const old = past(pieces, at)
  if (isPiece(pieces[old], 'old', 'olds')) return {kind: 'age', last: old}
  if (isPiece(pieces[at + 1], 'of') && isPiece(pieces[at + 2], 'age'))
    return {kind: 'age', last: at + 2}
  if (isAged(pieces, start)) return {kind: 'age', last: at}
  // “ten a second” and “its second term” are not of time.
  const isOrdinal =
    isPiece(pieces[at], 'second', 'sec') &&
    !isHyphen(pieces, at - 1) &&
    !isPiece(pieces[last], 'one', '1')
  // “160 millennium parishes”
  const isName =
    isPiece(pieces[at], 'millennium', 'century', 'season', 'generation') &&
    !isHyphen(pieces, at - 1) &&
    !isPiece(pieces[last], 'one', '1', 'a', 'an')
  return isOrdinal || isName ? undefined : {kind: 'duration', last: at}
}

function isModifier(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (!isLetters(piece) || timeUnits.entries.has(piece.lower) || numeralValues.has(piece.lower))
    return false
  if (isPiece(piece, 'last', 'next', 'each', 'this', 'every', 'per')) return false
  return (
    piece.pos === 'ADJ' ||
    isPiece(
      piece,
      'something',
      'plus',
      'more',
      'working',
      'calendar',
      'trading',
      'business',
      'light',
      'odd'
    )
  )
}

function isAged(pieces: readonly Piece[], start: number): boolean {
  const [before, further] = [pieces[start - 1], pieces[start - 2]]
  if (isPiece(before, 'aged', 'age', 'ages', 'turned', 'turns', 'turning')) return true
  // “aged between 25 and 54”, “working-age men between 25 and 54”
  if (isPiece(before, 'between'))
    return [2, 3, 4].some(offset => isPiece(pieces[start - offset], 'age', 'aged', 'ages'))
  if (isPiece(before, 'of')) return isPiece(further, 'age', 'ages')
  return isPiece(before, 'to', 'past') && isPiece(further, 'live', 'lived', 'lives', 'living')
}

/** “euros”, “US dollars”, “$”; “won” and “mark” may be verbs. */
function currency(pieces: readonly Piece[], last: number): Unit | undefined {
  let at = past(pieces, last)
  if (/^[$€£¥₹]$/.test(pieces[at]?.text ?? '') && !isDigits(pieces[at + 1]))
    return {kind: 'money', last: at}
  if (pieces[at]?.isGlued && /^[pc]$/.test(pieces[at]?.text ?? '') && isDigits(pieces[last]))
    return {kind: 'money', last: at}
  if (isCurrency(pieces[at])) return {kind: 'money', last: at}
  at += isPiece(pieces[at], 'of') ? 1 : 0
  if (isCurrency(pieces[at])) return {kind: 'money', last: at}
  const isOfCountry = /^\p{Lu}/u.test(pieces[at]?.text ?? '')
  const noun = isOfCountry && isPiece(pieces[at], 'hong', 'new') ? at + 2 : at + 1
  return isOfCountry && isCurrency(pieces[noun]) ? {kind: 'money', last: noun} : undefined
}

function isCurrency(piece: Piece | undefined): boolean {
  return (
    isLetters(piece) && currencies.entries.has(piece.lower) && !/^(?:VERB|AUX|ADJ)$/.test(piece.pos)
  )
}

/** “tonnes”, “square miles”, “m³”, “km/h”, “°C”, “foot-tall”. */
function measure(pieces: readonly Piece[], last: number): Unit | undefined {
  let at = past(pieces, last)
  if (isPiece(pieces[at], '°', 'º', '℃')) {
    return {kind: 'measure', last: isPiece(pieces[at + 1], 'c', 'f') ? at + 1 : at}
  }
  if (isPiece(pieces[at], 'of')) at += 1
  if (unitPrefixes.entries.has(pieces[at]?.lower ?? '')) {
    at = isPiece(pieces[at + 1], '.') ? at + 2 : past(pieces, at)
  }
  const isLetter = /^[CFghlmW]$/.test(pieces[at]?.text ?? '') && isDigits(pieces[last])
  if (!isLetter && !measureUnits.entries.has(pieces[at]?.lower ?? '')) return undefined
  if (isPiece(pieces[at], 'stone') && !isDigits(pieces[last])) return undefined
  return {kind: 'measure', last: afterUnit(pieces, at)}
}

/** “m³”, “km2”, “km/h”, “degrees Celsius”, “foot-tall”: the index of the last piece. */
function afterUnit(pieces: readonly Piece[], at: number): number {
  const [next, after] = [pieces[at + 1], pieces[at + 2]]
  if (next?.isGlued && isPiece(next, '²', '³', '2', '3')) return at + 1
  if (next?.isGlued && isPiece(next, '/') && isLetters(after)) return afterUnit(pieces, at + 2)
  if (isPiece(next, 'celsius', 'fahrenheit')) return at + 1
  return isHyphen(pieces, at + 1) && extents.entries.has(after?.lower ?? '') ? at + 2 : at
}
