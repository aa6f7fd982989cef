import {clauseOpeners} from '../lexicons/clauses.ts'
import type {Token} from '../model.ts'

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The clause around a token, by its shape: it ends at marks of punctuation and before the words
 * that open a clause of their own. What stands between two commas is a clause too.
 */
export function clauseAround(tokens: readonly Token[], index: number): Stretch {
  let from = index
  while (from > 0 && !isBorder(tokens, from)) from -= 1
  return {from, to: clauseEnd(tokens, index)}
}

/** The index after the last token of the clause that holds a token. */
export function clauseEnd(tokens: readonly Token[], index: number): number {
  let to = index + 1
  while (to < tokens.length && !isBorder(tokens, to)) to += 1
  return to
}

/** Whether a clause begins at a token. */
function isBorder(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before && isStop(before)) return true
  if (!token || isStop(token)) return token !== undefined
  // “you might as well”
  if (token.lower === 'as' && tokens[index + 1]?.lower === 'well') return false
  return clauseOpeners.entries.has(token.lower)
}

/** Punctuation that ends a clause; a hyphen, an apostrophe or a quotation mark does not. */
function isStop({text}: Token): boolean {
  return /^(?:[,;:.!?…()[\]–—]|--+)$/.test(text)
}
