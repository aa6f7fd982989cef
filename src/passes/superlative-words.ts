import {irregularSuperlatives, notSuperlatives} from '../lexicons/superlatives.ts'
import type {Span, Token} from '../model.ts'
import {readTokens} from '../parse/tokens.ts'
import {definePass} from '../pass.ts'

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
  for (const [index, token] of tokens.entries()) {
    if (token.lower.endsWith('st') && isSuperlative(tokens, index)) found.push(index)
  }
  return found
}

/** A form in -est, unless it is known to be another word, or is capitalised as names are. */
function isSuperlative(tokens: readonly Token[], index: number): boolean {
  const {lower = ''} = tokens[index] ?? {}
  if (irregularSuperlatives.entries.has(lower)) return lower !== 'best' || !isNamed(tokens, index)
  return (
    /^\p{L}{2,}est$/u.test(lower) &&
    !notSuperlatives.entries.has(lower) &&
    !isVerb(tokens, index) &&
    !isNamed(tokens, index)
  )
}

/** “thou goest”: an old verb form follows its pronoun. */
function isVerb(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lower === 'thou'
}

/** “Best Western”: capitalised amid small letters, before another capital. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[index + offset])
  if (!token || !next || !/^\p{Lu}\p{Ll}/u.test(token.text) || !/^\p{Lu}/u.test(next.text))
    return false
  const capitals = tokens.filter(({text}) => /^\p{Lu}/u.test(text)).length
  const small = tokens.filter(({text}) => /^\p{Ll}/u.test(text)).length
  return before !== undefined && next.pos === 'PROPN' && capitals < small
}
