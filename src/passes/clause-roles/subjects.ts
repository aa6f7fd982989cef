import {relatives} from '../../lexicons/clause-roles.ts'
import {clauseOpeners} from '../../lexicons/clauses.ts'
import {subjectPronouns} from '../../lexicons/pronouns.ts'
import type {Token} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import {listEnd, type Reading} from './phrases.ts'
import type {Predicate} from './verbs.ts'

/** The verb whose subject a phrase is, and what else may be: the verb of a relative clause or a participle after it. */
export interface Governed {
  readonly main?: Predicate
  /** Where the walk from the phrase passed nothing but its list and adverbs. */
  readonly near?: boolean
  readonly aside?: Predicate
}

/** How many tokens a verb is looked for after its subject. */
const reach = 60

/** The verb of which the phrase that ends at a token is the subject. */
export function verbAfter(reading: Reading, last: number): Governed {
  const {tokens, predicates} = reading
  const limit = Math.min(tokens.length, last + reach)
  let aside: Predicate | undefined
  let at = listEnd(reading, last) + 1
  let near = true
  while (at < limit) {
    const token = tokens[at]
    if (!token) break
    const predicate = predicates[at]
    if (predicate) {
      const isReduced = at === predicate.verb && isReducedParticiple(reading, predicate)
      if (predicate.finite && !isReduced) return {main: predicate, near, ...(aside && {aside})}
      if (near || isReduced) aside ??= isReduced ? {...predicate, passive: true} : predicate
      at = predicate.verb + 1
      near = false
    } else if (isOpening(token)) {
      aside ??= aparted(reading, at + 1)
      const closing = closingMark(reading, at)
      if (closing === undefined) break
      at = closing + 1
    } else if (isIn(relatives, token) && !isWord(tokens[at - 1], ',')) {
      const relative = nextPredicate(reading, at + 1)
      if (relative?.first === afterAdverbs(tokens, at + 1)) aside ??= relative
      at = (relative?.verb ?? limit) + 1
      near = false
    } else if (
      isWord(token, 'and') &&
      tokens[at - 1]?.pos === 'ADV' &&
      tokens[at + 1]?.pos === 'ADV'
    )
      at += 1
    else if (isEnd(token) || isWord(token, 'and', 'but', 'or') || isIn(clauseOpeners, token)) break
    else if (opensOtherSubject(reading, at)) {
      at = (nextPredicate(reading, at + 1)?.verb ?? limit) + 1
      near = false
    } else {
      if (!/^(?:ADV|PART|PUNCT)$/.test(token.pos)) near = false
      at += 1
    }
  }
  return aside ? {aside} : {}
}

/** “the port Norland shelled”, “Okoro he knew” */
function opensOtherSubject({tokens}: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!isNoun(before)) return false
  return isIn(subjectPronouns, token) || (before?.pos === 'NOUN' && token?.pos === 'PROPN')
}

/** “the port shelled by Norland burned”: a participle without an object, before a further verb. */
function isReducedParticiple(reading: Reading, {first, verb, form}: Predicate): boolean {
  const {tokens, predicates} = reading
  if (first < verb || form !== 'past') return false
  const next = tokens[verb + 1]
  if (isWord(next, 'by')) return true
  if (next?.pos !== 'ADP' && next?.pos !== 'ADV') return false
  for (let at = verb + 1; at < verb + 12; at++) {
    const token = tokens[at]
    if (
      !token ||
      isEnd(token) ||
      isOpening(token) ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ'
    )
      return false
    if (isIn(clauseOpeners, token) || isWord(token, 'that', 'than', 'as')) return false
    if (predicates[at]) return predicates[at]?.finite === true
  }
  return false
}

/** What is set off after a phrase: “, which shelled”, “, shelled by”, “, facing”. */
function aparted(reading: Reading, from: number): Predicate | undefined {
  const {tokens, predicates} = reading
  const isRelative = isIn(relatives, tokens[from])
  const at = afterAdverbs(tokens, isRelative ? from + 1 : from)
  const predicate = predicates[at]
  if (!predicate || predicate.first !== at) return undefined
  if (isRelative) return predicate
  if (predicate.form === 'gerund') return predicate
  const isPast =
    predicate.first === predicate.verb &&
    tokens[at]?.pos === 'VERB' &&
    /^(?:past|participle)$/.test(predicate.form)
  return isPast ? {...predicate, passive: true} : undefined
}

/** The mark that closes what one opens, where the clause goes on to its verb after it. */
function closingMark(reading: Reading, opening: number): number | undefined {
  const {tokens, predicates} = reading
  if (tokens[opening]?.text === '(') {
    let end = opening + 1
    while (end < tokens.length && end - opening < reach && tokens[end]?.text !== ')') end += 1
    return end
  }
  if (tokens[opening + 1]?.pos === 'CCONJ') return undefined
  for (let at = opening + 1; at < Math.min(tokens.length, opening + reach); at++) {
    const token = tokens[at]
    if (token && /^[;:?!]$/.test(token.text)) return undefined
    if (!isOpening(token)) continue
    const start = afterAdverbs(tokens, at + 1)
    const predicate = predicates[start]
    if (predicate?.finite && predicate.first === start) return at
  }
  return undefined
}

function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.pos === 'ADV' || /^["“”’‘]$/.test(tokens[at]?.text ?? '')) at += 1
  return at
}

function nextPredicate({tokens, predicates}: Reading, from: number): Predicate | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    if (isEnd(tokens[at])) return undefined
    if (predicates[at]?.finite) return predicates[at]
  }
  return undefined
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[,(–—]|-|--)$/.test(token.text)
}

function isEnd(token: Token | undefined): boolean {
  return token !== undefined && /^[.;:!?…)]$/.test(token.text)
}
