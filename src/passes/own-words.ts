import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isInside, othersWords} from './others-words.ts'

/** The tokens of a sentence that nobody but the author is said to say. */
export const ownWords = definePass({
  name: 'own-words',
  unit: 'sentence',
  needs: {othersWords},
  run(sentence, facts): readonly Token[] {
    const others = facts.othersWords(sentence)
    return others.length === 0
      ? sentence.tokens
      : sentence.tokens.filter(({start}) => !isInside(others, start))
  }
})
