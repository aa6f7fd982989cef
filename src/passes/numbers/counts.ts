import {figurativeCounts} from '../../lexicons/numbers.ts'
import {magnitudes} from '../../lexicons/numerals.ts'
import {timeUnits} from '../../lexicons/units.ts'
import {type Amount, readAmount} from './amounts.ts'
import {countedNoun} from './nouns.ts'
import type {NumberReading} from './number-expression.ts'
import {isDigits, isHyphen, isLetters, isPiece, type Piece} from './pieces.ts'
import {valuesOf} from './units.ts'

/** Reads an amount without a unit, with the noun that it counts where one follows. */
export function readCount(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const amount = readAmount(pieces, index)
  if (!amount || isPronoun(pieces, index, amount)) return undefined
  const {first, last} = amount
  const next = pieces[last + 1]
  if (isDigits(pieces[index]) && next?.isGlued && isLetters(next) && !amount.isLarge)
    return afterDigits(pieces, amount)
  const base = {...valuesOf(amount), first, kind: 'count' as const}
  if (isHyphen(pieces, last + 1)) return compound(pieces, amount)
  const noun = nounAfter(pieces, last)
  if (noun === undefined)
    return isAge(pieces, index, last) ? {...base, last, kind: 'age'} : {...base, last, isBare: true}
  const isFigurative =
    isPiece(pieces[index], 'a') && figurativeCounts.entries.has(pieces[noun]?.lower ?? '')
  return {...base, last: noun, ...(isFigurative && {isFigurative})}
}

/** “thousands of people”, “one country”, “4,000 new jobs”. */
function nounAfter(pieces: readonly Piece[], last: number): number | undefined {
  const from =
    isPiece(pieces[last + 1], 'of') && magnitudes.has(pieces[last]?.lower.replace(/s$/, '') ?? '')
      ? last + 2
      : last + 1
  const noun = countedNoun(pieces, from)
  if (noun !== undefined) return noun
  const isOne = isPiece(pieces[last], 'one', '1')
  if (!isOne || pieces[from]?.pos !== 'NOUN') return undefined
  return pieces[from + 1]?.pos === 'NOUN' ? from + 1 : from
}

/** “5G”, “4x4”, “12b”: digits that begin a name. */
function afterDigits(pieces: readonly Piece[], {first, last}: Amount): NumberReading {
  let end = last + 1
  while (
    end < last + 8 &&
    pieces[end + 1]?.isGlued &&
    (isLetters(pieces[end + 1]) || isDigits(pieces[end + 1]))
  )
    end += 1
  return {first, last: end, kind: 'label'}
}

/** “two-state”, “100-plus”, “20-odd”, “4,000-strong”. */
function compound(pieces: readonly Piece[], amount: Amount): NumberReading {
  const base = {...valuesOf(amount), first: amount.first, kind: 'count' as const}
  const word = pieces[amount.last + 2]
  if (isPiece(word, 'odd', 'plus', 'something')) {
    const noun = countedNoun(pieces, amount.last + 3)
    return {
      ...base,
      last: noun ?? amount.last + 2,
      ...(noun === undefined && {isBare: true as const})
    }
  }
  return isPiece(word, 'strong')
    ? {...base, last: amount.last + 2}
    : {...base, last: amount.last, isCompound: true}
}

/** “she was 28”, “when Ines was 28”: a number that says how old somebody is. */
function isAge(pieces: readonly Piece[], index: number, last: number): boolean {
  const [be, who, when] = [1, 2, 3].map(offset => pieces[index - offset])
  // “Ines Varga, 15, …”, “At ninety, …”
  const isInset = isPiece(pieces[last + 1], ',')
  if (isInset && isPiece(be, ',') && who?.pos === 'PROPN' && when?.pos === 'PROPN') return true
  if (isInset && isPiece(be, 'at') && !who) return true
  if (!isPiece(be, 'was', 'is', 'am', 'be', 'were', 'are', '’m')) return false
  const ends =
    !isLetters(pieces[last + 1]) ||
    isPiece(
      pieces[last + 1],
      'when',
      'now',
      'and',
      'at',
      'then',
      'he',
      'she',
      'i',
      'we',
      'they',
      'his',
      'her',
      'my'
    )
  return ends && (isPiece(who, 'he', 'she', 'i') || (isPiece(when, 'when') && who?.pos === 'PROPN'))
}

/** “no one”, “one must”, “this one”: not a number. */
function isPronoun(pieces: readonly Piece[], index: number, amount: Amount): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!isPiece(piece, 'one') || amount.last > index) return false
  if (
    isPiece(
      before,
      'no',
      'any',
      'every',
      'some',
      'this',
      'that',
      'which',
      'another',
      'such',
      'each'
    )
  )
    return true
  if (isHyphen(pieces, index + 1))
    return isPiece(pieces[index + 2], 'off', 'way', 'to', 'on', 'up', 'time', 'sided')
  if (isPiece(next, 'another', 'need') || timeUnits.entries.has(next?.lower ?? '')) return true
  return !isLetters(next) || !/^(?:NOUN|ADJ|PROPN)$/.test(next.pos)
}
