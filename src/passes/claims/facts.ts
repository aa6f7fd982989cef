import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isEnd, isWord} from '../words.ts'

const notFacts =
  "can cannot could going if may might must n't need never not n’t ought shall should unless whether will without wo would 'd 'll ’d ’ll".split(
    ' '
  )

/** How many tokens around a place are looked through for words that make it no fact. */
const reach = 25

/** Whether a modal, a condition or a denial stands in a stretch, up to where its part of the sentence ends. */
export function isOpenBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    if (isEnd(tokens[at])) return false
    if (isWord(tokens[at], ...notFacts)) return true
  }
  return false
}

/** The same after a place. */
export function isOpenAfter(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + reach; at++) {
    if (isEnd(tokens[at])) return false
    if (isWord(tokens[at], ...notFacts)) return true
  }
  return false
}

/** Whether a token begins the object of a verb. */
export function opensObject(token: Token | undefined): boolean {
  if (isWord(token, 'to', 'by', 'that')) return false
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(token?.pos ?? '')
}

/** Whether a token stands in an indirect question: “how much of it was due to”, “whether prices fell”. */
export function isAskedFor(tokens: readonly Token[], index: number): boolean {
  const {from} = clauseAround(tokens, index)
  return from > 0 && isWord(tokens[from], 'how', 'what', 'whether', 'why', 'who')
}
