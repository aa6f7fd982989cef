import {clauseOpeners} from '../../lexicons/clauses.ts'
import type {Token} from '../../model.ts'
import {isStop} from '../clauses.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'

/** What a phrase is in its clause. */
export type Part = 'subject' | 'possessor' | 'object' | 'other'

/** What a phrase from `first` to `last` is in its clause, by what stands around it. */
export function partOf(tokens: readonly Token[], first: number, last: number): Part {
  const before = tokens[first - 1]
  const follower = afterAdverbs(tokens, last + 1)
  const next = tokens[follower]
  if (before?.pos === 'ADP' && !opensClause(before)) return isGerund(next) ? 'subject' : 'other'
  if (isGenitive(tokens[last + 1])) return 'possessor'
  // “Okoro said”, “he told the bank Okoro would”
  if (isFiniteVerb(tokens, follower)) return 'subject'
  if (isSpeech(before)) return 'subject'
  // “hard for Okoro,”
  if (isWord(before, 'for', 'than', 'after', 'before')) return 'other'
  if (before?.pos === 'VERB') return 'object'
  if (before === undefined || opensClause(before) || isStop(before) || isQuoteMark(before)) {
    // “Okoro, the minister, said”, “Okoro and Obi said”, “the head of the bank said”
    const goesOn =
      isStop(next) || isWord(next, 'and', 'who', 'that', 'which') || next?.pos === 'ADP'
    const isLater = isWord(before, ',') && !isWord(next, ',')
    return goesOn && !isLater ? 'subject' : 'other'
  }
  return isWord(before, 'is', 'was', 'are', 'were') ? 'subject' : 'other'
}

/** The index of the first token from one on that is no adverb. */
function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.pos === 'ADV' && at < from + 3) at += 1
  return at
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isVerb(token) && !token?.lower.endsWith('ing')
}

/** “with Okoro speaking” */
function isGerund(token: Token | undefined): boolean {
  return isVerb(token) && token?.lower.endsWith('ing') === true
}

/** “, said Okoro”: the verb stands before its subject. */
function isSpeech(token: Token | undefined): boolean {
  return isWord(token, 'said', 'says', 'added', 'asked', 'wrote', 'writes', 'argued', 'argues')
}

/** Whether a word opens a clause with a subject of its own. */
function opensClause(token: Token | undefined): boolean {
  return (
    isIn(clauseOpeners, token) ||
    isWord(
      token,
      'and',
      'but',
      'or',
      'nor',
      'so',
      'after',
      'before',
      'than',
      'for',
      'yet',
      'that'
    ) ||
    token?.pos === 'SCONJ'
  )
}

/** Whether a token is a quotation mark. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”‘’'«»]$/.test(token.text)
}
