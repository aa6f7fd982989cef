import {subjectPronouns} from '../../lexicons/pronouns.ts'
import {clauseClosers, questionWords, subjectOpeners} from '../../lexicons/reports.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import type {Item} from './items.ts'
import {isNominal} from './phrases.ts'

/** How far a clause's verb is looked for. */
const farthestVerb = 16

/** How many words a verb's group may have. */
const longestGroup = 8

/** How far back a subject is followed. */
const farthestSubject = 40

/** Whether an item is a finite verb, by what stands before it. */
function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  if (!isVerb(item) || item?.lower.endsWith('ing') || isWord(before, 'to', 'by')) return false
  if (before?.pos === 'ADV' && isWord(items[at - 2], 'to')) return false
  // “the rising waters”, but “the aquifer was salt *came* too late”
  const isAttributive = before?.pos === 'ADJ' && /^(?:DET|ADJ)$/.test(items[at - 2]?.pos ?? '')
  return before?.pos !== 'DET' && !isAttributive
}

/** Whether a clause begins at an item: a question word, or a subject with a finite verb soon after. */
export function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from]
  if (!first) return false
  if (isIn(questionWords, first)) return true
  if (/^(?:(?:some|any|no|every)thing|much|little|more|enough)$/.test(first.lower)) return false
  if (/^(?:ADP|PART|CCONJ)$/.test(first.pos)) return false
  let relative = false
  for (let at = from + 1; at < Math.min(items.length, from + farthestVerb); at++) {
    const item = items[at]
    // “the poem he wrote”: a relative clause, unless another verb follows.
    if (isIn(subjectPronouns, item) && isNominal(items[at - 1])) relative = true
    // “answered no questions and was driven”: the second verb is the subject's before.
    if (items[at - 1]?.pos === 'CCONJ' && isVerb(item)) return false
    if (isFiniteVerb(items, at) && !isInCompound(items, at) && !isReduced(items, at)) {
      if (!relative) return true
      relative = false
    }
    if (isClauseEnd(item)) return false
  }
  return false
}

function isClauseEnd(item: Item | undefined): boolean {
  if (/^[,.;:!?—–]$/.test(item?.text ?? '') || isIn(questionWords, item)) return true
  return isIn(clauseClosers, item)
}

/** “a follow-up article”: the tagger sees a verb beside the hyphen. */
function isInCompound(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === '-' || items[at + 1]?.text === '-'
}

/** “the report published in May”: a participle after its noun. */
function isReduced(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return item?.pos === 'VERB' && /(?:ed|en)$/.test(item.lower) && items[at + 1]?.pos === 'ADP'
}

/**
 * The index of the verb with which a main clause goes on after a clause inside its subject, or
 * nothing: “the claim that it leaks *has* spread”.
 */
export function matrixVerb(items: readonly Item[], from: number, to: number): number | undefined {
  // “the claim to have won *has* spread”
  let verbs = isWord(items[from], 'have', 'be') ? 1 : 0
  let subjectSince = true
  for (let at = from; at < to; at++) {
    const item = items[at]
    if (/^[,;:.—–]$/.test(item?.text ?? '')) return undefined
    if (isSubjectOpener(item)) subjectSince = true
    if (!isFiniteVerb(items, at)) continue
    // “it has fallen”, but “that it fell *has* spread”
    const isSameGroup =
      isVerb(items[at - 1]) && !(item?.pos === 'AUX' && items[at - 1]?.pos === 'VERB')
    if (isSameGroup) continue
    if (verbs > 0 && !subjectSince) return isVerb(items[at - 1]) ? at : groupStart(items, at)
    verbs += 1
    subjectSince = false
  }
  return undefined
}

/** Whether an item stands in the subject of its clause: no finite verb comes before. */
export function isInSubject(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < farthestSubject; before--) {
    if (/^[,;:—–]$/.test(items[before]?.text ?? '')) return true
    if (isFiniteVerb(items, before)) return false
  }
  return true
}

/** A word after which a clause with a subject and a verb of its own may begin. */
function isSubjectOpener(item: Item | undefined): boolean {
  return isIn(questionWords, item) || isIn(subjectOpeners, item)
}

/** The index of the first auxiliary or adverb of the group that a verb belongs to. */
export function groupStart(items: readonly Item[], verb: number): number {
  let first = verb
  while (
    first > 0 &&
    verb - first < longestGroup &&
    (isVerb(items[first - 1]) ||
      // “the best persists”: an adverb behind a determiner is none of the verb's.
      (items[first - 1]?.pos === 'ADV' && items[first - 2]?.pos !== 'DET') ||
      isWord(items[first - 1], 'not', "n't", 'n’t'))
  ) {
    first -= 1
  }
  return first
}
