import {beliefAdjectives} from '../lexicons/attribution-phrases.ts'
import {attitudeVerbs, openModals} from '../lexicons/claims.ts'
import {clauseOpeners} from '../lexicons/clauses.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {clauseAround} from './clauses.ts'
import {ownWords} from './own-words.ts'
import {isIn, isVerb, isWord} from './words.ts'

/**
 * Whether the author asserts what his main clause says, or leaves it open: demands it, holds it possible, hopes or
 * believes it, or hangs it on a condition. What is factual beside it (“…, which has risen by a third”) is not asked for
 * here.
 */
export const factuality = definePass({
  name: 'factuality',
  unit: 'sentence',
  needs: {ownWords},
  run(_, facts): 'asserted' | 'open' {
    const tokens = facts.ownWords
    // “May peace come to Dolm”
    if (isWord(tokens[0], 'if', 'unless', 'may')) return 'open'
    const main = tokens.findIndex((_, index) => isMainVerb(tokens, index))
    const verb = tokens[main]
    if (!verb) return 'asserted'
    const isOpen =
      isIn(openModals, verb) ||
      (isWord(verb, 'need', 'needs') && isWord(tokens[main + 1], 'to')) ||
      ((isIn(attitudeVerbs, verb) || isHopeful(tokens, main)) && isAuthor(tokens, main))
    return isOpen ? 'open' : 'asserted'
  }
})

/** Whether a token is a finite verb outside a clause that hangs on another. */
function isMainVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isVerb(token) || token?.lower.endsWith('ing') || isWord(tokens[index - 1], 'to'))
    return false
  const opener = tokens[clauseAround(tokens, index).from]
  return isWord(opener, 'but', 'so', 'yet') || !isIn(clauseOpeners, opener)
}

/** “we are hopeful that” */
function isHopeful(tokens: readonly Token[], verb: number): boolean {
  return (
    isWord(tokens[verb], 'am', "'m", '’m', 'are', "'re", '’re', 'remain') &&
    tokens.slice(verb + 1, verb + 4).some(token => isIn(beliefAdjectives, token))
  )
}

/** “I also believe” */
function isAuthor(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (tokens[at]?.pos === 'ADV') at -= 1
  return isWord(tokens[at], 'i', 'we')
}
