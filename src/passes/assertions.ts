import {conditions, demands, negators, suppositions} from '../lexicons/clauses.ts'
import type {Lexicon} from '../lexicons/lexicon.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {clauseAround} from './clauses.ts'
import {questions} from './questions.ts'
import {isIn, isVerb, isWord} from './words.ts'

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
    const question = facts.questions ? questionStart(tokens) : tokens.length
    // “If they sign, it will be the first …”: what follows hangs on the condition.
    const hangs = isIn(conditions, tokens[0]) && !isWord(tokens[1], 'nothing')
    const inverted = question === tokens.length && isInverted(tokens, 0)
    return index => {
      if (index >= question) return 'asked'
      const {from} = clauseAround(tokens, index)
      if (hangs || inverted || isIn(conditions, tokens[from])) return 'supposed'
      if (stands(tokens, from, index, suppositions)) return 'supposed'
      if (stands(tokens, from, index, demands)) return 'demanded'
      return isDenied(tokens, from, index) ? 'denied' : undefined
    }
  }
})

/** The index where the question begins: what stands before a colon is not asked. */
function questionStart(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({text}) => /^[:;]$/.test(text)) + 1
}

/** “Were coal the only issue, …”, “Had they met before, …”, “Should it fail, …”. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at + 1]
  return (
    isWord(tokens[at], 'were', 'had', 'should') &&
    /^(?:DET|PRON|NOUN|PROPN)$/.test(subject?.pos ?? '')
  )
}

/** Whether a verb of a list stands between two tokens. */
function stands(tokens: readonly Token[], from: number, index: number, list: Lexicon): boolean {
  for (let at = from; at < index; at++) {
    const token = tokens[at]
    // “shall” governs its clause, “those dreaming of” only what follows soon.
    const isNear = token?.pos === 'AUX' || index - at <= wishReach
    const isVerbal = isNear && (isVerb(token) || isWord(token, 'please'))
    if (isVerbal && isIn(list, token) && !isFactual(tokens, at, index)) return true
  }
  return false
}

/** “must have been”: a conclusion, not a demand; “could be seen”, “could only be reached”: so it was. */
function isFactual(tokens: readonly Token[], modal: number, index: number): boolean {
  const [next, verb] = [tokens[modal + 1], tokens[modal + 2]]
  if (isWord(tokens[modal], 'must')) return isWord(next, 'have')
  if (!isWord(tokens[modal], 'could')) return false
  const isSeen = isWord(next, 'be') && isWord(verb, 'seen', 'heard', 'felt', 'found')
  return isSeen || isWord(tokens[index], 'only', 'never')
}

/** How many tokens a verb of demanding or wishing reaches over inside its clause. */
const wishReach = 9

/** How many tokens a denial reaches over inside its clause. */
const reach = 5

function isDenied(tokens: readonly Token[], from: number, index: number): boolean {
  for (let at = Math.max(from, index - reach); at < index; at++) {
    if (!isIn(negators, tokens[at])) continue
    // “not only the largest”, “not just the largest” add to what they seem to deny.
    if (!isWord(tokens[at + 1], 'only', 'just', 'merely', 'simply', 'least')) return true
  }
  return false
}
