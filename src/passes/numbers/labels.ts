import {labelWords, weakLabelWords} from '../../lexicons/labels.ts'
import {numeralValues} from '../../lexicons/numerals.ts'
import {monthNames} from '../../lexicons/units.ts'
import {countedNoun} from './nouns.ts'
import type {NumberReading} from './number-expression.ts'
import {readNumeral} from './numerals.ts'
import {isDash, isDigits, isHyphen, isLetters, isPiece, type Piece} from './pieces.ts'
import {readUnit} from './units.ts'

/** Reads a number that names a thing, a rule or a place in a list, and counts nothing. */
export function readLabel(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const span =
    knownPair(pieces, index) ??
    reference(pieces, index) ??
    name(pieces, index) ??
    listMark(pieces, index) ??
    code(pieces, index) ??
    numbered(pieces, index)
  return span && {first: span[0], last: span[1], kind: 'label'}
}

type Found = readonly [first: number, last: number]

/** “G20”, “Covid-19”, “B-52”, “F-16s”: letters joined to digits. */
function name(pieces: readonly Piece[], index: number): Found | undefined {
  if (!isDigits(pieces[index])) return undefined
  const letters = isHyphen(pieces, index - 1) ? index - 2 : index - 1
  const isJoined = letters < index - 1 || pieces[index]?.isGlued
  if (!isJoined || !isLetters(pieces[letters])) return undefined
  let [first, last] = [letters, index]
  while (
    isLetters(pieces[first]) &&
    pieces[first]?.isGlued &&
    isHyphen(pieces, first - 1) &&
    isLetters(pieces[first - 2])
  )
    first -= 2
  while (last < index + longestCode && isTail(pieces, last + 1)) last += 1
  return [first, last]
}

/** How many pieces a name of letters and digits may go on for. */
const longestCode = 12

/** Whether letters, digits or a hyphen go on with a name: “F-16s”, “M1A1”, “978-3-16”. */
function isTail(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (!piece?.isGlued) return false
  return isLetters(piece) || isDigits(piece) || isHyphen(pieces, index)
}

/** “(1)”, “[12]”, “[3, 4]”, “1.” or “2)” at the start. */
function listMark(pieces: readonly Piece[], index: number): Found | undefined {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!before && numeralValues.has(piece?.lower ?? '') && isPiece(next, ',', ':', '.'))
    return [index, index]
  if (!isDigits(piece) || !/^\d{1,3}$/.test(piece.text)) return undefined
  const opens = !before || (isPiece(before, ',', ';', ':', 'and') && isPiece(next, ')'))
  if (opens) return isPiece(next, '.', ')') && next?.isGlued ? [index, index] : undefined
  if (isPiece(before, '('))
    return isPiece(next, ')') && Number(piece.text) <= 50 ? [index, index] : undefined
  if (!isPiece(before, '[')) return undefined
  let last = index
  while (isPiece(pieces[last + 1], ',', '-', '–') && isDigits(pieces[last + 2])) last += 2
  return isPiece(pieces[last + 1], ']') ? [index, last] : undefined
}

/** “2.3.1”, “+44 20 7946 0958”, “555-1234-99”. */
function code(pieces: readonly Piece[], index: number): Found | undefined {
  const piece = pieces[index]
  if (!isDigits(piece)) return undefined
  const isCall = pieces[index - 1]?.text === '+' && piece.isGlued && !pieces[index - 1]?.isGlued
  const isVersion =
    /^\d+\.\d+(?:\.\d+)+$/.test(piece.text) && !/^\d{1,3}(?:\.\d{3})+$/.test(piece.text)
  if (isVersion) return [index, index]
  let [last, groups] = [index, 1]
  const isSpaced = isCall || /^0\d+$/.test(piece.text)
  while (isDigits(pieces[last + 2]) && isHyphen(pieces, last + 1))
    [last, groups] = [last + 2, groups + 1]
  while (isSpaced && isDigits(pieces[last + 1])) [last, groups] = [last + 1, groups + 1]
  if (groups > 2 || (isSpaced && groups > 1)) return [isCall ? index - 1 : index, last]
  return undefined
}

/** “9/11”, “24/7”. */
function knownPair(pieces: readonly Piece[], index: number): Found | undefined {
  const [stroke, second] = [pieces[index + 1], pieces[index + 2]]
  if (!isPiece(stroke, '/') || !stroke?.isGlued || !second?.isGlued) return undefined
  const isKnown = /^(?:9\/11|7\/7|24\/7)$/.test(`${pieces[index]?.text}/${second.text}`)
  return isKnown ? [index, index + 2] : undefined
}

/** “88/2019”, “C.31/1/Rev.2”: digits joined by a stroke. */
function reference(pieces: readonly Piece[], index: number): Found | undefined {
  const isAfter = isPiece(pieces[index - 1], '/') && pieces[index]?.isGlued
  const isBefore = isPiece(pieces[index + 1], '/') && pieces[index + 1]?.isGlued
  const isNumber =
    isDigits(pieces[index]) &&
    /^[\p{L}\d]/u.test(pieces[isAfter ? index - 2 : index + 2]?.text ?? '')
  if (!isNumber || !(isAfter || isBefore)) return undefined
  let last = index
  while (
    last < index + longestCode &&
    pieces[last + 2]?.isGlued &&
    isPiece(pieces[last + 1], '/', '.')
  )
    last += 2
  return [index, last]
}

/** “Article 12”, “Art. 12(2)”, “§ 4”, “pp. 12–15”, “Boeing 747”, “Phase Two”. */
function numbered(pieces: readonly Piece[], index: number): Found | undefined {
  const at = isPiece(pieces[index - 1], '.') && pieces[index - 1]?.isGlued ? index - 2 : index - 1
  const word = pieces[at]
  if (!word) return undefined
  if (
    !/^[§#№]$/.test(word.text) &&
    !isLabelWord(pieces, at, index) &&
    !isProperName(pieces, at, index)
  ) {
    return undefined
  }
  const numeral = readNumeral(pieces, index)
  if (!numeral || isPiece(pieces[numeral.last + 1], 'times') || readUnit(pieces, index))
    return undefined
  return [index, chained(pieces, numeral.last, /s$|^§$|^p?p$/.test(word.lower))]
}

function isLabelWord(pieces: readonly Piece[], at: number, index: number): boolean {
  const word = pieces[at]
  if (!word || !labelWords.entries.has(word.lower)) return false
  const isCapital = /^\p{Lu}/u.test(word.text)
  const isNumber = isDigits(pieces[index])
  if (at < index - 1) return isNumber && word.lower.length <= 4
  if (
    weakLabelWords.entries.has(word.lower) &&
    !(isCapital && isNumber && countedNoun(pieces, index + 1) === undefined)
  ) {
    return (
      isNumber && isPiece(word, 'no', 'p', 'pp') && countedNoun(pieces, index + 1) === undefined
    )
  }
  return isNumber || countedNoun(pieces, index + 1) === undefined
}

/** “Boeing 747”, “Windows 10”: plain digits after a name, and nothing that they count. */
function isProperName(pieces: readonly Piece[], at: number, index: number): boolean {
  const [word, number] = [pieces[at], pieces[index]]
  if (
    at < 1 ||
    at < index - 1 ||
    !isLetters(word) ||
    !/^(?:PROPN|NOUN)$/.test(word.pos) ||
    !/^\p{Lu}/u.test(word.text)
  )
    return false
  if (monthNames.entries.has(word.lower) || !/^\d+$/.test(number?.text ?? '')) return false
  const next = pieces[index + 1]
  if (isHyphen(pieces, index + 1) || isDash(next)) return false
  // “the Boeing 747 jet”; but “in Norland 412 spills”
  return (
    !isLetters(next) ||
    (!/^(?:ADJ|NUM)$/.test(next.pos) && countedNoun(pieces, index + 1) === undefined)
  )
}

/** “5(2)(a)”, “12–15”, and after a plural “12, 13 and 14”: the index of the last piece. */
function chained(pieces: readonly Piece[], start: number, isPlural: boolean): number {
  let last = start
  for (;;) {
    const [next, after, close] = [1, 2, 3].map(offset => pieces[last + offset])
    if (isPiece(next, '(') && next?.isGlued && isPiece(close, ')')) last += 3
    else if (isDash(next) && isDigits(after)) last += 2
    else if (isPlural && isPiece(next, ',') && isPiece(after, 'and', 'or') && isDigits(close))
      last += 3
    else if (
      isPlural &&
      isPiece(next, ',', 'and', 'or', 'to', '&') &&
      isDigits(after) &&
      countedNoun(pieces, last + 3) === undefined
    )
      last += 2
    else if (next?.isGlued && /^(?:[a-z]|[A-Z]+)$/.test(next.text)) last += 1
    else return last
  }
}
