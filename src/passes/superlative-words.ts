import {irregularSuperlatives, notSuperlatives} from '../lexicons/superlatives.ts'
import type {Span, Token} from '../model.ts'
import {readTokens} from '../parse/tokens.ts'
import {definePass} from '../pass.ts'
import {capitalsAreSparse, isCapital} from './titles.ts'
import {isIn, isWord} from './words.ts'

/**
 * The indices of the tokens of a sentence that stand in the superlative: forms in -est, *best*,
 * *worst*, *most* and *least*, whatever they are used for.
 */
export const superlativeWords = definePass({
  name: 'superlative-words',
  unit: 'sentence',
  run: ({tokens}): readonly number[] => superlativeIndices(tokens)
})

/**
 * Finds grammatical superlatives: every word that Universal Dependencies mark `Degree=Sup`, one
 * span a word. In “the most generous offer” that is *most*.
 *
 * @param sentence One sentence of plain text.
 * @returns Spans into `sentence`, in order. Whether they claim a rank is not asked: “at least”
 *   and “most towns” hold one too.
 */
export function findSuperlatives(sentence: string): Span[] {
  const {tokens} = readTokens(sentence)
  return superlativeIndices(tokens).flatMap(index => {
    const token = tokens[index]
    return token ? [{start: token.start, end: token.end}] : []
  })
}

function superlativeIndices(tokens: readonly Token[]): number[] {
  const found: number[] = []
  let isSparse: boolean | undefined
  for (const [index, token] of tokens.entries()) {
    if (!token.lower.endsWith('st') || !isForm(token)) continue
    if (isWord(tokens[index - 1], 'thou')) continue
    if (mayBeNamed(tokens, index)) {
      isSparse ??= capitalsAreSparse(tokens, 1)
      if (isSparse) continue
    }
    found.push(index)
  }
  return found
}

/** A form in -est, unless it is known to be another word; *best*, *worst*, *most* and *least*. */
function isForm(token: Token): boolean {
  if (isIn(irregularSuperlatives, token)) return true
  return /^\p{L}{2,}est$/u.test(token.lower) && !isIn(notSuperlatives, token)
}

/** “the Best Western”: capitalised before a name, as no rank is in a sentence with few capitals. */
function mayBeNamed(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (index === 0 || !isCapital(token) || next?.pos !== 'PROPN') return false
  return (
    /^\p{Lu}/u.test(next.text) && (isWord(token, 'best') || !isIn(irregularSuperlatives, token))
  )
}
