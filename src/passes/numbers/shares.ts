import {magnitudes, numeralValues, shareParts} from '../../lexicons/numerals.ts'
import {timeUnits} from '../../lexicons/units.ts'
import {readAmount} from './amounts.ts'
import type {NumberReading} from './number-expression.ts'
import {readNumeral} from './numerals.ts'
import {isDigits, isHyphen, isLetters, isPiece, type Piece, past} from './pieces.ts'

/** Reads a part of a whole: “two thirds”, “half of”, “one in five”, “3 of 4”, “2/3”. */
export function readShare(pieces: readonly Piece[], index: number): NumberReading | undefined {
  return (
    half(pieces, index) ?? stroke(pieces, index) ?? parts(pieces, index) ?? oneOf(pieces, index)
  )
}

/** “half of the ships”, “half its ships”, “by half”; not “half-hearted”, “the first half”. */
function half(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!isPiece(piece, 'half')) return undefined
  if (isHyphen(pieces, index + 1) || isHyphen(pieces, index - 1)) return undefined
  if (before?.pos === 'ADJ' && !isPiece(before, 'other')) return undefined
  if (isPiece(before, 'first', 'second', 'latter', 'last', 'a', 'and')) return undefined
  const opens =
    isPiece(
      next,
      'of',
      'the',
      'its',
      'their',
      'his',
      'her',
      'our',
      'my',
      'your',
      'all',
      'these',
      'those',
      'this',
      'that'
    ) ||
    isPiece(
      before,
      'by',
      'in',
      'than',
      'nearly',
      'almost',
      'about',
      'over',
      'only',
      'roughly',
      'least',
      'barely',
      'other'
    )
  if (!opens || isPiece(next, 'a', 'an') || readAmount(pieces, index)) return undefined
  const whole = isPiece(next, 'of') ? index + 1 : index
  const isFigurative =
    isPiece(pieces[past(pieces, whole)], 'the') &&
    isPiece(pieces[whole + 2], 'battle', 'time', 'fun', 'story', 'truth')
  return {first: index, last: index, kind: 'share', value: 0.5, ...(isFigurative && {isFigurative})}
}

/** “2/3”, and the ratio “60/40”. */
function stroke(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const [piece, mark, second] = [pieces[index], pieces[index + 1], pieces[index + 2]]
  if (!isDigits(piece) || !mark?.isGlued || !isPiece(mark, '/') || !isDigits(second))
    return undefined
  const [part, whole] = [piece, second].map(({text}) => Number(text.replaceAll(',', ''))) as [
    number,
    number
  ]
  if (part + whole === 100) return {first: index, last: index + 2, kind: 'ratio'}
  if (part >= whole || !(/^10{2,}$/.test(`${whole}`) || [2, 3, 4, 5, 6, 8, 10, 12].includes(whole)))
    return undefined
  return {first: index, last: index + 2, kind: 'share', value: part / whole}
}

/** “two thirds”, “a quarter of”, “one-third”; “a third term” is none. */
function parts(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const piece = pieces[index]
  const isArticle = isPiece(piece, 'a', 'an')
  const count = isArticle ? 1 : (numeralValues.get(piece?.lower ?? '') ?? smallDigits(piece))
  const last = past(pieces, index)
  const whole = shareParts.get(pieces[last]?.lower ?? '')
  if (!count || !whole || !isLetters(pieces[last])) return undefined
  const isPlural = /(?:s|lves)$/.test(pieces[last].lower)
  if (isArticle && !opensShare(pieces, index, last)) return undefined
  if (!isArticle && count > 1 && !isPlural && !isHyphen(pieces, index + 1)) return undefined
  return {first: index, last, kind: 'share', value: count / whole}
}

function smallDigits(piece: Piece | undefined): number | undefined {
  return /^\d{1,2}$/.test(piece?.text ?? '') ? Number(piece?.text) : undefined
}

/** Whether “a third” is a share: “by a third”, “a third of”; not “a third term”, “a second”. */
function opensShare(pieces: readonly Piece[], index: number, last: number): boolean {
  const [before, next] = [pieces[index - 1], pieces[last + 1]]
  if (isHyphen(pieces, last + 1) || isPiece(pieces[last], 'second')) return false
  // “a quarter of a million”
  if (isPiece(next, 'of') && magnitudes.has(pieces[last + 3]?.lower ?? '')) return false
  if (isPiece(next, 'of', 'more', 'less', 'fewer', 'higher', 'lower', 'as', 'or')) return true
  if (
    isPiece(before, 'by', 'than', 'nearly', 'almost', 'about', 'over', 'roughly', 'around', 'least')
  ) {
    const isOther = isLetters(next) && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
    return !isOther || isPiece(next, 'last', 'this', 'next')
  }
  return false
}

/** “one in five”, “9 out of 10”, “3 of 4”, “one-in-five”, “12 per 100,000”. */
function oneOf(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const part = readNumeral(pieces, index)
  if (part?.value === undefined || part.isLarge) return undefined
  let at = past(pieces, part.last)
  const isOut = isPiece(pieces[at], 'out') && isPiece(pieces[past(pieces, at)], 'of')
  const joint = isOut ? 'out' : (pieces[at]?.lower ?? '')
  if (!/^(?:out|in|of|per)$/.test(joint)) return undefined
  at = past(pieces, isOut ? past(pieces, at) : at)
  const isEvery = isPiece(pieces[at], 'every')
  if (isEvery || (joint !== 'in' && isPiece(pieces[at], 'the', 'its', 'their', 'all', 'our')))
    at += 1
  const whole = readNumeral(pieces, at)
  if (whole?.value === undefined || isOtherNumber(pieces, at, whole.last, joint)) return undefined
  if (!isShare(joint, part.value, whole.value, isDigits(pieces[index]) || isEvery)) return undefined
  return {first: index, last: whole.last, kind: 'share', value: part.value / whole.value}
}

function isShare(joint: string, part: number, whole: number, isExact: boolean): boolean {
  if (joint === 'per') return whole >= 100
  if (part >= whole && !(joint === 'of' && part === whole && part > 1)) return false
  if (joint === 'of') return part > 1 || isExact
  return joint === 'out' || part <= 10 || /^10+$/.test(`${whole}`)
}

/** Whether the second number is a year, or one of years or percent. */
function isOtherNumber(pieces: readonly Piece[], at: number, last: number, joint: string): boolean {
  if (/^(?:19|20)\d\d$/.test(pieces[at]?.text ?? '')) return true
  const next = pieces[past(pieces, last)]
  return (
    (joint !== 'out' && timeUnits.entries.has(next?.lower ?? '')) ||
    isPiece(next, '%', 'percent', 'per')
  )
}
