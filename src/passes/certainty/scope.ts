import {clauseOpeners} from '../../lexicons/clauses.ts'
import type {Token} from '../../model.ts'
import {isStop, type Stretch} from '../clauses.ts'
import {headOf, isModifier} from '../noun-phrases.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** What stands after a modal or another word that governs its clause: from the word to the end. */
export function scopeAfter(tokens: readonly Token[], last: number): Stretch {
  return {from: last, to: propositionEnd(tokens, last + 1)}
}

/** The clause that a word or phrase comments on: “perhaps”, “in my view”. */
export function scopeAround(tokens: readonly Token[], first: number, last: number): Stretch {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  const isSetOff = before?.text === ','
  // “, perhaps.”
  if (isSetOff && (next === undefined || isHardStop(tokens, last + 1))) {
    return {from: propositionStart(tokens, first - 1), to: first}
  }
  // “the plan, perhaps, failed”; “Perhaps, the plan failed”
  if (next?.text === ',') {
    const from = isSetOff ? propositionStart(tokens, first - 1) : propositionStart(tokens, first)
    return {from, to: propositionEnd(tokens, last + 2)}
  }
  // “a possibly fatal error”
  if (first === last && isAttributive(before) && next && !isVerb(next)) {
    return {from: first, to: headOf(tokens, last) + 1}
  }
  return {from: propositionStart(tokens, first), to: propositionEnd(tokens, last + 1)}
}

function isAttributive(before: Token | undefined): boolean {
  return before?.pos === 'DET' || before?.pos === 'ADP'
}

/** The index after the clause that goes on at a token, with the that-clause that it governs. */
export function propositionEnd(tokens: readonly Token[], from: number): number {
  let hasVerb = false
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (isHardStop(tokens, index)) return index
    // Before its verb a clause may be interrupted: “may, in time, fail”.
    if (token?.text === ',' && hasVerb && !isListed(tokens, index)) return index
    if (isIn(clauseOpeners, token) && index > from) {
      if (!isGoverned(tokens, index)) return index
      hasVerb &&= !isWord(token, 'that')
    }
    if (startsClause(tokens, index)) return index
    hasVerb ||= isVerb(token)
  }
  return tokens.length
}

/** The index where the clause before a token begins. */
function propositionStart(tokens: readonly Token[], index: number): number {
  let start = index
  while (start > 0) {
    const before = start - 1
    if (isStop(tokens[before]) || isHardStop(tokens, before)) break
    if (isIn(clauseOpeners, tokens[before]) && !isWord(tokens[before], 'as')) break
    if (startsClause(tokens, before)) break
    start = before
  }
  return start
}

/** Whether a token ends a clause whatever stands around it: any stop but a comma, or a dash. */
function isHardStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.text === ',') return false
  return isStop(token) || (token?.text === '-' && token.start > (tokens[index - 1]?.end ?? 0))
}

/** “may cut fees, raise wages and …”: after the comma a verb goes on with the list. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  return next?.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower)
}

/** “may mean that …”, “may serve as a port”: the clause goes on over the opener. */
function isGoverned(tokens: readonly Token[], opener: number): boolean {
  const [before, token] = [tokens[opener - 1], tokens[opener]]
  if (isWord(token, 'that')) {
    return isVerb(before) || before?.pos === 'ADJ' || isWord(before, 'case', 'so')
  }
  return isWord(token, 'as') && !hasFiniteVerb(tokens, opener + 1)
}

/** How many tokens a subject is followed over. */
const longestSubject = 9

/** “and the fleet left”: a conjunction before a subject of its own with its verb. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens[index], 'and', 'but', 'or', 'nor') && hasFiniteVerb(tokens, index + 1)
}

/** Whether a subject and its verb begin at a token. */
function hasFiniteVerb(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + longestSubject; index++) {
    const token = tokens[index]
    if (!token || isStop(token)) return false
    if (isVerb(token)) return index > from && !/ing$/.test(token.lower) && hasSubject(tokens, from)
    if (isModifier(token) || /^(?:DET|NOUN|PROPN|PRON|NUM|ADP)$/.test(token.pos)) continue
    if (!/^(?:'s|’s|-)$/.test(token.text)) return false
  }
  return false
}

/** What can begin a subject; an adverb may come first. */
function hasSubject(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.pos === 'ADV' ? tokens[from + 1] : tokens[from]
  return /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(first?.pos ?? '')
}
