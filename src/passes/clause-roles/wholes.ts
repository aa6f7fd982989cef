import {timeNouns} from '../../lexicons/clause-roles.ts'
import type {Role} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isGenitive, isIn, isWord} from '../words.ts'
import {isDeed, isDoneTo, isOrgan, isSuffered} from './nouns.ts'
import {headAfter, isHead, isOwner, type Reading, startOf} from './phrases.ts'

/** The phrase that a mention stands for, or the role that a noun which it belongs to gives it. */
type Whole =
  | {readonly first: number; readonly last: number}
  | {readonly role: Role; readonly verb?: number}

/** How many times one phrase may belong to another: “the head of Norland’s army”. */
const deepest = 4

/** The person or body of which a mention says whose it is: “Norland’s army”, “the army of Norland”; else the mention itself. */
export function whole(reading: Reading, first: number, last: number): Whole {
  const {tokens} = reading
  let [from, to] = [first, isGenitive(tokens[last]) ? last - 1 : last]
  // “anti-Norland protests”
  const before = tokens[first - 1]
  if (before?.text === '-' && before.end === tokens[first]?.start) return {role: 'topic'}
  for (let step = 0; step < deepest; step++) {
    const owned = ownedBy(reading, from, to)
    if (owned !== undefined) {
      const token = tokens[owned]
      // “the Norland-backed government”
      if (tokens[to + 1]?.text === '-') return {role: 'topic'}
      if (isOrgan(token) || organIn(reading, to + 1, owned)) {
        ;[from, to] = [owned, owned]
        continue
      }
      // “the Norland deal” may be anyone’s, “Norland attacks” may be attacks there.
      const isLoose = owned > to && !isGenitive(tokens[to + 1]) && isLooselyTied(reading, to, owned)
      return isLoose ? {role: 'topic'} : possessor(reading, owned)
    }
    const body = bodyBefore(reading, from)
    if (body === undefined) break
    ;[from, to] = [body, body]
    // The phrase goes on to where the mention ends.
    if (body < first) return bodyWhole(reading, body, last)
  }
  return {first: from, last: to}
}

function bodyWhole({tokens}: Reading, body: number, last: number): Whole {
  return {first: body, last: isGenitive(tokens[last]) ? last - 1 : last}
}

/** The head of the phrase that a mention modifies, if it does. */
function ownedBy(reading: Reading, from: number, to: number): number | undefined {
  const {tokens, predicates} = reading
  if (isOwner(reading, from) && from === to) return some(headAfter(reading, to + 1), to + 1)
  const next = tokens[to + 1]
  if (isGenitive(next) && next?.pos !== 'AUX') return some(headAfter(reading, to + 2), to + 2)
  if (predicates[to + 1] || !next || isIn(timeNouns, next)) return undefined
  if (next.text === '-' && next.start === tokens[to]?.end)
    return some(headAfter(reading, to + 2), to + 2)
  if (tokens[to]?.pos === 'PRON') return undefined
  if (isNoun(next) || next.pos === 'VERB') return some(headAfter(reading, to + 1), to + 1)
  // “Norland foreign minister”
  const head = next.pos === 'ADJ' ? headAfter(reading, to + 1) : to
  return head > to && isOrgan(tokens[head]) ? head : undefined
}

function some(head: number, from: number): number | undefined {
  return head >= from ? head : undefined
}

/** Whether a name before a noun need not be who does it: neither an adjective, initials, nor with someone it is done to. */
function isLooselyTied({tokens}: Reading, to: number, head: number): boolean {
  const token = tokens[to]
  if (token?.pos !== 'PROPN') return false
  return !/^\p{Lu}{2,}$/u.test(token.text) && !isWord(tokens[head + 1], 'on', 'against')
}

/** “Prime Minister Bo Okoro” */
function organIn({tokens}: Reading, from: number, head: number): boolean {
  if (tokens[head]?.pos !== 'PROPN') return false
  for (let at = from; at < head; at++) if (isOrgan(tokens[at])) return true
  return false
}

/** What the owner of a deed plays in it. */
function possessor({tokens}: Reading, noun: number): Whole {
  const token = tokens[noun]
  const isOf = isWord(tokens[noun + 1], 'of')
  if (isSuffered(token) && !isOf) return {role: 'patient', verb: noun}
  if (isDeed(token) || (isOf && isDoneTo(token))) return {role: 'agent', verb: noun}
  return {role: 'topic'}
}

/** “the army of Norland”: the head of the body before “of”. */
function bodyBefore(reading: Reading, from: number): number | undefined {
  const {tokens} = reading
  const start = startOf(reading, from)
  const body = start - 2
  const isBody = isOrgan(tokens[body]) && (isHead(reading, body) || tokens[body]?.pos === 'ADJ')
  return isWord(tokens[start - 1], 'of') && isBody ? body : undefined
}
