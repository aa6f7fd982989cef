import {groundVerbs, officeNouns} from '../lexicons/common-ground.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isIn, isWord} from './words.ts'

/**
 * Whether a sentence says no more than what any reader takes as given: the present border, membership, seat or office
 * of somebody named, without a number.
 */
export const commonGround = definePass({
  name: 'common-ground',
  unit: 'sentence',
  run({tokens}): boolean {
    if (tokens.length > longest || tokens.some(({pos, text}) => pos === 'NUM' || /\d/.test(text)))
      return false
    const verbs = tokens.filter(({pos}) => pos === 'VERB' || pos === 'AUX')
    if (verbs.length > 2 || !tokens.some(({pos}) => pos === 'PROPN')) return false
    return tokens.some((token, index) => isGiven(tokens, token, index))
  }
})

/** A longer sentence says more. */
const longest = 22

function isGiven(tokens: readonly Token[], token: Token, index: number): boolean {
  if (
    isIn(groundVerbs, token) &&
    tokens.slice(0, index).some(({pos}) => pos === 'PROPN' || pos === 'PRON')
  ) {
    return tokens.slice(index + 1).some(({pos}) => pos === 'PROPN' || pos === 'NOUN')
  }
  if (!isWord(token, 'is', 'are', 'has', 'have')) return false
  const after = tokens.slice(index + 1, index + 7)
  const noun = after.findIndex(word => isIn(officeNouns, word))
  return (
    noun >= 0 &&
    after
      .slice(0, noun)
      .every(({pos, lower}) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(pos) || lower === '-') &&
    isWord(after[noun + 1], 'of', 'in', 'to', 'on', '.', ',', 'for')
  )
}
