import {clauseOpeners} from '../lexicons/clauses.ts'
import {
  belongings,
  dealingVerbs,
  deedPrepositions,
  placePrepositions
} from '../lexicons/vague-actors.ts'
import type {Token} from '../model.ts'
import {verbForms} from './claims/verb-forms.ts'
import {isGenitive, isIn, isWord} from './words.ts'

/** Whether a phrase stands where somebody acts, is acted upon or addressed: not where one is or belongs. */
export function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (isIn(placePrepositions, before)) return false
  // “a member of the international community”
  if (isWord(before, 'of', 'to') && isIn(belongings, tokens[first - 2])) return false
  // “to rejoin the international community”
  if (/^(?:re)?(?:join|enter)(?:s|ed|ing)?$/.test(before?.lower ?? '')) return false
  // “the establishment of a commission”, “the establishment and running of a school”, “the elite of Norland”
  const isDeed = isWord(tokens[last], 'establishment') && isWord(tokens[last + 1], 'and', 'or')
  if (isDeed || isWord(tokens[last + 1], 'of')) return false
  // “those responsible for the ferry” says who.
  return !(isWord(tokens[last], 'responsible') && isWord(tokens[last + 1], 'for'))
}

const dealing = verbForms(dealingVerbs)

/** The same of states and powers, which are places or goods elsewhere. */
export function isDealing(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (isGenitive(tokens[last + 1])) return true
  // “call on certain states”
  if (
    isIn(deedPrepositions, before) ||
    (isWord(before, 'on') &&
      isWord(tokens[first - 2], 'call', 'calls', 'called', 'calling', 'pressure'))
  )
    return true
  if (before?.pos === 'ADP' || isIn(placePrepositions, before)) return false
  if (dealing.has(before?.lower ?? '')) return true
  return opensClause(before) && doesSomething(tokens, last)
}

/** Whether a subject can begin after a token: not after a noun (“the fires some states have seen”). */
function opensClause(before: Token | undefined): boolean {
  return (
    before === undefined ||
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) ||
    isIn(clauseOpeners, before)
  )
}

/** Auxiliaries after which something may be so of any country. */
const modals = ['may', 'might', 'can', 'could']

/** Whether a verb of doing follows a subject: “certain states have blocked”, not “have lower taxes”, “are small”. */
function doesSomething(tokens: readonly Token[], last: number): boolean {
  let at = last + 1
  if (isWord(tokens[at], 'who', 'which', 'that')) at += 1
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') {
    if (isWord(tokens[at], ...modals)) return false
    at += 1
  }
  const verb = tokens[at]
  return verb?.pos === 'VERB' && !isWord(verb, 'have', 'has', 'had', 'lack', 'face')
}
