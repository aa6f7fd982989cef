import {approximators, looseEnds} from '../../lexicons/numbers.ts'
import type {NumberReading} from './number-expression.ts'
import {isPiece, type Piece} from './pieces.ts'

/** Whether a number is marked as not exact: “about”, “more than”, “up to”, “~”, “or so”. */
export function isApproximate(pieces: readonly Piece[], reading: NumberReading): boolean {
  const {first, last} = reading
  if (/^(?:date|label|ordinal)$/.test(reading.kind))
    return isLoose(pieces, first - 1) && reading.kind === 'date'
  if (reading.isVague || /^[~≈<>≤≥±]$/.test(pieces[first]?.text ?? '')) return true
  const before = isPiece(pieces[first - 1], 'a', 'an') ? first - 2 : first - 1
  if (isLoose(pieces, before)) return true
  for (let index = first; index <= Math.min(last + 1, first + 6); index++) {
    if (isPiece(pieces[index], '+', 'odd', 'plus')) return true
    if (isPiece(pieces[index], 'or') && looseEnds.entries.has(pieces[index + 1]?.lower ?? ''))
      return true
  }
  return false
}

/** “about”, “more than”, “as many as”, “close to”, “up to”, “in excess of”. */
function isLoose(pieces: readonly Piece[], index: number): boolean {
  const [word, before, further] = [pieces[index], pieces[index - 1], pieces[index - 2]]
  if (isPiece(word, 'to')) return isPiece(before, 'close', 'up')
  if (isPiece(word, 'of')) return isPiece(before, 'excess', 'upwards', 'region', 'order')
  if (isPiece(word, 'as'))
    return isPiece(before, 'many', 'much', 'few', 'little') && isPiece(further, 'as')
  if (isPiece(word, 'up', 'close')) return false
  return word !== undefined && approximators.entries.has(word.lower)
}
