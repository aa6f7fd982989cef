import {type Amount, readAmount} from './amounts.ts'
import {secondAmount, signBefore} from './money-signs.ts'
import type {NumberFacts, NumberReading} from './number-expression.ts'
import {isDash, isDigits, isHyphen, isPiece, type Piece} from './pieces.ts'
import {type Unit, unitAfter} from './unit-kinds.ts'

/** Reads an amount with its unit: a percentage, money, a measure, a duration, an age. */
export function readUnit(pieces: readonly Piece[], index: number): NumberReading | undefined {
  const signed = signBefore(pieces, index)
  const money = signed && readAmount(pieces, signed.amount, true)
  if (signed && money) {
    return {...withSecond(pieces, money), first: signed.first, kind: 'money'}
  }
  const amount = readAmount(pieces, index) ?? readOne(pieces, index)
  if (!amount) return undefined
  const unit = unitAfter(pieces, amount.last, index)
  if (!unit || isOneDay(pieces, index, unit.last)) return undefined
  const isCompound = isHyphen(pieces, amount.last + 1)
  const end = secondWithUnit(pieces, unit)
  return {
    ...(end === unit.last ? valuesOf(amount) : rangeWith(pieces, amount, unit)),
    first: amount.first,
    last: end,
    kind: unit.kind,
    ...(isCompound && {isCompound})
  }
}

/** “one day”: some day. */
function isOneDay(pieces: readonly Piece[], index: number, last: number): boolean {
  if (
    !isPiece(pieces[index], 'one') ||
    last !== index + 1 ||
    !isPiece(pieces[last], 'day', 'night')
  )
    return false
  return !isPiece(
    pieces[index - 1],
    'in',
    'for',
    'just',
    'only',
    'than',
    'least',
    'after',
    'of',
    'within',
    'about'
  )
}

/** The values of an amount, without its place. */
export function valuesOf({value, low, high, isVague}: Amount): Omit<NumberFacts, 'kind'> {
  return {
    ...(low === undefined && value !== undefined && {value}),
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
    ...(isVague && {isVague})
  }
}

/** “$100,000 - $150,000”: where a second amount with a sign ends, and the values of both. */
function withSecond(
  pieces: readonly Piece[],
  money: Amount
): {last: number} & Omit<NumberFacts, 'kind'> {
  const second = secondAmount(pieces, money.last)
  if (!second) return {...valuesOf(money), last: money.last}
  const [low, high] = [money.value, second.value]
  if (low === undefined || high === undefined) return {last: second.last}
  return {last: second.last, low, high}
}

/** “half a mile”, “half an hour”, “a percentage point”: the article stands for one. */
function readOne(pieces: readonly Piece[], index: number): Amount | undefined {
  if (isPiece(pieces[index], 'half') && isPiece(pieces[index + 1], 'a', 'an')) {
    return {first: index, last: index + 1, value: 0.5}
  }
  const isPoint = isPiece(pieces[index], 'a') && isPiece(pieces[index + 1], 'percentage')
  return isPoint && isPiece(pieces[index + 2], 'point')
    ? {first: index, last: index, value: 1}
    : undefined
}

/** “10% - 15%”: the index of the last piece of a second number that repeats the unit. */
function secondWithUnit(pieces: readonly Piece[], unit: Unit): number {
  const at = unit.last + 2
  const joins =
    isDash(pieces[at - 1]) || (isPiece(pieces[at - 1], 'to') && pieces[unit.last]?.text === '%')
  if (!joins || !isDigits(pieces[at])) return unit.last
  const second = readAmount(pieces, at)
  const again = second && unitAfter(pieces, second.last, at)
  return again?.kind === unit.kind ? again.last : unit.last
}

function rangeWith(pieces: readonly Piece[], lower: Amount, unit: Unit): Omit<NumberFacts, 'kind'> {
  const higher = readAmount(pieces, unit.last + 2)
  if (lower.value === undefined || higher?.value === undefined) return {}
  return {low: Math.min(lower.value, higher.value), high: Math.max(lower.value, higher.value)}
}
