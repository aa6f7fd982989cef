import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'

/**
 * Whether a token belongs to a title or a name: capitalised next to another capital, in a sentence
 * that is not capitalised throughout (“The Finest Hour”, “The Most Reverend”).
 */
export const titles = definePass({
  name: 'titles',
  unit: 'sentence',
  run({tokens}): (index: number) => boolean {
    let isSparse: boolean | undefined
    return index => {
      if (index === 0 || !isCapital(tokens[index])) return false
      const beside = isCapital(tokens[index + 1]) || (index > 1 && isCapital(tokens[index - 1]))
      if (!beside) return false
      isSparse ??= capitalsAreSparse(tokens, 2)
      return isSparse
    }
  }
})

/** Whether a token is capitalised: a capital and small letters. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)
}

/** Whether fewer words of a sentence are capitalised than `weight` times those in small letters. */
export function capitalsAreSparse(tokens: readonly Token[], weight: number): boolean {
  let [capitals, small] = [0, 0]
  for (const token of tokens) {
    if (isCapital(token)) capitals += 1
    else if (/^\p{Ll}/u.test(token.text)) small += 1
  }
  return capitals < weight * small
}
