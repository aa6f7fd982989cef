import {timeNouns} from '../../lexicons/clause-roles.ts'
import {calendarNames} from '../../lexicons/reports.ts'
import type {Token} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isObject, isPronoun} from '../voice/phrases.ts'
import {isSpeaking} from '../voice/subjects.ts'
import {isGenitive, isIn, isPossessive, isWord} from '../words.ts'
import {isOrgan} from './nouns.ts'
import type {Predicates} from './verbs.ts'

/** A sentence read for its clauses. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly predicates: Predicates
}

/** How many tokens a noun phrase is followed over. */
const longest = 16

/** Whether a token is a noun, a name or a pronoun, and no verb. */
export function isHead({tokens, predicates}: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token || predicates[at]) return false
  if (isNoun(token) || token.pos === 'PRON' || isPronoun(token) || isObject(token)) {
    return !isPossessive(token) || !isBeforeNoun({tokens, predicates}, at)
  }
  // “the praying”, “its shelling”; “Norland Shipping”
  return token.pos === 'VERB'
}

function isBeforeNoun(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return !reading.predicates[at + 1] && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next?.pos ?? '')
}

/** Whether a token is a possessive pronoun before what it owns. */
export function isOwner(reading: Reading, at: number): boolean {
  return isPossessive(reading.tokens[at]) && isBeforeNoun(reading, at)
}

/** The index of the noun that ends the phrase in which a token stands, or the token before it where there is none. */
export function headAfter(reading: Reading, from: number): number {
  const {tokens, predicates} = reading
  let head = from - 1
  for (let at = from; at < from + longest; at++) {
    const token = tokens[at]
    if (!token || predicates[at]) break
    if (isNoun(token) || token.pos === 'VERB') {
      if (isIn(timeNouns, token) && at > from) break
      head = at
    } else if (
      !/^(?:ADJ|NUM)$/.test(token.pos) &&
      !/^[-&“‘]$/.test(token.text) &&
      !joinsAdjectives(tokens, at)
    )
      break
  }
  return head
}

/** “military and political leadership” */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.pos === 'ADV') return next?.pos === 'ADJ' || next?.pos === 'ADV'
  return isWord(token, 'and', ',') && before?.pos === 'ADJ' && next?.pos === 'ADJ'
}

/** The index where the phrase that leads up to a token begins: “the brave foreign minister”. */
export function startOf(reading: Reading, first: number): number {
  let start = first
  if (reading.tokens[first]?.pos === 'PRON') return first
  while (start > 0 && first - start < longest && leadsUp(reading, start, first)) start -= 1
  return start
}

function leadsUp({tokens, predicates}: Reading, start: number, first: number): boolean {
  const [before, token] = [tokens[start - 1], tokens[start]]
  if (!before || predicates[start - 1]) return false
  if (token?.pos === 'DET' || (isPossessive(token) && token?.pos !== 'PROPN')) {
    return isWord(before, 'all', 'both', 'even', 'half', 'such')
  }
  // “half of Norland”, “the day Norland …”
  if (isGenitive(before)) return true
  if (before.pos === 'DET') return !isWord(before, 'that') || token?.pos !== 'PROPN'
  if (isPossessive(before) || before.text === '-' || before.text === '&') return true
  if (isIn(timeNouns, before) || isIn(calendarNames, before)) return false
  if (before.pos === 'NUM') return !/^\d{4}$/.test(before.text)
  if (before.pos === 'ADJ' || before.pos === 'PROPN') return true
  if (before.pos === 'ADV') return token?.pos === 'ADJ'
  if (before.pos !== 'NOUN' && before.pos !== 'VERB') return false
  // “foreign minister Okoro”, but not “the port Norland shelled”
  return tokens[first]?.pos !== 'PROPN' || isOrgan(before) || isSpeaking(before)
}

/** The index of the last token of the list in which a phrase stands, or of the phrase: “Norland, Estavia and Dolm”. */
export function listEnd(reading: Reading, last: number): number {
  const {tokens} = reading
  let [end, at] = [last, last + 1]
  // “…, and Estavia fled”
  if (isWord(tokens[at], ',') && isWord(tokens[at + 1], 'and', 'or', 'but')) return last
  while (at - last < longest * 2) {
    let isFinal = isWord(tokens[at], 'and', 'or', '&')
    if (isWord(tokens[at], ',') && isWord(tokens[at + 1], 'and', 'or')) {
      isFinal = true
      at += 1
    }
    if (isWord(tokens[at], 'but') && isWord(tokens[at + 1], 'also')) {
      isFinal = true
      at += 1
    }
    // “as well as Estavia”
    if (
      isWord(tokens[at], 'as') &&
      isWord(tokens[at + 1], 'well') &&
      isWord(tokens[at + 2], 'as')
    ) {
      isFinal = true
      at += 2
    }
    if (!isFinal && !isWord(tokens[at], ',')) break
    const head = conjunctEnd(reading, at + 1)
    if (head <= at) break
    at = head + 1
    if (isFinal) end = head
  }
  return end
}

function conjunctEnd(reading: Reading, from: number): number {
  const {tokens, predicates} = reading
  let at = from
  while (/^(?:DET|ADV)$/.test(tokens[at]?.pos ?? '') || isPossessive(tokens[at])) at += 1
  if (tokens[at]?.pos === 'PRON' && !predicates[at]) return at
  let head = headAfter(reading, at)
  if (head < at) return from - 1
  // “Norland’s army and its allies”, “the people of Norland”
  while (isGenitive(tokens[head + 1]) || isWord(tokens[head + 1], 'of')) {
    let next = head + 2
    while (tokens[next]?.pos === 'DET') next += 1
    const further = headAfter(reading, next)
    if (further < next) break
    head = further
  }
  return head
}
