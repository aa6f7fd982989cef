import {clauseOpeners} from '../../lexicons/clauses.ts'
import type {Token} from '../../model.ts'
import {isStop, type Stretch} from '../clauses.ts'
import {headOf, isModifier} from '../noun-phrases.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** What a modal, a verb or a frame governs, with itself: the clause after it, or the that-clause. */
export function scopeAfter(tokens: readonly Token[], first: number, last: number): Stretch {
  // Before the verb of “may” or “seems to” nothing need be waited for, whatever its tag.
  const governs = tokens[last]?.pos === 'AUX' || isWord(tokens[last], 'to')
  const isAside = tokens[last + 1]?.text === ','
  return {from: first, to: propositionEnd(tokens, last + 1, governs && !isAside ? 0 : 1)}
}

/** The clause that a word or phrase comments on: “perhaps”, “in my view”. */
export function scopeAround(tokens: readonly Token[], first: number, last: number): Stretch {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  const isSetOff = before?.text === ','
  // “…, perhaps.”
  if (isSetOff && isHardStop(tokens, last + 1)) {
    return {from: propositionStart(tokens, first - 1), to: first - 1}
  }
  // “and perhaps close”: the first half is not meant.
  const start = isSetOff && next?.text === ',' ? first - 1 : first
  const from = before?.pos === 'CCONJ' ? first : propositionStart(tokens, start)
  // “the plan, perhaps, failed”; “Perhaps, the plan failed”
  if (next?.text === ',') {
    const hasVerb = tokens.slice(from, first).some(isVerb)
    return {from, to: propositionEnd(tokens, last + 2, hasVerb ? 0 : 1)}
  }
  // “a possibly fatal error”, “by perhaps five people”
  if (
    isInPhrase(before) &&
    !isWord(next, 'that') &&
    /^(?:ADJ|NUM|DET|NOUN|ADV)$/.test(next?.pos ?? '')
  ) {
    return {from: first, to: headOf(tokens, last) + 1}
  }
  return {from, to: propositionEnd(tokens, last + 1)}
}

function isInPhrase(before: Token | undefined): boolean {
  return before?.pos === 'DET' || before?.pos === 'ADP'
}

/** How many tokens a clause is followed over, to either side. */
const longestScope = 80

/** The index after the clause that goes on at a token, with the that-clause that it governs. */
function propositionEnd(tokens: readonly Token[], from: number, clauses = 1): number {
  // “those who came might …”: the verb of a relative clause is not the one to wait for.
  let [verbs, awaited] = [0, clauses]
  const last = Math.min(tokens.length, from + longestScope)
  for (let index = from; index < last; index++) {
    const token = tokens[index]
    if (isHardStop(tokens, index)) return index
    const isComplete = verbs >= awaited
    // Before its verb a clause may be interrupted: “may, in time, fail”.
    if (token?.text === ',' && isComplete && !isListed(tokens, index)) return index
    if (isOpener(token) && index > from) {
      if (isComplete && !isGoverned(tokens, index)) return index
      awaited += 1
    }
    if (isComplete && startsClause(tokens, index)) return index
    if (isVerb(token) && (index === from || !isVerb(tokens[index - 1]))) verbs += 1
  }
  return last
}

/** The index where the clause before a token begins. */
function propositionStart(tokens: readonly Token[], index: number): number {
  let start = index
  while (start > 0 && index - start < longestScope) {
    const before = start - 1
    if (isStop(tokens[before]) || isHardStop(tokens, before)) break
    if (isOpener(tokens[before]) && !isWord(tokens[before], 'as')) break
    if (startsClause(tokens, before)) break
    start = before
  }
  return start
}

/** Whether a token opens a clause of its own; “that reason” does not. */
function isOpener(token: Token | undefined): boolean {
  return isIn(clauseOpeners, token) && token?.pos !== 'DET'
}

/** Whether a sentence or a clause ends at a token whatever stands around it: any stop but a comma. */
function isHardStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.text === ',') return false
  if (token?.text === '-') return token.start > (tokens[index - 1]?.end ?? 0)
  return token === undefined || isStop(token)
}

/** “may cut fees, raise wages and …”: after the comma a verb goes on with the list. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  return next?.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower)
}

/** “may mean that …”, “may serve as a port”: the clause goes on over the opener. */
function isGoverned(tokens: readonly Token[], opener: number): boolean {
  const [before, token] = [tokens[opener - 1], tokens[opener]]
  if (isWord(token, 'that'))
    return isVerb(before) || before?.pos === 'ADJ' || isWord(before, 'case')
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
    if (!token) return false
    if (isVerb(token)) return hasSubject(tokens, from, index) && !/ing$/.test(token.lower)
    const goesOn = isModifier(token) || /^(?:DET|NOUN|PROPN|PRON|NUM|ADP)$/.test(token.pos)
    if (!goesOn && !/^(?:'s|’s)$/.test(token.text)) return false
  }
  return false
}

/** Whether a subject stands before a verb: more than an adverb. */
function hasSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens.slice(from, verb).some(({pos}) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos))
}
