import type {NumberKind, NumberReading} from './number-expression.ts'
import {isLetters, isPiece, type Piece} from './pieces.ts'

const figureKinds: ReadonlySet<NumberKind> = new Set(['percentage', 'money', 'measure', 'count'])

/**
 * Gives bare numbers the kind of the figures that they stand in line with: “412 spills in 2022 and
 * 430 in 2024”, “by 4 percent, and exports by 9”, “from 4 to 16 cases”.
 */
export function inSeries(
  pieces: readonly Piece[],
  readings: readonly NumberReading[]
): readonly NumberReading[] {
  const kinds: (NumberKind | undefined)[] = readings.map(() => undefined)
  let kind: NumberKind | undefined
  let at = pieces.length
  for (let index = readings.length - 1; index >= 0; index--) {
    const reading = readings[index]
    if (!reading) continue
    if (isFigure(reading) || isSpan(reading)) [kind, at] = [reading.kind, reading.first]
    else if (
      reading.isBare &&
      !kinds[index] &&
      leadsTo(pieces, reading, at) &&
      mayBe(kind, reading)
    ) {
      kinds[index] = kind
      at = reading.first
    }
  }
  kind = undefined
  for (const [index, reading] of readings.entries()) {
    if (isFigure(reading)) kind = reading.kind
    else if (reading.isBare && !kinds[index] && opensLine(pieces, reading) && mayBe(kind, reading))
      kinds[index] = kind
  }
  return readings.map((reading, index) => {
    const found = kinds[index]
    return found ? {...reading, kind: found, isElliptic: true} : reading
  })
}

/** How many pieces may part a bare number from the one whose unit it shares: “4 to 16 cases”. */
const longestGap = 3

function isFigure({kind, isBare, isVague, isFigurative, isCompound}: NumberReading): boolean {
  return figureKinds.has(kind) && !isBare && !isVague && !isFigurative && !isCompound
}

/** “4 to 16 cases”, “210, 220 or 230 days”: nothing but words that join stands between. */
function leadsTo(pieces: readonly Piece[], {last}: NumberReading, at: number): boolean {
  if (at - last > longestGap) return false
  return pieces
    .slice(last + 1, at)
    .every(piece => isPiece(piece, ',', 'to', 'and', 'or', 'then', 'but', 'not', '-', '–', '%'))
}

/** Whether a bare number can be one of a kind: nothing falls by 51,000 percent, and “13 of you” are a count. */
function mayBe(kind: NumberKind | undefined, {value, isVague}: NumberReading): boolean {
  return !isVague && !(kind === 'percentage' && (value ?? 0) >= 1000)
}

/** “210, 220 or 230 days” */
function isSpan({kind, isCompound}: NumberReading): boolean {
  return (kind === 'duration' || kind === 'age') && !isCompound
}

/** Whether a bare number stands where a noun has been left out: no noun follows it. */
function opensLine(pieces: readonly Piece[], {last}: NumberReading): boolean {
  const [next, after] = [pieces[last + 1], pieces[last + 2]]
  if (isPiece(next, 'of') && isPiece(after, 'you', 'us', 'them', 'whom', 'these', 'those'))
    return false
  return !isLetters(next) || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
}
