import {numeralValues, ordinalValues, roundOrdinals} from '../../lexicons/numerals.ts'
import type {NumberReading} from './number-expression.ts'
import {isHyphen, isPiece, type Piece} from './pieces.ts'

/** Reads a place in an order: “third”, “21st”, “twenty-first”. */
export function readOrdinal(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (!piece) return undefined
  if (/^\d/.test(piece.text)) {
    const isOrdinal = next?.isGlued && isPiece(next, 'st', 'nd', 'rd', 'th')
    return isOrdinal ? {first: index, last: index + 1, kind: 'ordinal', ...whole(piece)} : undefined
  }
  const word = piece.lower
  const value = ordinalValues.get(word)
  if (value !== undefined) return {first: index, last: index, kind: 'ordinal', value}
  if (roundOrdinals.entries.has(word)) return {first: index, last: index, kind: 'ordinal'}
  const [tens, units] = [numeralValues.get(word), ordinalValues.get(pieces[index + 2]?.lower ?? '')]
  const isPair =
    tens !== undefined &&
    tens >= 20 &&
    isHyphen(pieces, index + 1) &&
    units !== undefined &&
    units < 10
  return isPair ? {first: index, last: index + 2, kind: 'ordinal', value: tens + units} : undefined
}

function whole({text}: Piece): {value?: number} {
  return /^\d{1,9}$/.test(text) ? {value: Number(text)} : {}
}
