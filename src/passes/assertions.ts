import {conditions, demands, demandsThat, negators, suppositions} from '../lexicons/clauses.ts'
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
    const governors = new Map<Lexicon, readonly number[]>()
    // The last verb of a list that stands before a token.
    const verbBefore = (list: Lexicon, index: number) => {
      const last = governors.get(list) ?? lastVerbs(tokens, list)
      governors.set(list, last)
      return index > 0 ? (last[index - 1] ?? -1) : -1
    }
    return index => {
      if (index >= question) return 'asked'
      const {from} = clauseAround(tokens, index)
      if (hangs || inverted || isIn(conditions, tokens[from])) return 'supposed'
      const supposed = verbBefore(suppositions, index)
      if (supposed >= from && !isPossible(tokens, supposed, index)) return 'supposed'
      if (isWord(tokens[from], 'that') && isIn(demandsThat, tokens[from - 1])) return 'demanded'
      const demand = verbBefore(demands, index)
      if (demand >= from && isInReach(tokens, demand, index)) return 'demanded'
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

/** For each token the index of the last verb of a list up to it, or -1. */
function lastVerbs(tokens: readonly Token[], list: Lexicon): number[] {
  let last = -1
  return tokens.map((token, index) => {
    const isVerbal = isVerb(token) || isWord(token, 'please')
    if (isVerbal && isIn(list, token) && !isFactual(tokens, index)) last = index
    return last
  })
}

/** “must have been”: a conclusion, not a demand; “could be seen”: so it was. */
function isFactual(tokens: readonly Token[], modal: number): boolean {
  const [next, verb] = [tokens[modal + 1], tokens[modal + 2]]
  if (isWord(tokens[modal], 'must')) return isWord(next, 'have')
  if (!isWord(tokens[modal], 'could')) return false
  return isWord(next, 'be') && isWord(verb, 'seen', 'heard', 'felt', 'found')
}

/** “could only be reached”, “could never be published”: so it was. */
function isPossible(tokens: readonly Token[], modal: number, index: number): boolean {
  return isWord(tokens[modal], 'could') && isWord(tokens[index], 'only', 'never')
}

/** How many tokens a verb of demanding or wishing reaches over inside its clause. */
const wishReach = 9

/** “shall” governs its clause, “those dreaming of” only what follows soon. */
function isInReach(tokens: readonly Token[], verb: number, index: number): boolean {
  return tokens[verb]?.pos === 'AUX' || index - verb <= wishReach
}

/** What denies by itself is asserted after a denial all the same: “not once, never before”. */
export function deniesItself(token: Token | undefined): boolean {
  return isWord(token, 'never', 'no', 'not', 'nobody', 'nothing')
}

/** How many tokens a denial reaches over inside its clause. */
const denialReach = 5

function isDenied(tokens: readonly Token[], from: number, index: number): boolean {
  for (let at = Math.max(from, index - denialReach); at < index; at++) {
    if (!isIn(negators, tokens[at])) continue
    // “not only the largest”, “not just the largest” add to what they seem to deny.
    if (!isWord(tokens[at + 1], 'only', 'just', 'merely', 'simply', 'least')) return true
  }
  return false
}
