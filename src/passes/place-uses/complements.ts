import {
  cityNouns,
  cityWords,
  mindAdjectives,
  policyNouns,
  stanceNouns
} from '../../lexicons/metonyms.ts'
import type {Token} from '../../model.ts'
import {clauseEnd} from '../clauses.ts'
import {isIn, isWord} from '../words.ts'
import type {PlaceUseKind} from './use.ts'

/** What follows “be”: “unwilling”, “at war”, “a city”. */
export function complementUse(tokens: readonly Token[], index: number): PlaceUseKind | undefined {
  if (callsItCity(tokens, index)) return 'place'
  let at = index
  while (
    tokens[at]?.pos === 'ADV' ||
    isWord(tokens[at], 'more', 'most', 'less', 'the', 'so', 'too', 'a', 'not', 'to')
  )
    at += 1
  if (isIn(mindAdjectives, tokens[at])) return 'government'
  if (isWord(tokens[at], 'at', 'in', 'on', 'under', 'off')) {
    return tokens.slice(at + 1, at + 4).some(token => isIn(stanceNouns, token))
      ? 'government'
      : undefined
  }
  return objectUse(tokens, at)
}

/** What a noun phrase says of who has it or is it. */
export function objectUse(tokens: readonly Token[], index: number): PlaceUseKind | undefined {
  const end = Math.min(clauseEnd(tokens, index), index + 5)
  for (let at = index; at < end; at++) {
    const token = tokens[at]
    if (token?.pos === 'ADP') return undefined
    if (
      isIn(policyNouns, token) ||
      isWord(token, 'choice', 'option', 'options', 'idea', 'reason', 'reasons')
    )
      return 'government'
    if (isIn(cityNouns, token)) return 'place'
  }
  return undefined
}

/** Whether a clause says of its subject that it is a city. */
export function callsItCity(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index, Math.min(clauseEnd(tokens, index), index + 10))
    .some(token => isIn(cityWords, token))
}
