import {notYetFact} from '../lexicons/quantities.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Quantity, quantities} from './quantities.ts'
import {questions} from './questions.ts'
import {statements} from './statements.ts'

/**
 * The quantities that a sentence states as facts. Left out are questions, demands, plans,
 * decisions and forecasts, and what authors say of themselves in the first person singular,
 * for which they are the source.
 */
export const statistics = definePass({
  name: 'statistics',
  unit: 'sentence',
  needs: {quantities, questions, statements},
  run({tokens}, facts): readonly Quantity[] {
    if (facts.quantities.length === 0 || facts.questions || isDemand(tokens)) return []
    const asserted = facts.quantities.filter(quantity => isAsserted(tokens, quantity))
    return asserted.length > 0 && facts.statements ? asserted : []
  }
})

function isAsserted(tokens: readonly Token[], figure: Quantity): boolean {
  const before = tokens.filter(token => token.end <= figure.start)
  return !before.some(({lower}) => notYetFact.entries.has(lower)) && !isCriterion(before)
}

/** “Set aside a floor of 8 per cent”: an imperative opens the sentence. */
function isDemand([first]: readonly Token[]): boolean {
  return first?.pos === 'VERB' && !/(?:ing|ed)$/.test(first.lower)
}

/** “boats under twelve metres”, “the top 10 percent”: the number says which, not how many. */
function isCriterion(before: readonly Token[]): boolean {
  const [noun, last] = before.slice(-2)
  if (/^(?:per|every|top|bottom|richest|poorest)$/.test(last?.lower ?? '')) return true
  return /^(?:under|below|above)$/.test(last?.lower ?? '') && noun?.pos === 'NOUN'
}
