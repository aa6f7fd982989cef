import {
  chanceAdjectives,
  evidenceNouns,
  indications,
  opinionVerbs,
  seemingVerbs,
  sharedOpinionVerbs
} from '../../lexicons/hedges.ts'
import type {Token} from '../../model.ts'
import {clauseAround, clauseBefore} from '../clauses.ts'
import {isNoun} from '../noun-phrases.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** The first and the last token of a hedge. */
export interface Place {
  readonly first: number
  readonly last: number
}

/** “likely to”, “it is possible that”, “that is likely”; not “likely voters”, “more likely to”. */
function chanceAt(tokens: readonly Token[], index: number): Place | undefined {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[index + offset])
  if (isWord(before, ...comparing)) return undefined
  const alone = {first: index, last: index}
  if (isWord(next, 'that')) {
    return isPredicate(tokens, index) ? {first: index, last: index + 1} : undefined
  }
  if (!isWord(token, 'likely', 'unlikely')) return undefined
  if (isWord(next, 'to')) {
    // “those most likely to pay”
    return isWord(before, 'most', 'least') ? undefined : {first: index, last: index + 1}
  }
  // “will likely fail”
  if (isWord(before, 'will', 'would', 'has', 'have', 'had')) return alone
  return isPredicate(tokens, index) ? alone : undefined
}

/** Words before *likely* that make it a comparison. */
const comparing = 'as equally how less more so'.split(' ')

/** “is likely”, “seems quite possible”; what stands after it is no noun. */
function isPredicate(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (isNoun(next) || next?.pos === 'ADJ' || next?.text === '-') return false
  let at = index - 1
  while (at > index - 5 && /^(?:ADV|PART)$/.test(tokens[at]?.pos ?? '')) at -= 1
  return isVerb(tokens[at]) || isWord(tokens[at], "'s", '’s')
}

/** “seems to”, “it appears that”, “tend to”; not “appear on stage”, “tend to the wounded”. */
function seemingAt(tokens: readonly Token[], index: number): Place | undefined {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[index + offset])
  const stem = token?.lower.slice(0, 4)
  const infinitive = isWord(next, 'to') && next?.pos === 'PART'
  if (infinitive) return isInability(tokens, index) ? undefined : {first: index, last: index + 1}
  if (stem === 'tend' || isWord(before, 'may', 'might', 'could')) return undefined
  const complement = next?.pos === 'ADV' ? tokens[index + 2] : next
  // “seems likely that”: the adjective is the hedge; “determined to appear strong” is none.
  if (isIn(chanceAdjectives, complement) || isWord(before, 'to')) return undefined
  if (isWord(next, 'that') && isWord(before, 'it', 'would')) return {first: index, last: index + 1}
  if (complement?.pos === 'ADJ') return {first: index, last: index}
  if (stem === 'appe') return undefined
  if (isWord(next, 'like', 'as')) return {first: index, last: index + 1}
  // “not as cold as it seems”
  const [opener] = clauseBefore(tokens, index)
  return isWord(opener, 'as', 'what') || isWord(tokens[index - 2], 'than')
    ? undefined
    : {first: index, last: index}
}

/** “cannot seem to”. */
function isInability(tokens: readonly Token[], index: number): boolean {
  return [1, 2].some(offset => isWord(tokens[index - offset], 'can', 'ca', 'cannot', 'could'))
}

/** “the data suggest that …”; not “the mayor suggested that …”. */
function indicationAt(tokens: readonly Token[], index: number): Place | undefined {
  if (isWord(tokens[index - 1], 'to')) return undefined
  const subject = clauseBefore(tokens, index)
  if (!subject.some(word => isIn(evidenceNouns, word)) || subject.some(isOther)) return undefined
  const last = isWord(tokens[index + 1], 'that') ? index + 1 : index
  return {first: index, last}
}

/** A pronoun of persons, or another verb: the evidence is not what suggests. */
function isOther(token: Token): boolean {
  return isWord(token, 'he', 'she', 'they', 'i', 'we', 'you') || token.pos === 'VERB'
}

/** “I think that …”, “…, I suspect”; not “I think of”, “what we believe in”. */
function opinionAt(tokens: readonly Token[], index: number): Place | undefined {
  const verb = opinionVerbAt(tokens, index)
  if (verb === undefined) return undefined
  const before = tokens[index - 1]
  const {from} = clauseAround(tokens, index)
  if (
    from < index &&
    isWord(tokens[from], 'as', 'if', 'what', 'whatever', 'how', 'who', 'when', 'where', 'why')
  )
    return undefined
  if (isWord(before, 'do', 'than')) return undefined
  const next = tokens[verb + 1]
  if (isWord(next, 'so', 'not', 'that', 'there'))
    return {first: index, last: isWord(next, 'that') ? verb + 1 : verb}
  const isFeeling = isWord(tokens[verb], 'expect', 'fancy', 'assume', 'gather')
  const isAside = before?.text === ',' && (next === undefined || next.pos === 'PUNCT')
  if (isAside) return {first: index, last: verb}
  const opensClause =
    /^(?:PRON|DET|PROPN|NOUN|NUM|ADJ)$/.test(next?.pos ?? '') || isWord(next, 'most')
  return opensClause && !isFeeling && hasVerbSoon(tokens, verb + 1)
    ? {first: index, last: verb}
    : undefined
}

/** The index of the verb: “I do not think”, “I rather suspect”. */
function opinionVerbAt(tokens: readonly Token[], index: number): number | undefined {
  const verbs = isWord(tokens[index], 'i') ? opinionVerbs : sharedOpinionVerbs
  for (let at = index + 1; at < index + 4; at++) {
    const token = tokens[at]
    if (isIn(verbs, token)) return at
    if (token?.pos !== 'ADV' && !isWord(token, 'do', "n't", 'n’t', 'not')) return undefined
  }
  return undefined
}

/** Whether the clause after a verb has one of its own. */
function hasVerbSoon(tokens: readonly Token[], from: number): boolean {
  const clause = tokens.slice(from, from + 12)
  const end = clause.findIndex(({text}) => /^[.;:!?…,]$/.test(text))
  return clause.slice(0, end < 0 ? clause.length : end).some(isVerb)
}

/** Words at which one of these begins. */
export const predicates: ReadonlyMap<
  string,
  (tokens: readonly Token[], index: number) => Place | undefined
> = new Map([
  ...[...chanceAdjectives.entries].map(word => [word, chanceAt] as const),
  ...[...seemingVerbs.entries].map(word => [word, seemingAt] as const),
  ...[...indications.entries].map(word => [word, indicationAt] as const),
  ['i', opinionAt],
  ['we', opinionAt]
])
