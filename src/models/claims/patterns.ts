import type {Token} from '../../model.ts'
import {formOf} from './verbs.ts'

/**
 * A sentence with its content words left out: small words and pairs of them as they stand, the others by their
 * part of speech. “We cut the tax” and “We built a school” have most of it in common.
 */
export function patternFeatures(tokens: readonly Token[], words: readonly string[]): string[] {
  const features: string[] = []
  let before = '^'
  for (const [index, token] of tokens.entries()) {
    const own = placeholderOf(token, words[index] ?? '')
    features.push(`pattern: ${own}`, `pattern: ${before} ${own}`)
    before = own
  }
  features.push(`pattern: ${before} $`)
  return features
}

function placeholderOf({pos}: Token, word: string): string {
  if (word.startsWith('‹')) return word
  if (pos === 'VERB') return `‹verb${formOf(word)}›`
  return placeholders[pos] ?? word
}

const placeholders: Readonly<Record<string, string>> = {
  ADJ: '‹adjective›',
  INTJ: '‹interjection›',
  NOUN: '‹noun›',
  NUM: '‹figure›',
  PROPN: '‹name›',
  X: '‹other›'
}
