import {falseEvents} from '../lexicons/causes.ts'
import {conditions} from '../lexicons/clauses.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import {
  calendarWords,
  certainFutures,
  fateParticiples,
  fateVerbs,
  impactVerbs,
  openFutures,
  plainImpacts,
  subjectlessWords
} from '../lexicons/predictions.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {subjectOf} from './claims/subjects.ts'
import {clauseAround} from './clauses.ts'
import {hedges} from './hedges.ts'
import {openingOf, spanOf} from './noun-phrases.ts'
import {isInside, othersWords} from './others-words.ts'
import {questions} from './questions.ts'
import {titles} from './titles.ts'
import {isIn, isWord, wordsOf} from './words.ts'

/** A future outcome that is stated as certain. */
export interface Prediction extends Span {
  /** The verb of the outcome. */
  readonly cue: string
}

/**
 * Where a sentence states a future outcome as certain: “sanctions will bring the regime down”. What is hedged,
 * expected, conditional, scheduled, demanded or promised is left out, and so is what people and bodies are
 * going to do themselves.
 */
export const predictions = definePass({
  name: 'predictions',
  unit: 'sentence',
  needs: {questions, assertions, hedges, titles, othersWords},
  run(sentence, facts): readonly Prediction[] {
    const {tokens} = sentence
    const found: Prediction[] = []
    let next = 0
    for (const [index, {lower}] of tokens.entries()) {
      if (index < next || !starts.has(lower)) continue
      const last = futureAt(tokens, index)
      if (last === undefined || facts.questions || facts.titles(index)) continue
      const verb = outcomeAfter(tokens, index, last)
      if (verb === undefined || isOpen(tokens, index, verb)) continue
      if (isUnsaid(facts.assertions(index)) || facts.hedges.at(index) || facts.hedges.at(verb))
        continue
      if (isInside(facts.othersWords(sentence), tokens[index]?.start ?? 0)) continue
      next = verb + 1
      const first = isWord(tokens[index - 1], ...pronouns) ? index - 1 : index
      found.push({...spanOf(tokens, first, verb), cue: wordsOf(tokens, verb, verb)})
    }
    return found
  }
})

const phrases = phrasesOf(certainFutures)
/** Subjects that belong to the words quoted. */
const pronouns = ['it', 'there', 'they', 'this', 'we']

const wills = ['will', "'ll", '’ll', 'wo']

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([...wills, ...phrases.firstWords])

/** The last token of what states the future at a token. */
function futureAt(tokens: readonly Token[], index: number): number | undefined {
  const phrase = phrases.at(tokens, index)
  if (phrase) return phrase.last
  const token = tokens[index]
  return isWord(token, ...wills) && token?.pos === 'AUX' ? index : undefined
}

/** How many tokens may stand between “will” and its verb. */
const reach = 4

/** The index of the verb that says what comes about; nothing where somebody is to do it. */
function outcomeAfter(tokens: readonly Token[], future: number, last: number): number | undefined {
  let verb = last + 1
  while (
    verb <= last + reach &&
    (tokens[verb]?.pos === 'ADV' || isWord(tokens[verb], "n't", 'n’t', 'not', 'also'))
  )
    verb += 1
  const subject = subjectOf(tokens, future)
  if (!subject || isWord(tokens[subject.index], 'i', 'you', 'who', 'one')) return undefined
  // “each caller will wait”: a rule, not a forecast.
  const opening = openingOf(tokens, subject.index)
  if (isWord(tokens[opening - 1], 'each', 'every', 'any')) return undefined
  const token = tokens[verb]
  if (isWord(token, 'be')) {
    return subject.index < clauseAround(tokens, future).from
      ? undefined
      : beingAfter(tokens, verb, subject.kind)
  }
  if (isWord(tokens[verb - 1], 'rightly')) return undefined
  if (isIn(fateVerbs, token)) {
    if (subject.kind === 'author' && isWord(token, 'come', 'go', 'follow', 'stay', 'remain'))
      return undefined
    // “will remain open on Sundays”, “will come into force”
    if (isWord(token, 'come', 'go', 'follow', 'stay') && subject.kind !== 'event') return undefined
    return verb
  }
  const head = tokens[subject.index]
  const isThing = subject.kind === 'event' || isIn(subjectlessWords, head)
  if (isIn(impactVerbs, token) && isThing) return verb
  const isInert = subject.kind === 'thing' && !isIn(falseEvents, head)
  return isInert && isIn(plainImpacts, token) ? verb : undefined
}

/** “will be ruinous”, “will be worse”; not “will be opened”, “will be in Norland”. */
function beingAfter(tokens: readonly Token[], be: number, kind: string): number | undefined {
  if (kind === 'author') return undefined
  let at = be + 1
  while (at < be + reach && (tokens[at]?.pos === 'ADV' || isWord(tokens[at], 'no'))) at += 1
  const token = tokens[at]
  const isOutcome =
    (token?.pos === 'ADJ' && !isWord(token, ...arranged)) || isIn(fateParticiples, token)
  return isOutcome ? at : undefined
}

/** Adjectives of what is arranged, not of what comes about. */
const arranged =
  'able available back closed due eligible free happy new next open present ready responsible subject'.split(
    ' '
  )

function isUnsaid(reason: 'asked' | 'supposed' | 'demanded' | 'denied' | undefined): boolean {
  return reason !== undefined && reason !== 'denied'
}

/** How many tokens around a future are looked through. */
const around = 30

/** Whether the sentence schedules it, hangs it on a condition or leaves it to an expectation. */
function isOpen(tokens: readonly Token[], future: number, verb: number): boolean {
  const start = Math.max(0, future - around)
  const sentence = tokens.slice(start, verb + around)
  if (sentence.some(token => isIn(openFutures, token) || isIn(conditions, token))) return true
  const {from, to} = clauseAround(tokens, verb)
  const clause = tokens.slice(Math.max(from, start), Math.min(to, verb + around))
  // “will open on 3 May”, “whatever it will cost”
  if (clause.some(token => isIn(calendarWords, token) && token.text !== 'may')) return true
  return isWord(
    tokens[from],
    'what',
    'how',
    'whether',
    'until',
    'till',
    'before',
    'who',
    'when',
    'where',
    'whatever'
  )
}
