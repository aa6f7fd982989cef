import {agentNouns, eventNouns, falseEvents} from '../../lexicons/causes.ts'
import {bodyNouns} from '../../lexicons/sources.ts'
import {measurables} from '../../lexicons/trends.ts'
import type {Token} from '../../model.ts'
import {clauseAround, isStop} from '../clauses.ts'
import {isNoun} from '../noun-phrases.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'

/** The head of a subject, and what kind of thing it is. */
export interface Subject {
  readonly index: number
  readonly kind: 'author' | 'person' | 'agent' | 'event' | 'thing'
}

/** How many tokens a subject is looked for before its verb. */
const reach = 30

/** The subject before a verb group that begins at a token: the head of the first phrase of its clause. */
export function subjectOf(tokens: readonly Token[], first: number): Subject | undefined {
  const clause = clauseAround(tokens, first)
  const from = Math.max(clause.from, first - reach)
  const start = openerEnd(tokens, from, first)
  const begins = afterVerbs(tokens, start, first)
  const index = headIn(tokens, begins, first) ?? headIn(tokens, start, first)
  if (index !== undefined) return {index, kind: kindOf(tokens, index)}
  return outside(tokens, from)
}

/** The index after the words that open a clause: “and then because”. */
function openerEnd(tokens: readonly Token[], from: number, first: number): number {
  let at = from
  const opens = (token: Token | undefined) =>
    /^(?:SCONJ|CCONJ|PUNCT|ADV)$/.test(token?.pos ?? '') ||
    (isWord(token, 'that', 'which', 'who') && isRelative(tokens, at))
  while (at < first && opens(tokens[at])) at += 1
  return at
}

/** “a levy that …”, “, which …”; not “that levy”, “That caused …”. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.pos !== 'DET' && at > 0 && (isNoun(tokens[at - 1]) || tokens[at - 1]?.text === ',')
  )
}

/** Where the phrase after the last verb and conjunction begins: “fees rose and the tariff …”. */
function afterVerbs(tokens: readonly Token[], start: number, first: number): number {
  let at = first
  while (at > start && !isVerb(tokens[at - 1])) at -= 1
  if (at === start) return start
  const link = tokens.slice(at, first).findIndex(token => isWord(token, 'and', 'but', 'or', 'that'))
  return link < 0 ? start : at + link + 1
}

/** The head of the first noun phrase of a stretch that no preposition governs, else of the first. */
function headIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  let governed: number | undefined
  let head: number | undefined
  let isGoverned = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (isNoun(token) || isGerundSubject(tokens, at) || isPeople(tokens, at)) head = at
    else if (token?.pos === 'PRON') return at
    else if (isGenitive(token)) head = undefined
    else if (head !== undefined && token?.text !== '-') {
      if (!isGoverned) return head
      governed ??= head
      head = undefined
      isGoverned = false
    }
    if (token?.pos === 'ADP') isGoverned = true
  }
  return isGoverned ? (governed ?? head) : (head ?? governed)
}

/** “the poor”: an adjective that stands for people. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.pos === 'ADJ' &&
    isWord(tokens[at - 1], 'the') &&
    (isVerb(next) || next === undefined)
  )
}

/** “Raising the fee destroyed …”. */
function isGerundSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.pos === 'VERB' && token.lower.endsWith('ing') && (at === 0 || isStop(tokens[at - 1]))
  )
}

/** The antecedent of a relative clause, or the subject that an insertion parts from its verb. */
function outside(tokens: readonly Token[], from: number): Subject | undefined {
  const opener = tokens[from]
  let at = from - 1
  if (tokens[at]?.text === ',') at -= 1
  if (isWord(opener, 'who')) return {index: from, kind: 'person'}
  if (!isWord(opener, 'that', 'which') || !isNoun(tokens[at])) return undefined
  // “any levy that raises prices”: whichever it is.
  let start = at
  while (start > 0 && at - start < 6 && /^(?:NOUN|ADJ|PROPN|ADV)$/.test(tokens[start]?.pos ?? ''))
    start -= 1
  if (isWord(tokens[start], 'any', 'no', 'every')) return {index: at, kind: 'thing'}
  return {index: at, kind: kindOf(tokens, at)}
}

const firstPersons = ['i', 'we', 'me', 'us', 'my', 'myself']
const persons =
  'you he she they who everyone everybody someone somebody anyone nobody people one'.split(' ')

function kindOf(tokens: readonly Token[], index: number): Subject['kind'] {
  const token = tokens[index]
  if (isWord(token, ...firstPersons)) return 'author'
  if (isWord(token, ...persons)) return 'person'
  if (isWord(token, 'this', 'that', 'which', 'these')) return 'event'
  if (!token || token.pos === 'PRON') return 'thing'
  // At the start of a sentence the tagger takes many nouns for names.
  const isName = token.pos === 'PROPN' && index > 0
  if (!isName && isEvent(token)) return 'event'
  if (isIn(measurables, token)) return 'thing'
  if (token.pos === 'PROPN' || isIn(agentNouns, token) || isIn(bodyNouns, token)) return 'agent'
  return /(?:ists?|ians?|[^aeiou]ers|tors|men)$/.test(token.lower) ? 'agent' : 'thing'
}

const eventEndings =
  /(?:[ts]ion|ment|ness|ity|ism|ure|ance|ence|ancy|ency|isation|ization|ing|al|age|ship|ery|fare)$/

/** Whether a noun names an event, a measure or a condition: what can be a cause. */
export function isEvent(token: Token): boolean {
  const {lower} = token
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '')
  const forms = [lower, singular, lower.replace(/es$/, '')]
  if (forms.some(form => falseEvents.entries.has(form))) return false
  return forms.some(form => eventNouns.entries.has(form)) || eventEndings.test(singular)
}
