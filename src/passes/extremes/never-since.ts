import type {Token} from '../../model.ts'
import {clauseEnd} from '../clauses.ts'
import {headOf, isNoun} from '../noun-phrases.ts'
import {isEnd, isVerb, isWord} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'

/** “had never met since 1990”, “never until now”, “never in its history”, “since the war they have never met”. */
export function neverAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const clause = clauseEnd(tokens, at)
  const end = isWord(tokens[clause], 'since', 'until', 'so') ? clause + 1 : clause
  for (let index = at + 1; index < end; index++) {
    if (isBound(tokens, at, index)) {
      return extremeOver(tokens, [at, at], `never … ${tokens[index]?.lower}`, 'sole')
    }
  }
  return hasSinceBefore(tokens, at)
    ? extremeOver(tokens, [at, at], 'since … never', 'sole')
    : undefined
}

/** Whether the word at `index` sets a time from or to which *never* holds. */
function isBound(tokens: readonly Token[], never: number, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  switch (tokens[index]?.lower) {
    case 'since':
      return next !== undefined
    case 'so':
      // “has never been so prominent”
      return tokens[index + 1]?.pos === 'ADJ' && index <= never + 2
    case 'until':
      return isWord(next, 'now')
    case 'again':
      return index > never + 1
    case 'before':
      return !next || next.pos === 'PUNCT'
    case 'history':
      return isWord(before, 'in', 'its', 'our', 'their', 'the', 'of')
    default:
      return false
  }
}

/** “not since the war”, “had not sat there until now”. */
export function notAt(tokens: readonly Token[], at: number): Extreme | undefined {
  if (isWord(tokens[at + 1], 'since') && tokens[at + 2]) {
    return extremeOver(tokens, [at, at + 1], 'not since', 'sole')
  }
  const end = clauseEnd(tokens, at)
  const isUntilNow = isWord(tokens[end], 'until') && isWord(tokens[end + 1], 'now')
  const isPast = tokens
    .slice(Math.max(0, at - 2), at)
    .some(token => isWord(token, 'had', 'has', 'have'))
  return isUntilNow && isPast ? extremeOver(tokens, [at, at], 'not … until now', 'sole') : undefined
}

/** “since the war no president has …”, “since 1990 nobody has …”. */
export function noneAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = isWord(tokens[at], 'no') ? headOf(tokens, at) : at
  if (!isWord(tokens[head + 1], 'has', 'have', 'had') || !hasSinceBefore(tokens, at))
    return undefined
  return extremeOver(tokens, [at, head], 'since … no', 'sole')
}

/** Whether “since” with a time stands before a token: “since 1979, the two have never met”. */
function hasSinceBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > at - 40 && !isEnd(tokens[index]); index--) {
    if (isWord(tokens[index], 'since')) return isTime(tokens, index + 1)
  }
  return false
}

/** “nothing like it had been seen”. */
export function nothingLikeAt(tokens: readonly Token[], at: number): Extreme | undefined {
  if (!isWord(tokens[at + 1], 'like')) return undefined
  const end = Math.min(clauseEnd(tokens, at), at + 16)
  const isPast = tokens
    .slice(at + 2, end)
    .some(token =>
      isWord(token, 'seen', 'known', 'heard', 'attempted', 'tried', 'happened', 'existed')
    )
  return isPast ? extremeOver(tokens, [at, at + 1], 'nothing like', 'sole') : undefined
}

const nounsOfTime = ['then', 'independence', 'war', 'revolution', 'crisis']

/** Whether a time or a name stands there before the next comma, and no clause: “since Kennedy,”. */
function isTime(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + 12; index++) {
    const token = tokens[index]
    if (!token || isVerb(token)) return false
    if (/^(?:1[5-9]|20)\d\ds?$/.test(token.text) || isWord(token, ...nounsOfTime)) return true
    if (isNoun(token) && token.pos === 'PROPN') return true
    if (token.text === ',') return false
  }
  return false
}
