import {
  arguedAdjectives,
  causedMoods,
  causeNouns,
  causePrepositions,
  outcomeVerbs,
  owedNouns
} from '../../lexicons/causes.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {isOpenAfter, isOpenBefore} from './facts.ts'
import type {FoundCause} from './found-cause.ts'
import {subjectOf} from './subjects.ts'
import {verbForms} from './verb-forms.ts'
import {groupOf} from './verb-groups.ts'

const phrases = phrasesOf(causePrepositions)
const outcomes = verbForms(outcomeVerbs)

/** “because of the flood”, “due to the flood”; not “due to open”, “thanks to you all”. */
function prepositionAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  const place = phrases.at(tokens, index)
  if (!place) return undefined
  const [before, next] = [tokens[index - 1], tokens[place.last + 1]]
  if (next?.pos === 'VERB' && !/ing$/.test(next.lower)) return undefined
  if (
    isWord(
      next,
      'i',
      'you',
      'me',
      'him',
      'her',
      'them',
      'us',
      'all',
      'god',
      'everyone',
      'what',
      'who',
      'my',
      'our'
    )
  )
    return undefined
  if (isWord(tokens[index], 'due') && isIn(owedNouns, before)) return undefined
  if (isWord(tokens[index], 'thanks') && isOwnThanks(before)) return undefined
  return hasEffect(tokens, index) ? {...place, at: index, level: 'direct'} : undefined
}

/** “many thanks to”, “she gave thanks to”. */
function isOwnThanks(before: Token | undefined): boolean {
  return (
    /^(?:ADJ|DET|ADP|NUM)$/.test(before?.pos ?? '') ||
    isWord(
      before,
      'many',
      'my',
      'our',
      'his',
      'her',
      'their',
      'give',
      'gave',
      'gives',
      'say',
      'said',
      'offer',
      'offered',
      'owe'
    )
  )
}

/** Whether the clause beside it states what came about, and no person's motive. */
function hasEffect(tokens: readonly Token[], index: number): boolean {
  const main = mainClause(tokens, index)
  const clause = tokens.slice(main.from, main.to)
  const verb = clause.findIndex(isVerb)
  if (verb < 0 || isOpenBefore(tokens, index) || isOpenAfter(tokens, index)) return false
  if (clause.some(token => isIn(arguedAdjectives, token))) return false
  const subject = subjectOf(tokens, main.from + verb)
  if (!subject || subject.kind === 'author' || subject.kind === 'person') return false
  // What a body did because of something is its motive.
  return subject.kind !== 'agent' || clause.some(token => outcomes.has(token.lower))
}

/** How much of a clause is read. */
const reach = 40

/** The clause before a phrase, or the one after its comma where it opens the sentence. */
function mainClause(tokens: readonly Token[], index: number): {from: number; to: number} {
  const {from} = clauseAround(
    tokens,
    index > 0 && isWord(tokens[index], 'because', 'as') ? index - 1 : index
  )
  if (tokens.slice(Math.max(from, index - reach), index).some(isVerb)) {
    return {from: Math.max(from, index - reach), to: index}
  }
  const comma = tokens.slice(index, index + reach).findIndex(({text}) => text === ',')
  const start = comma < 0 ? index : index + comma + 1
  return {from: start, to: Math.min(tokens.length, start + reach)}
}

/** “exports fell because the levy was doubled”; a person's motive and a reason for a view are left out. */
function becauseAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  const next = tokens[index + 1]
  if (index < 2 || isWord(next, 'of', 'i', 'we', 'you')) return undefined
  const {from} = clauseAround(tokens, index - 1)
  const start = Math.max(from, index - reach)
  const verb = tokens.slice(start, index).findLastIndex(isVerb)
  const form = outcomes.get(tokens[start + verb]?.lower ?? '')
  if (verb < 0 || !form) return undefined
  const group = groupOf(tokens, start + verb, form)
  if (group.mood !== 'fact' || group.passive || group.denied || isOpenBefore(tokens, index))
    return undefined
  const kind = subjectOf(tokens, group.first)?.kind
  if (kind === undefined || kind === 'author' || kind === 'person' || kind === 'agent')
    return undefined
  return {first: index, last: index, at: group.verb, level: 'direct'}
}

/** “is largely a result of”, “was the main cause of”; not “a cause of concern”. */
function nounAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  if (!isWord(tokens[index + 1], 'of')) return undefined
  const after = tokens.slice(index + 2, index + 5)
  if (after.some(token => isIn(causedMoods, token))) return undefined
  let verb = index - 1
  while (verb > 0 && index - verb < 8 && /^(?:ADJ|ADV|DET|NUM)$/.test(tokens[verb]?.pos ?? ''))
    verb -= 1
  if (!isWord(tokens[verb], 'is', 'are', 'was', 'were', 'been', "'s", '’s')) return undefined
  const between = tokens.slice(verb + 1, index)
  if (
    between.some(token => isWord(token, 'not', 'no', "n't", 'n’t', 'never')) ||
    isOpenBefore(tokens, verb)
  )
    return undefined
  const kind = subjectOf(tokens, verb)?.kind
  if (kind === undefined || kind === 'author' || kind === 'person') return undefined
  return {first: verb, last: index + 1, at: verb, level: 'direct'}
}

/** The finders of causes after prepositions and “because”, by the words at which they stand. */
export const causePhraseFinders: readonly [
  Iterable<string>,
  (tokens: readonly Token[], index: number) => FoundCause | undefined
][] = [
  [phrases.firstWords.filter(word => word !== 'because'), prepositionAt],
  [causeNouns.entries, nounAt],
  [
    ['because'],
    (tokens, index) =>
      isWord(tokens[index + 1], 'of') ? prepositionAt(tokens, index) : becauseAt(tokens, index)
  ]
]
