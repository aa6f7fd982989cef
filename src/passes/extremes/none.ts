import {phrasesOf} from '../../lexicons/phrases.ts'
import {absences, agents, totalWords} from '../../lexicons/universals.ts'
import type {Token} from '../../model.ts'
import {headOf, isNoun, isPlural} from '../noun-phrases.ts'
import {isIn, isMark, isVerb, isWord, wordsOf} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'
import {isNarrowed, spansWorld} from './quantified-sets.ts'

/** The words that hold of all by themselves. */
export const totals = phrasesOf(totalWords)

/** “no government would sign”, “No reform can work”; a mere absence (“no evidence”) is none. */
export function noAt(tokens: readonly Token[], at: number): Extreme | undefined {
  if (totals.at(tokens, at)) return totalAt(tokens, at)
  const head = headOf(tokens, at)
  if (!opensClause(tokens, at) || !isAgent(tokens, head) || isNarrowed(tokens, head))
    return undefined
  return extremeOver(tokens, [at, head], 'no', 'exceptionless')
}

/** A person or a body; or anything in the singular that cannot be or will not be. */
function isAgent(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]
  if (isIn(agents, noun) || /(?:ist|ian|woman)$/.test(noun?.lower ?? '')) return true
  const verb = tokens[head + 1]
  if (!isNoun(noun) || isPlural(noun) || isIn(absences, noun)) return false
  // “No reform can work”, “no pension survives inflation”
  return isWord(verb, 'can', 'will') || (verb?.pos === 'VERB' && /[^s]s$/.test(verb.lower))
}

/** “not one woman came forward”, “not a single vote”. */
export function notOneAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  const isSingle = isWord(next, 'a') && isWord(after, 'single')
  if (!isSingle && !(isWord(next, 'one') && after?.pos === 'NOUN')) return undefined
  const last = headOf(tokens, isSingle ? at + 2 : at + 1)
  return extremeOver(tokens, [at, last], 'not one', 'exceptionless')
}

/** “none of us”: all that can read it. */
export function noneOfUsAt(tokens: readonly Token[], at: number): Extreme | undefined {
  if (!isWord(tokens[at + 1], 'of') || !isWord(tokens[at + 2], 'us')) return undefined
  return extremeOver(tokens, [at, at + 2], 'none', 'exceptionless')
}

/** “nothing is more urgent”: as a subject; a mere absence (“did nothing”) is none. */
export function nothingAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const next = tokens[at + 1]
  // “nothing the ministry says can be believed”
  const isReduced = next?.pos === 'DET' || next?.pos === 'PRON'
  if (!opensClause(tokens, at) || !(isVerb(next) || isReduced)) return undefined
  if (isWord(next, 'happened', 'came')) return undefined
  return extremeOver(tokens, [at, at], 'nothing', 'exceptionless')
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || isMark(before) || before.text === '-') return true
  return isWord(
    before,
    'and',
    'but',
    'that',
    'because',
    'so',
    'where',
    'when',
    'which',
    'who',
    'as',
    'since'
  )
}

/** “always”, “never”, “nobody”, “everyone”, “everywhere”. */
export function totalAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const match = totals.at(tokens, at)
  if (!match) return undefined
  const next = tokens[match.last + 1]
  const isPronoun = /^(?:every|no)(?:one|body|thing)$/.test(
    wordsOf(tokens, at, match.last).replace(/[ -]/, '')
  )
  if (isPronoun ? isBordered(tokens, match.last) : next?.text === '-') return undefined
  if (isWord(tokens[at], 'never') && isNeverMeant(tokens, at)) return undefined
  return extremeOver(tokens, [at, match.last], wordsOf(tokens, at, match.last), 'exceptionless')
}

/** “everything we have”, “everyone in the room”, “nobody to ask”: a set with a border, or an absence. */
function isBordered(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (isWord(next, 'of', 'to', 'left', '-')) return true
  if (isWord(next, 'else')) return isWord(tokens[last], 'one', 'nobody')
  if (isWord(next, 'from', 'who') || (isWord(next, 'that') && isVerb(tokens[last + 2])))
    return false
  return isNarrowed(tokens, last) && !spansWorld(tokens, last)
}

/** “seldom or never”; “Never forget …”, an order. */
function isNeverMeant(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isOrder = at === 0 && next?.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower)
  return isOrder || isWord(tokens[at - 1], 'or')
}
