import {clauseOpeners} from '../lexicons/clauses.ts'
import type {Token} from '../model.ts'
import {isIn, isWord} from './words.ts'

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
  return clausesOf(tokens)[index] ?? {from: index, to: index}
}

/** How many tokens before a word its clause is looked through. */
const longestStart = 40

/** The tokens of the clause before a word, or the last of them where it is very long. */
export function clauseBefore(tokens: readonly Token[], index: number): readonly Token[] {
  const {from} = clauseAround(tokens, index)
  return tokens.slice(Math.max(from, index - longestStart), index)
}

/** The index after the last token of the clause that holds a token. */
export function clauseEnd(tokens: readonly Token[], index: number): number {
  return clauseAround(tokens, index).to
}

/** A sentence is asked about its clauses many times. */
const known = new WeakMap<readonly Token[], readonly Stretch[]>()

/** For each token its clause. */
function clausesOf(tokens: readonly Token[]): readonly Stretch[] {
  const found = known.get(tokens)
  if (found) return found
  const clauses: Stretch[] = []
  let from = 0
  for (let to = 1; to <= tokens.length; to++) {
    if (to < tokens.length && !isBorder(tokens, to)) continue
    const clause = {from, to}
    for (let index = from; index < to; index++) clauses.push(clause)
    from = to
  }
  known.set(tokens, clauses)
  return clauses
}

/** Whether a clause begins at a token. */
function isBorder(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (isStop(before) || isStop(token)) return true
  // “you might as well”
  if (isWord(token, 'as') && isWord(tokens[index + 1], 'well')) return false
  return isIn(clauseOpeners, token)
}

const stops: ReadonlySet<string> = new Set([...',;:.!?…()[]–—', '--', '---'])

/** Punctuation that ends a clause; a hyphen, an apostrophe or a quotation mark does not. */
export function isStop(token: Token | undefined): boolean {
  return token !== undefined && stops.has(token.text)
}
