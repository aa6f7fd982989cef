import {baseLeads, changes, periods} from '../../lexicons/numbers.ts'
import {timeUnits} from '../../lexicons/units.ts'
import type {Token} from '../../model.ts'
import {clauseAround, clauseEnd} from '../clauses.ts'
import {firstFrom} from '../token-positions.ts'
import {isIn, isWord} from '../words.ts'
import type {NumberExpression} from './number-expression.ts'

/** What a sentence says of a figure that a reader needs to make sense of it. */
export interface NumberContext {
  /** Whether a percentage or multiple is one of change, or says how much more or less. */
  readonly isChange: boolean
  /**
   * Whether it says of what: for a change the values that it went from or to, or what it is
   * compared with; for a part the whole.
   */
  readonly hasBase: boolean
  /** Whether its sentence states a period or a date. */
  readonly hasPeriod: boolean
}

/** What the sentence says about each of its figures. */
export function contextsOf(
  tokens: readonly Token[],
  numbers: readonly NumberExpression[]
): (figure: NumberExpression) => NumberContext {
  const hasPeriod = statesPeriod(tokens, numbers)
  const ends = numbers.filter(number => isEndOfChange(tokens, number))
  return figure => {
    const isChange = isOfChange(tokens, figure)
    const others = ends.some(end => end !== figure)
    const hasBase = isChange ? others || isCompared(tokens, figure) : isPartOf(tokens, figure)
    return {isChange, hasBase, hasPeriod}
  }
}

/** “in 2022”, “within four years”, “since the war”, “last year”. */
function statesPeriod(tokens: readonly Token[], numbers: readonly NumberExpression[]): boolean {
  if (numbers.some(({kind}) => kind === 'date' || kind === 'duration')) return true
  const ages = numbers.filter(({kind}) => kind === 'age')
  return tokens.some(token => {
    if (isIn(periods, token)) return true
    if (token.lower === 'second' || !isIn(timeUnits, token)) return false
    return !ages.some(({start, end}) => start <= token.start && token.end <= end)
  })
}

/** “from 4”, “to 16 cases”: a figure that something went from or to. */
function isEndOfChange(tokens: readonly Token[], number: NumberExpression): boolean {
  if (/^(?:date|time|duration|age|ordinal|label)$/.test(number.kind)) return false
  return isWord(leadOf(tokens, number), 'from', 'to')
}

/** The word before a figure, past those that make it inexact. */
function leadOf(tokens: readonly Token[], figure: NumberExpression): Token | undefined {
  let at = firstFrom(tokens, figure.start) - 1
  for (
    let skipped = 0;
    skipped < 4 &&
    isWord(
      tokens[at],
      'about',
      'almost',
      'around',
      'just',
      'more',
      'nearly',
      'over',
      'roughly',
      'some',
      'than',
      'under',
      'a',
      'an',
      'the'
    );
    skipped++
  ) {
    at -= 1
  }
  return tokens[at]
}

/** How far a word of change may stand from its figure. */
const longestGap = 4

function isOfChange(tokens: readonly Token[], figure: NumberExpression): boolean {
  if (!/^(?:percentage|ratio|share)$/.test(figure.kind)) return false
  const [first, end] = [firstFrom(tokens, figure.start), firstFrom(tokens, figure.end)]
  const next = tokens[end]
  if (figure.kind !== 'ratio' && isComparative(next)) return true
  const {from, to} = clauseAround(tokens, first)
  for (let index = end; index < Math.min(to, end + longestGap); index++) {
    if (isIn(changes, tokens[index]) && tokens[index]?.pos !== 'ADP') return true
    if (!/^(?:ADJ|NOUN|PUNCT)$/.test(tokens[index]?.pos ?? '')) break
  }
  // “rose to 40 percent” gives a level, “a cut of 40 percent” a change.
  if (isWord(leadOf(tokens, figure), 'to', 'at', 'from', 'in', 'on')) return false
  if (figure.kind === 'share' && !isWord(leadOf(tokens, figure), 'by')) return false
  return tokens.slice(Math.max(from, first - longestGap), first).some((token, offset, before) => {
    // “up 5 percent”, “up by 5 percent”; not “make up 5 percent of them”
    const isDirection = isWord(token, 'up', 'down')
    if (isDirection)
      return (
        isWord(before[offset - 1], 'is', 'are', 'was', 'were', 'be', 'been', "'s", '’s') ||
        isWord(before[offset + 1], 'by', 'from')
      )
    return isIn(changes, token)
  })
}

function isComparative(token: Token | undefined): boolean {
  return isWord(
    token,
    'more',
    'less',
    'fewer',
    'higher',
    'lower',
    'larger',
    'smaller',
    'cheaper',
    'dearer',
    'faster',
    'slower',
    'better',
    'worse',
    'above',
    'below',
    'greater'
  )
}

/** “than in the north”, “compared with 2010”, “above its level”. */
function isCompared(tokens: readonly Token[], figure: NumberExpression): boolean {
  const end = firstFrom(tokens, figure.end)
  if (isWord(tokens[end], 'above', 'below')) return true
  const to = clauseEnd(tokens, Math.min(end, tokens.length - 1))
  return tokens.slice(end, Math.max(to, end + longestGap)).some(token => isIn(baseLeads, token))
}

/** “40 percent of farms”, “of farms, 40 percent …”. */
function isPartOf(tokens: readonly Token[], figure: NumberExpression): boolean {
  if (figure.kind === 'ratio')
    return isCompared(tokens, figure) || tokens[firstFrom(tokens, figure.end)] !== undefined
  if (isWord(tokens[firstFrom(tokens, figure.end)], 'of')) return true
  return isWord(tokens[0], 'of') || !/^(?:percentage|share)$/.test(figure.kind)
}
