import type {Sentence, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Quantity, quantities} from './quantities.ts'
import {statements} from './statements.ts'

/**
 * The quantities that a sentence states as facts. Left out are questions, demands, plans,
 * decisions and forecasts, and what authors say of themselves in the first person singular,
 * for which they are the source.
 */
export const statistics = definePass({
  name: 'statistics',
  unit: 'sentence',
  needs: {quantities, statements},
  run(sentence, facts): readonly Quantity[] {
    const asserted = facts.quantities.filter(quantity => isAsserted(sentence, quantity))
    return asserted.length > 0 && facts.statements ? asserted : []
  }
})

function isAsserted({text, tokens}: Sentence, figure: Quantity): boolean {
  if (/\?\W*$/.test(text) || isDemand(tokens)) return false
  const before = tokens.filter(token => token.end <= figure.start)
  return !before.some(({lower}) => notFact.test(lower)) && !isCriterion(before)
}

/** Words after which a number is planned, asked for, decided, foreseen, supposed or the author's own. */
const notFact =
  /^(?:will|[’']ll|would|shall|should|could|may|might|must|can|if|unless|plans?|planned|proposes?|proposed|aims?|seeks?|let|target|goal|approved?|adopted|agreed?|allocated|committed|decided|demanded|pledged|i|my)$/

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
