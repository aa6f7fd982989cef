import {
  currencies,
  labelWords,
  magnitudes,
  measureUnits,
  numberWords,
  shareWords,
  timeNouns
} from '../lexicons/quantities.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'

/** A number that measures or counts something in the world, with its unit or noun. */
export interface Quantity extends Span {
  readonly kind: 'percentage' | 'money' | 'measure' | 'count' | 'share'
}

/** A quantity that begins at a token: the index of its last token, and what it is. */
interface Match {
  readonly last: number
  readonly kind: Quantity['kind']
}

/**
 * The quantities of a sentence. Dates, times, ages, durations, ordinals, numbers that
 * are labels (“Article 12”) and small counts (“three ministers”) are left out.
 */
export const quantities = definePass({
  name: 'quantities',
  unit: 'sentence',
  run({tokens}): readonly Quantity[] {
    const found: Quantity[] = []
    for (let index = 0; index < tokens.length; index++) {
      if (!mayBegin(tokens[index])) continue
      const match = isLabel(tokens, index)
        ? undefined
        : (numeric(tokens, index) ?? share(tokens, index))
      const [first, last] = [tokens[index], match && tokens[match.last]]
      if (!match || !first || !last) continue
      found.push({start: first.start, end: last.end, kind: match.kind})
      index = match.last
    }
    return found
  }
})

const digits = /^[-−+~]?\d[\d.,]*(?:[-–]\d[\d.,]*)?$/
/** What stands between the ends of a range. */
const joint = /^(?:[-–—]|to)$/
const currencySign = /^(?:us|ca|a|nz)?[$€£¥]$/

/** A cheap look before the rest: digits, a sign, a number in words, or the article of a share. */
function mayBegin(token: Token | undefined): boolean {
  if (!token) return false
  const first = token.text.charCodeAt(0)
  const isLetter = (first | 32) >= 97 && (first | 32) <= 122
  if (!isLetter) return digits.test(token.text) || currencySign.test(token.lower)
  if (token.lower === 'a' || token.lower === 'an') return true
  return numberWords.entries.has(token.lower) || currencySign.test(token.lower)
}

function numeric(tokens: readonly Token[], start: number): Match | undefined {
  const money = currencySign.test(tokens[start]?.lower ?? '')
  let index = money ? start + 1 : start
  const number = tokens[index]
  if (!isNumber(number)) return undefined
  index = endOfNumber(tokens, index)

  let value = magnitudeOf(number.text)
  while (magnitudes.entries.has(tokens[index + 1]?.lower ?? '')) {
    index += 1
    value *= 1000
  }
  if (money) return {last: endOfMoney(tokens, index), kind: 'money'}
  return withUnit(tokens, index, value)
}

/** “$100,000 - $150,000”: the index of the last token. */
function endOfMoney(tokens: readonly Token[], last: number): number {
  const [between, sign, number] = [1, 2, 3].map(offset => tokens[last + offset])
  const range = joint.test(between?.text ?? '') && currencySign.test(sign?.lower ?? '')
  return range && isNumber(number) ? endOfNumber(tokens, last + 3) : last
}

function isNumber(token: Token | undefined): token is Token {
  return token !== undefined && (digits.test(token.text) || numberWords.entries.has(token.lower))
}

/** The index of a number's last token: ranges (“9–11”) and digits in groups (“12 500”) go on. */
function endOfNumber(tokens: readonly Token[], start: number): number {
  let index = start
  while (true) {
    const [next, after] = [tokens[index + 1], tokens[index + 2]]
    const range = joint.test(next?.text ?? '') && digits.test(after?.text ?? '')
    const compound = next?.text === '-' && numberWords.entries.has(after?.lower ?? '')
    const group = /^\d{3}$/.test(next?.text ?? '') && digits.test(tokens[index]?.text ?? '')
    if (range || compound) index += 2
    else if (group) index += 1
    else return index
  }
}

function withUnit(tokens: readonly Token[], number: number, value: number): Match | undefined {
  const [next, after] = [tokens[number + 1], tokens[number + 2]]
  if (!next) return undefined
  if (/^(?:%|percent|percentage|pct)$/.test(next.lower)) {
    return {
      last: /^points?$/.test(after?.lower ?? '') ? number + 2 : number + 1,
      kind: 'percentage'
    }
  }
  if (next.lower === 'per' && after?.lower === 'cent') return {last: number + 2, kind: 'percentage'}
  if (currencies.entries.has(next.lower)) return {last: number + 1, kind: 'money'}
  if (measureUnits.entries.has(next.lower)) return {last: number + 1, kind: 'measure'}
  return value >= 100 ? countedNoun(tokens, number, value) : undefined
}

/** “4,000 new jobs”: a large number and the plural noun that it counts. */
function countedNoun(tokens: readonly Token[], number: number, value: number): Match | undefined {
  const year = /^(?:1[5-9]|20)\d\d(?:[-–]\d+)?$/.test(tokens[number]?.text ?? '')
  for (let index = number + 1; index <= number + 3; index++) {
    const token = tokens[index]
    if (!token || timeNouns.entries.has(token.lower)) return undefined
    if (token.pos === 'NOUN' && /.{2}s$|people|men|women|children|staff|police/.test(token.lower)) {
      return year ? undefined : {last: index, kind: 'count'}
    }
    if (!/^(?:ADJ|ADV|NOUN|PROPN)$/.test(token.pos)) break
  }
  return value >= 1e6 ? {last: number, kind: 'count'} : undefined
}

/** “two thirds of”, “a quarter of”, “one in five”. */
function share(tokens: readonly Token[], start: number): Match | undefined {
  if (!shareWords.entries.has(tokens[start + 1]?.lower ?? '')) return undefined
  const words = tokens.slice(start, start + 4).map(({lower}) => lower)
  const text = words.join(' ')
  const fraction =
    /^(?:an?|one|two|three|four|nine) (?:- )?(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?= of)/.exec(
      text
    )
  if (fraction) return {last: start + fraction[0].split(' ').length - 1, kind: 'share'}
  const oneIn =
    /^(?:one|two|three|nine|\d) (?:in|out of) (?:every )?(?:three|four|five|six|seven|eight|ten|\d+)/.exec(
      text
    )
  return oneIn ? {last: start + oneIn[0].split(' ').length - 1, kind: 'share'} : undefined
}

/** Whether the number at an index is a label, an age, a compound (“four-day”) or part of a name. */
function isLabel(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, after] = [-1, 0, 1, 2].map(offset => tokens[index + offset])
  // “the one percent” is a class of people.
  if (before?.lower === 'the' && token?.lower === 'one') return true
  if (before && token) {
    if (labelWords.entries.has(before.lower) || before.pos === 'PROPN')
      return !/^[$€£¥]$/.test(token.text)
    if ((before.text === '/' || before.text === '-') && before.end === token.start) return true
    if (/^[§#]$/.test(before.text) || before.lower === 'aged') return true
  }
  return next?.text === '-' && next.start === token?.end && !isNumber(after)
}

/** The value of digits; one for a number in words, whose magnitude follows if it has any. */
function magnitudeOf(text: string): number {
  return Number(text.replace(/[^\d.]/g, '')) || 1
}
