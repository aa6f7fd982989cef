import {conditions, demands, negators, suppositions} from '../lexicons/clauses.ts'
import type {Lexicon} from '../lexicons/lexicon.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {clauseAround} from './clauses.ts'
import {questions} from './questions.ts'

/** Why the words at a token are not said to be so. */
export type Unasserted = 'asked' | 'supposed' | 'demanded' | 'denied'

/**
 * Why what stands at a token of the sentence is not asserted, or nothing where it is: a question,
 * a condition, a demand or a wish before it in its clause, or a denial.
 */
export const assertions = definePass({
  name: 'assertions',
  unit: 'sentence',
  needs: {questions},
  run({tokens}, facts): (index: number) => Unasserted | undefined {
    const asked = facts.questions
    // “If they sign, it will be the first …”: what follows hangs on the condition.
    const conditional =
      conditions.entries.has(tokens[0]?.lower ?? '') && tokens[1]?.lower !== 'nothing'
    return index => {
      if (asked) return 'asked'
      const {from} = clauseAround(tokens, index)
      if (conditional || conditions.entries.has(tokens[from]?.lower ?? '')) return 'supposed'
      if (stands(tokens, from, index, suppositions)) return 'supposed'
      if (stands(tokens, from, index, demands)) return 'demanded'
      return isDenied(tokens, from, index) ? 'denied' : undefined
    }
  }
})

/** Whether a verb of a list stands between two tokens. */
function stands(tokens: readonly Token[], from: number, index: number, list: Lexicon): boolean {
  for (let at = from; at < index; at++) {
    const {lower = '', pos} = tokens[at] ?? {}
    const isVerb = pos === 'VERB' || pos === 'AUX' || lower === 'please'
    if (isVerb && list.entries.has(lower) && !isFactual(tokens, at)) return true
  }
  return false
}

/** “must have been”: a conclusion, not a demand; “could be seen”: it was. */
function isFactual(tokens: readonly Token[], index: number): boolean {
  const [modal, next, verb] = [0, 1, 2].map(offset => tokens[index + offset]?.lower ?? '')
  if (modal === 'must') return next === 'have'
  return modal === 'could' && next === 'be' && /^(?:seen|heard|felt|found)$/.test(verb ?? '')
}

/** How many tokens a denial reaches over inside its clause. */
const reach = 5

function isDenied(tokens: readonly Token[], from: number, index: number): boolean {
  for (let at = Math.max(from, index - reach); at < index; at++) {
    if (!negators.entries.has(tokens[at]?.lower ?? '')) continue
    // “not only the largest”, “not just the largest” add to what they seem to deny.
    if (!/^(?:only|just|merely|simply|least)$/.test(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}
