import {magnitudes} from '../../lexicons/numerals.ts'
import {currencies, measureUnits, timeUnits, yearLeads} from '../../lexicons/units.ts'
import {countedNoun} from './nouns.ts'
import {isHyphen, isLetters, isPiece, type Piece} from './pieces.ts'

/** Whether four digits are a year, by what stands around them. */
export function isYear(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!piece || !/^(?:1\d{3}|20\d\d|2100)$/.test(piece.text)) return false
  if (piece.isGlued && !isJoined(pieces, index)) return false
  if (hasUnit(next)) return false
  const value = Number(piece.text)
  const isLed = yearLeads.entries.has(before?.lower ?? '') || isPiece(before, '(')
  if (value < 1500) return isPiece(before, 'in', 'since', 'until', 'of', 'from', 'to')
  if (countedNoun(pieces, index + 1) === undefined) return true
  const isRound = value % 100 === 0
  if (isLed) return !(isRound && isPiece(before, 'in', 'by', 'after'))
  return (
    !isRound &&
    before !== undefined &&
    !/^(?:VERB|AUX|NUM)$/.test(before.pos) &&
    !isPiece(before, 'some', 'about', 'than', 'least', 'nearly', 'almost', 'around', 'over', 'only')
  )
}

/** Whether what is glued before a year leaves it one: “(2019”, “mid-1979”, “’2019”. */
function isJoined(pieces: readonly Piece[], index: number): boolean {
  if (isHyphen(pieces, index - 1)) {
    return (
      isPiece(pieces[index - 2], 'mid', 'pre', 'post', 'early', 'late', 'ante') ||
      !isLetters(pieces[index - 2])
    )
  }
  return /^[(["“‘’'/—–,;]$/.test(pieces[index - 1]?.text ?? '')
}

/** Whether digits are followed by what makes an amount of them. */
function hasUnit(next: Piece | undefined): boolean {
  if (!next) return false
  if (next.isGlued && isLetters(next)) return true
  if (/^(?:%|percent|per|°|[$€£¥])$/.test(next.lower)) return true
  // “the 2015 season”
  if (timeUnits.entries.has(next.lower)) return /s$/.test(next.lower)
  return (
    magnitudes.has(next.lower) ||
    measureUnits.entries.has(next.lower) ||
    currencies.entries.has(next.lower)
  )
}
