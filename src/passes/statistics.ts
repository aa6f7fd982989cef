import {imperatives} from '../lexicons/numbers.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {contextsOf, type NumberContext} from './numbers/contexts.ts'
import {isCriterion} from './numbers/criteria.ts'
import {isGoverned, isOwn} from './numbers/governors.ts'
import type {NumberExpression} from './numbers/number-expression.ts'
import {numbers} from './numbers.ts'
import {questions} from './questions.ts'
import {statements} from './statements.ts'
import {isIn, isVerb as isVerbal} from './words.ts'

/** A figure that a sentence states as a fact, and what it says to make sense of it. */
export interface Statistic extends NumberExpression, NumberContext {}

/**
 * The figures that a sentence states as facts: percentages, money, measures, shares, ratios, and
 * counts of a hundred or more. Left out are questions, demands, plans, decisions, forecasts and criteria,
 * and what authors say of themselves in the first person singular, for which they are the source.
 */
export const statistics = definePass({
  name: 'statistics',
  unit: 'sentence',
  needs: {numbers, questions, statements},
  run({tokens}, facts): readonly Statistic[] {
    if (!facts.numbers.some(isFigure) || facts.questions) return []
    const demandEnd = endOfDemand(tokens)
    const inSeries = facts.numbers.some(number => number.kind === 'count' && isFigure(number))
    const stated = facts.numbers.filter(
      number =>
        (isFigure(number) ||
          (inSeries && number.kind === 'count' && number.isElliptic && (number.value ?? 0) > 0)) &&
        number.start >= demandEnd &&
        !isCriterion(tokens, number) &&
        !isOwn(tokens, number) &&
        !isGoverned(tokens, number)
    )
    if (stated.length === 0 || !facts.statements) return []
    const contextOf = contextsOf(tokens, facts.numbers)
    return stated.map(number => ({...number, ...contextOf(number)}))
  }
})

/** What one can count at a glance needs no statistics office. */
const smallestCount = 100

/** Whether a number measures something in the world, or counts a hundred or more of it. */
function isFigure({
  kind,
  value,
  high,
  isVague,
  isFigurative,
  isCompound
}: NumberExpression): boolean {
  if (isVague || isFigurative) return false
  if (kind === 'measure' && isCompound) return false
  if (kind === 'count') return !isCompound && (high ?? value ?? 0) >= smallestCount
  return /^(?:percentage|money|measure|share|ratio)$/.test(kind)
}

/** “Set aside a floor of 8 per cent”: where an imperative that opens the sentence ends. */
function endOfDemand(tokens: readonly Token[]): number {
  const [first, second] = tokens
  const isVerb = first?.pos === 'VERB' && !/(?:ing|ed)$/.test(first.lower)
  if (!isVerb && (!isIn(imperatives, first) || isVerbal(second))) return 0
  return tokens.find(({text}) => text === ':')?.end ?? Number.POSITIVE_INFINITY
}
