import {currencies} from '../../lexicons/units.ts'
import {type Numeral, readNumeral} from './numerals.ts'
import {isDash, isDigits, isLetters, isPiece, type Piece} from './pieces.ts'

const sign = /^[$€£¥₹₽₩₪₺₴₦₫฿]$/

/** The first piece of the sign before an amount, and the first piece of the amount. */
interface Signed {
  readonly first: number
  readonly amount: number
}

/** Whether a piece may open an amount of money: “$”, “USD”, “R500m”. */
export function isMoneySign(piece: Piece | undefined): boolean {
  return piece !== undefined && (sign.test(piece.text) || isCode(piece))
}

/** “$5”, “US$5”, “−$5”, “USD 5”, “Rs. 5”, “R500m”. */
export function signBefore(pieces: readonly Piece[], index: number): Signed | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  if (sign.test(piece.text)) {
    if (!isDigits(pieces[index + 1])) return undefined
    const before = pieces[index - 1]
    const hasLetters = piece.isGlued && isLetters(before) && /^[A-Z]{1,3}$/.test(before.text)
    return {first: hasLetters ? index - 1 : index, amount: index + 1}
  }
  const isRand =
    piece.text === 'R' &&
    pieces[index + 1]?.isGlued &&
    isPiece(pieces[index + 2], 'm', 'bn', 'million', 'billion')
  if (!(piece.text === 'R' ? isRand : isCode(piece))) return undefined
  const amount = isPiece(pieces[index + 1], '.') ? index + 2 : index + 1
  return isDigits(pieces[amount]) ? {first: index, amount} : undefined
}

function isCode({text, lower}: Piece): boolean {
  return (/^[A-Z]{3}$/.test(text) && currencies.entries.has(lower)) || text === 'Rs' || text === 'R'
}

/** “$100,000 - $150,000”: a second amount, with a sign of its own. */
export function secondAmount(pieces: readonly Piece[], last: number): Numeral | undefined {
  const joins = isDash(pieces[last + 1]) || isPiece(pieces[last + 1], 'to')
  if (!joins || !sign.test(pieces[last + 2]?.text ?? '') || !isDigits(pieces[last + 3]))
    return undefined
  return readNumeral(pieces, last + 3, true)
}
