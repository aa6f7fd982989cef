import {
  absolutePrepositions,
  clausePrepositions,
  givingVerbs,
  relatives,
  timeNouns
} from '../../lexicons/clause-roles.ts'
import {verbForms} from '../claims/verb-forms.ts'
import {isNoun} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import {isDeed, isDoneTo, isGiven} from './nouns.ts'
import {asSubject, type Part} from './parts.ts'
import {isHead, type Reading} from './phrases.ts'
import {verbAfter} from './subjects.ts'

/** The part of the phrase that ends at `last` under the preposition at `at`. */
export function underPreposition(reading: Reading, at: number, last: number): Part {
  const {tokens, predicates} = reading
  const preposition = tokens[at]
  const noun = nounBefore(reading, at)
  const after = verbAfter(reading, last)
  if (isWord(preposition, 'by')) return {role: 'agent', verb: doneBefore(reading, at)}
  const next = predicates[last + 1]
  if (
    isIn(absolutePrepositions, preposition) &&
    next?.form === 'gerund' &&
    next.first === last + 1
  ) {
    return asSubject(reading, {main: next})
  }
  // “it is wrong for Norland to attack”
  if (isWord(preposition, 'for') && next?.infinitive && next.first === last + 1) {
    return asSubject(reading, {main: next})
  }
  if (isIn(clausePrepositions, preposition) && after.main && after.near)
    return asSubject(reading, after)
  if (noun !== undefined) {
    const token = tokens[noun]
    const isDone =
      (isWord(preposition, 'on', 'against', 'upon', 'towards', 'toward') && isDeed(token)) ||
      (isWord(preposition, 'of') && isDoneTo(token)) ||
      (isWord(preposition, 'to', 'for', 'on') && isGiven(token))
    if (isDone) return {role: 'patient', verb: noun}
    if (isWord(preposition, 'of') && isDeed(token)) return {role: 'agent', verb: noun}
  }
  const giving = isWord(preposition, 'to') ? givingBefore(reading, at) : undefined
  if (giving !== undefined) return {role: 'patient', verb: giving}
  return asSubject(reading, {...(after.aside && isRelated(reading, last) && {aside: after.aside})})
}

/** The noun that a preposition belongs to: “attack last week on”. */
function nounBefore(reading: Reading, at: number): number | undefined {
  const {tokens} = reading
  let noun = at - 1
  while (
    noun > at - 5 &&
    (isIn(timeNouns, tokens[noun]) || /^(?:ADJ|ADV)$/.test(tokens[noun]?.pos ?? ''))
  )
    noun -= 1
  return isHead(reading, noun) ? noun : undefined
}

/** The verb or noun before “by”. */
function doneBefore({tokens, predicates}: Reading, at: number): number {
  let verb = at - 1
  while (verb > 0 && verb > at - 5 && !predicates[verb] && !isNoun(tokens[verb])) verb -= 1
  return verb
}

/** “gave the port to”, “were sold to” */
function givingBefore({tokens, predicates}: Reading, at: number): number | undefined {
  for (let verb = at - 1; verb > at - 8; verb--) {
    if (predicates[verb]?.verb === verb)
      return giving.has(tokens[verb]?.lower ?? '') ? verb : undefined
    if (tokens[verb]?.pos === 'ADP') return undefined
  }
  return undefined
}

/** “…, which shelled” */
function isRelated({tokens}: Reading, last: number): boolean {
  const next = isWord(tokens[last + 1], ',') ? last + 2 : last + 1
  return isIn(relatives, tokens[next])
}

const giving = verbForms(givingVerbs)
