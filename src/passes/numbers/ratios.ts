import {magnitudes, numeralValues} from '../../lexicons/numerals.ts'
import {readAmount} from './amounts.ts'
import type {NumberReading} from './number-expression.ts'
import {isDash, isDigits, isHyphen, isLetters, isPiece, type Piece, past} from './pieces.ts'
import {readUnit, valuesOf} from './units.ts'

/** Reads how many times or how many to how many: “threefold”, “twice as many”, “10x”, “3:1”, “52-48”. */
export function readRatio(pieces: readonly Piece[], index: number): NumberReading | undefined {
  return (
    twice(pieces, index) ?? fold(pieces, index) ?? times(pieces, index) ?? against(pieces, index)
  )
}

/** “twice the price”; where nothing is compared, how often: “met twice”. */
function twice(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const piece = pieces[index]
  if (!isPiece(piece, 'twice', 'thrice')) return undefined
  const kind = isCompared(pieces, index + 1) ? 'ratio' : 'count'
  return {first: index, last: index, kind, value: isPiece(piece, 'twice') ? 2 : 3}
}

/** “threefold”, “10-fold”. */
function fold(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const word = pieces[index]?.lower ?? ''
  const root = /^(.+)fold$/.exec(word)?.[1] ?? ''
  const value = numeralValues.get(root) ?? magnitudes.get(root)
  if (value !== undefined) return folded(pieces, index, index, value)
  const amount = readAmount(pieces, index)
  const last = amount && past(pieces, amount.last)
  if (!amount || !last || !isPiece(pieces[last], 'fold')) return undefined
  return {...valuesOf(amount), first: amount.first, last, kind: 'ratio'}
}

/** “the aim is twofold” says how many parts it has. */
function folded(
  pieces: readonly Piece[],
  first: number,
  last: number,
  value: number
): NumberReading {
  const isFigurative = isPiece(pieces[first - 1], 'is', 'are', 'was', 'were')
  return {first, last, kind: isFigurative ? 'count' : 'ratio', value}
}

/** “four times as many”, “2.5 times the price”, “10x”; “three times a week” is a count. */
function times(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const amount = readAmount(pieces, index)
  if (!amount) return undefined
  const last = past(pieces, amount.last)
  const isSign =
    isPiece(pieces[last], 'x', '×') &&
    isDigits(pieces[amount.last]) &&
    !(pieces[last + 1]?.isGlued && isDigits(pieces[last + 1]))
  if (isSign) return {...valuesOf(amount), first: amount.first, last, kind: 'ratio'}
  if (!isPiece(pieces[last], 'times')) return undefined
  const isFigurative =
    magnitudes.has(pieces[amount.last]?.lower ?? '') && isPiece(pieces[index], 'a')
  return {
    ...valuesOf(amount),
    first: amount.first,
    last,
    kind:
      isCompared(pieces, last + 1) || !Number.isInteger(amount.value ?? amount.high ?? 2)
        ? 'ratio'
        : 'count',
    ...(isFigurative && {isFigurative})
  }
}

/** Whether what follows compares: “as many”, “the size”, “more”, “larger”, “what it was”. */
function isCompared(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]
  if (isPiece(next, 'as', 'that', 'its', 'their', 'his', 'our', 'more', 'less', 'what')) return true
  if (isPiece(next, 'the'))
    return isLetters(pieces[at + 1]) && !/^(?:AUX|VERB)$/.test(pieces[at + 2]?.pos ?? '')
  return /^(?!(?:after|over|under|ever|never|however|whether|per|former|other|either|together|later|earlier)$).{2,}er$/.test(
    next?.lower ?? ''
  )
}

/** “3:1”, “2 to 1”, “5-to-4”, “52-48”: and the result of a game is a label. */
function against(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const first = pieces[index]
  if (!first || !(/^\d/.test(first.text) || numeralValues.has(first.lower))) return undefined
  const at = joint(pieces, index)
  if (at === undefined) return undefined
  const [a, b] = [first, pieces[at]].map(
    piece => numeralValues.get(piece?.lower ?? '') ?? Number(piece?.text)
  )
  if (
    a === undefined ||
    b === undefined ||
    Number.isNaN(a) ||
    Number.isNaN(b) ||
    a < b ||
    readUnit(pieces, at)
  )
    return undefined
  if (isHyphen(pieces, at + 1) && isDigits(pieces[at + 2])) return undefined
  const isGame = [pieces[index - 1], pieces[at + 1]].some(piece =>
    isPiece(
      piece,
      'win',
      'won',
      'beat',
      'lost',
      'victory',
      'defeat',
      'draw',
      'score',
      'loss',
      'lead'
    )
  )
  return {
    first: index,
    last: at,
    kind: isGame ? 'label' : 'ratio',
    ...(!isGame && b > 0 && {value: a / b})
  }
}

/** Where the second number of a ratio stands. */
function joint(pieces: readonly Piece[], index: number): number | undefined {
  const [next, after, far] = [1, 2, 3].map(offset => pieces[index + offset])
  if (isPiece(next, ':') && next?.isGlued && after?.isGlued) return index + 2
  if (isHyphen(pieces, index + 1) && isPiece(after, 'to') && isHyphen(pieces, index + 3))
    return index + 4
  if (
    isPiece(next, 'to') &&
    isPiece(after, '1', 'one') &&
    !isPiece(pieces[index - 1], 'from') &&
    !isPiece(far, '%', 'percent', 'per')
  )
    return index + 2
  return isDash(next) && isHyphen(pieces, index + 1) && isDigits(pieces[index]) && isDigits(after)
    ? index + 2
    : undefined
}
