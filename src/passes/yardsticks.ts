import {scaleNouns} from '../lexicons/comparison-sets.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {documents} from './documents.ts'
import {spanOf} from './noun-phrases.ts'
import type {NumberExpression} from './numbers/number-expression.ts'
import {numbers} from './numbers.ts'
import {isIn, isWord} from './words.ts'

/**
 * What a sentence offers to check a rank by: a scale (“by turnover”, “in terms of size”), a
 * figure, a source that can be looked up.
 */
export const yardsticks = definePass({
  name: 'yardsticks',
  unit: 'sentence',
  needs: {numbers, documents},
  run({tokens}, facts): readonly Span[] {
    return [...scales(tokens), ...facts.numbers.filter(isYardstick), ...facts.documents]
  }
})

function scales(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, index) => {
    const leads = isWord(token, 'by') || (isWord(token, 'of') && isWord(tokens[index - 1], 'terms'))
    if (!leads) return []
    const noun = [1, 2].find(offset => isIn(scaleNouns, tokens[index + offset]))
    return noun ? [spanOf(tokens, index, index + noun)] : []
  })
}

/** A figure that a rank can be checked by; a small count is rather the size of the group. */
function isYardstick({kind, value, high, isVague, isFigurative}: NumberExpression): boolean {
  if (isVague || isFigurative) return false
  if (kind === 'count') return (high ?? value ?? 0) >= 100
  return /^(?:percentage|money|measure|share)$/.test(kind)
}
