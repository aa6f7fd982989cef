import {phrasesOf} from '../../lexicons/phrases.ts'
import {
  fallingAdjectives,
  fallNouns,
  fallPhrases,
  numberNouns,
  riseNouns,
  risePhrases,
  risingAdjectives
} from '../../lexicons/trends.ts'
import type {Token} from '../../model.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import type {FoundTrend} from './trend-verbs.ts'

export type {FoundTrend}

type Finder = (tokens: readonly Token[], index: number) => FoundTrend | undefined

const rises = phrasesOf(risePhrases)
const falls = phrasesOf(fallPhrases)

/** “on the rise”, “more and more”, “ever fewer”. */
function phraseAt(tokens: readonly Token[], index: number): FoundTrend | undefined {
  const place = rises.at(tokens, index) ?? falls.at(tokens, index)
  if (!place) return undefined
  const [before, next] = [tokens[index - 1], tokens[place.last + 1]]
  const isState = isWord(tokens[index], 'on', 'in')
  // “towns in decline” picks some out, “is in decline” says so of them.
  if (isState && !isVerb(before) && before?.pos !== 'ADV') return undefined
  if (!isState && (isWord(before, 'no', 'to') || next === undefined)) return undefined
  return {...place, at: index, direction: rises.at(tokens, index) ? 'up' : 'down', group: false}
}

/** “a growing number of”, “an increasing share of”. */
function numberAt(tokens: readonly Token[], index: number): FoundTrend | undefined {
  const before = tokens[index - 1]
  const noun = [1, 2].map(offset => index + offset).find(at => isIn(numberNouns, tokens[at]))
  if (noun === undefined || (noun > index + 1 && tokens[index + 1]?.pos !== 'ADJ')) return undefined
  if (!isWord(tokens[noun + 1], 'of')) return undefined
  const first = isWord(before, 'a', 'an', 'the')
    ? index - 1
    : before?.text === '-'
      ? index - 2
      : index
  const direction = isIn(risingAdjectives, tokens[index]) ? 'up' : 'down'
  return {first, last: noun + 1, at: index, direction, group: false}
}

/** “is increasingly isolated”: a state that grows; not “increasingly, …” of an argument. */
function increasinglyAt(tokens: readonly Token[], index: number): FoundTrend | undefined {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  const says = isVerb(before) && (next?.pos === 'ADJ' || isVerb(next))
  if (
    !says ||
    isWord(before, 'become', 'becomes', 'becoming') ||
    isWord(next, 'apparent', 'clear', 'evident', 'obvious')
  )
    return undefined
  return {first: index, last: index + 1, at: index, direction: 'up', group: false}
}

/** How far before a noun of change the verb that states it is looked for. */
const reach = 6

/** “there has been a surge”, “saw a sharp decline”. */
function nounAt(tokens: readonly Token[], index: number): FoundTrend | undefined {
  if (!isWord(tokens[index + 1], 'in')) return undefined
  let verb = index - 1
  while (verb > 0 && index - verb < reach && /^(?:ADJ|ADV|DET|NUM)$/.test(tokens[verb]?.pos ?? ''))
    verb -= 1
  if (verb === index - 1 || !isWord(tokens[verb], ...seeing)) return undefined
  if (isWord(tokens[verb], 'been', 'was', 'is') && !hasThere(tokens, verb)) return undefined
  if (isWord(tokens[verb + 1], 'no', 'any')) return undefined
  const direction = isIn(riseNouns, tokens[index]) ? 'up' : 'down'
  return {first: verb + 1, last: index + 1, at: verb, direction, group: false}
}

const seeing = 'been experienced is saw seen suffered undergone was witnessed witnessing'.split(' ')

function hasThere(tokens: readonly Token[], verb: number): boolean {
  return [1, 2, 3].some(offset => isWord(tokens[verb - offset], 'there'))
}

/** The finders of changes that other words than a verb state, by the words that they begin at. */
export const trendPhrases: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...[...riseNouns.entries, ...fallNouns.entries].map(word => [word, nounAt] as const),
  ...[...rises.firstWords, ...falls.firstWords].map(word => [word, phraseAt] as const),
  ...[...risingAdjectives.entries, ...fallingAdjectives.entries].map(
    word => [word, numberAt] as const
  ),
  ['increasingly', increasinglyAt]
])
