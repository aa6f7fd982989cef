import {convictions} from '../lexicons/numbers.ts'
import {
  decadeWords,
  magnitudes,
  numeralValues,
  ordinalValues,
  roundOrdinals,
  vagueMagnitudes,
  vagueMultipliers
} from '../lexicons/numerals.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isApproximate} from './numbers/approximations.ts'
import {readCount} from './numbers/counts.ts'
import {readDate} from './numbers/dates.ts'
import {readLabel} from './numbers/labels.ts'
import {isMoneySign} from './numbers/money-signs.ts'
import type {NumberExpression, NumberReading} from './numbers/number-expression.ts'
import {readOrdinal} from './numbers/ordinals.ts'
import {type Piece, piecesOf} from './numbers/pieces.ts'
import {readRatio} from './numbers/ratios.ts'
import {inSeries} from './numbers/series.ts'
import {readShare} from './numbers/shares.ts'
import {readDecade, readTime} from './numbers/times.ts'
import {readUnit} from './numbers/units.ts'

/**
 * The numbers of a sentence, in order, and what each is the number of: a figure, a date, an age,
 * a place in an order, a mere label. “One” and “half” are left out where they are no numbers.
 */
export const numbers = definePass({
  name: 'numbers',
  unit: 'sentence',
  run(sentence): readonly NumberExpression[] {
    if (!sentence.tokens.some(mayHoldNumber)) return []
    const pieces = piecesOf(sentence)
    const readings = inSeries(pieces, readAll(pieces))
    return readings.map(reading => {
      const {first, last, isBare, ...facts} = reading
      const [start, end] = [pieces[first]?.start ?? 0, pieces[last]?.end ?? 0]
      return {start, end, ...facts, isApproximate: isApproximate(pieces, reading)}
    })
  }
})

function readAll(pieces: readonly Piece[]): NumberReading[] {
  const readings: NumberReading[] = []
  let end = -1
  for (let index = 0; index < pieces.length; index++) {
    if (!mayBegin(pieces[index])) continue
    const reading = readNumber(pieces, index)
    if (!reading || reading.last < index) continue
    // What stands before a number may already belong to the one before it.
    readings.push({...reading, first: Math.max(reading.first, end + 1)})
    end = reading.last
    index = end
  }
  return readings
}

function readNumber(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const reading =
    readDecade(pieces, index) ??
    readDate(pieces, index) ??
    readTime(pieces, index) ??
    readOrdinal(pieces, index) ??
    readShare(pieces, index) ??
    readLabel(pieces, index) ??
    readRatio(pieces, index) ??
    readUnit(pieces, index) ??
    readCount(pieces, index)
  return reading && isIntensifier(pieces, reading) ? {...reading, isFigurative: true} : reading
}

/** “100 percent sure”. */
function isIntensifier(pieces: readonly Piece[], {kind, value, last}: NumberReading): boolean {
  return (
    kind === 'percentage' && value === 100 && convictions.entries.has(pieces[last + 1]?.lower ?? '')
  )
}

/** Words with which a number may begin. */
const openers: ReadonlySet<string> = new Set([
  ...numeralValues.keys(),
  ...magnitudes.keys(),
  ...ordinalValues.keys(),
  ...roundOrdinals.entries,
  ...vagueMagnitudes.entries,
  ...vagueMultipliers.entries,
  ...decadeWords.entries,
  // “under-fives”
  ...[...numeralValues.keys()].map(word => (word === 'six' ? 'sixes' : `${word}s`)),
  ...['half', 'quarter', 'twice', 'thrice']
])

const odd = /\d|[¼½¾⅓⅔⅕⅛]|fold$|-|(?:un|ov)der-/

/** A cheap look at a token before the rest. */
function mayHoldNumber({lower}: Token): boolean {
  return openers.has(lower) || odd.test(lower)
}

function mayBegin(piece: Piece | undefined): boolean {
  if (!piece) return false
  const {lower} = piece
  return openers.has(lower) || isMoneySign(piece) || /^(?:\d|[¼½¾⅓⅔⅕⅛]$|an?$|.+fold$)/.test(lower)
}
