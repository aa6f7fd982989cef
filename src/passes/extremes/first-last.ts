import {copulas} from '../../lexicons/clauses.ts'
import {realms} from '../../lexicons/comparison-sets.ts'
import {
  firstKinds,
  lastHopes,
  noveltyPhrases,
  oldThings,
  recordNouns,
  serialNouns
} from '../../lexicons/novelties.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import type {Token} from '../../model.ts'
import {determinerOf, headOf, isNoun, isPlural, nounAfter, openingOf} from '../noun-phrases.ts'
import {isIn, isMark, isWord, wordsOf} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'

/** The words that say that nothing of the kind was before. */
export const noveltyWords = phrasesOf(noveltyPhrases)

/** “for the first time”, “never before”, “an unprecedented act”. */
export function noveltyPhraseAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const match = noveltyWords.at(tokens, at)
  if (!match) return undefined
  const cue = wordsOf(tokens, match.first, match.last)
  const last = cue === 'unprecedented' ? nounAfter(tokens, match.last) : match.last
  const isHeaded = last > match.last && determinerOf(tokens[at - 1]) !== 'none'
  return extremeOver(tokens, [isHeaded ? at - 1 : at, last], cue, 'sole')
}

/** “the first state to ban it”, “became the first woman in the post”, “its first-ever census”. */
export function firstAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const next = tokens[at + 1]
  if (isWord(next, 'ever')) return firstEver(tokens, at, at + 1)
  if (isWord(next, '-') && isWord(tokens[at + 2], 'ever')) return firstEver(tokens, at, at + 2)

  const start = openingOf(tokens, at)
  const determiner = determinerOf(tokens[start - 1])
  const first = determiner === 'none' ? at : start - 1
  const isPredicate = isPredicated(tokens, first)
  // “Ostrel, first town to ban it”, “Osmund, first woman in the post”
  const isNews = isApposition(tokens, first) || isWord(tokens[first - 1], 'and')
  if (determiner === 'indefinite' || (determiner === 'none' && !isPredicate && !isNews))
    return undefined
  // “is first recorded”: without an article only a noun phrase will do.
  const head = determiner === 'none' ? headOf(tokens, at) : nounAfter(tokens, at)
  const isRegional = isPredicate && isWord(next, 'in', 'among')
  if (isRegional && determiner === 'none') return extremeOver(tokens, [at, at], 'first', 'sole')
  if (determiner === 'none' && (next?.pos === 'VERB' || !isNoun(tokens[head]))) return undefined
  if (
    determiner === 'none' &&
    !isPredicate &&
    !isIn(firstKinds, next) &&
    !isToVerb(tokens, head + 1)
  )
    return undefined
  const isSeveral = isOneOf(tokens, first) || isPlural(tokens[head])
  const extreme = extremeOver(tokens, [first, head], 'first', isSeveral ? 'top-group' : 'sole')
  if (isToVerb(tokens, head + 1)) return extreme
  if (head === at || tokens.slice(at + 1, head + 1).some(token => isIn(serialNouns, token))) {
    return undefined
  }
  if (isIn(firstKinds, next) || isWord(tokens[head + 1], 'ever', 'since', 'anywhere'))
    return extreme
  // “the world's first carbon tax”, but not “his first speech”
  if (determiner === 'possessive') return isIn(realms, tokens[first - 1]) ? extreme : undefined
  // “Ostrel was the first port”; “This was the first round” only counts.
  const isPointedAt = isWord(tokens[first - 2], 'this', 'that', 'it', 'these')
  if (isPredicate && !isPointedAt && determiner !== 'none' && tokens[head]?.pos === 'NOUN')
    return extreme
  return (isPredicate || isApposition(tokens, first)) && isBound(tokens, head) ? extreme : undefined
}

function firstEver(tokens: readonly Token[], at: number, ever: number): Extreme {
  return extremeOver(tokens, [at, nounAfter(tokens, ever)], 'first-ever', 'sole')
}

/** “was the first …”, “became first …”, “as the first …”, “was also the first …”. */
function isPredicated(tokens: readonly Token[], first: number): boolean {
  const [before, outer] = [tokens[first - 1], tokens[first - 2]]
  if (isIn(copulas, before) || isWord(before, 'as')) return true
  return isIn(copulas, outer) && isWord(before, 'also', 'one', 'now', 'only', 'already')
}

/** “Ostrel, the first town …”. */
function isApposition(tokens: readonly Token[], first: number): boolean {
  return isMark(tokens[first - 1]) && isNoun(tokens[first - 2])
}

/** Whether what follows says among what it is the first: “in the region”, “of its kind”, “that voted”. */
function isBound(tokens: readonly Token[], head: number): boolean {
  return isWord(tokens[head + 1], 'in', 'of', 'on', 'that', 'who', 'whom', 'which', 'under')
}

function isToVerb(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens[index], 'to') && /^(?:VERB|AUX|ADV)$/.test(tokens[index + 1]?.pos ?? '')
}

/** “one of the first”, “among the first”. */
function isOneOf(tokens: readonly Token[], first: number): boolean {
  if (isWord(tokens[first - 1], 'among')) return true
  return isWord(tokens[first - 1], 'of') && isWord(tokens[first - 2], 'one')
}

/** “the last country to join”, “our last chance”. */
export function lastAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const start = openingOf(tokens, at)
  const determiner = determinerOf(tokens[start - 1])
  const isDefinite = determiner === 'definite' || determiner === 'possessive'
  if (!isDefinite && !isWord(tokens[start - 1], 'one')) return undefined
  const head = headOf(tokens, at)
  // “the last of the coal mines closed”
  const isOf = isWord(tokens[at + 1], 'of') && determinerOf(tokens[at + 2]) !== 'none'
  if (isOf && isPlural(tokens[headOf(tokens, at + 2)]))
    return extremeOver(tokens, [start - 1, at], 'last', 'sole')
  const isHope = isIn(lastHopes, tokens[head]) || isIn(lastHopes, tokens[at + 1])
  const ends = !isIn(serialNouns, tokens[head]) && isToVerb(tokens, head + 1)
  if (!isHope && !ends) return undefined
  const strength = isPlural(tokens[head]) ? 'top-group' : 'sole'
  return extremeOver(tokens, [start - 1, head], 'last', strength)
}

/** “a historic vote”, not “the historic centre”. */
export function historicAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = nounAfter(tokens, at)
  if (isIn(oldThings, tokens[head]) || isIn(oldThings, tokens[at + 1])) return undefined
  // “a historic low”: the tagger takes it for an adjective
  if (isIn(recordNouns, tokens[at + 1]))
    return extremeOver(tokens, [at, at + 1], 'historic', 'sole')
  if (head === at && !isIn(copulas, tokens[at - 1])) return undefined
  const start = openingOf(tokens, at)
  const first = determinerOf(tokens[start - 1]) === 'none' ? at : start - 1
  return extremeOver(tokens, [first, head], 'historic', 'sole')
}

/** “record numbers”, “a record low”. */
export function recordAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const noun = tokens[headOf(tokens, at)]
  if (!isIn(recordNouns, tokens[at + 1]) && !isIn(recordNouns, noun)) return undefined
  return extremeOver(tokens, [at, Math.max(headOf(tokens, at), at + 1)], 'record', 'sole')
}
