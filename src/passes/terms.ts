import nlp from 'compromise/two'
import {definePass} from '../pass.ts'

/** A word as compromise tags it. */
export interface Term {
  readonly tags: readonly string[]
}

/**
 * The words of a sentence with compromise's tags: a second opinion.
 *
 * compromise takes some thirty times as long as the tagger of `sentence.tokens`.
 * Read this fact last, and only where cheaper facts leave a doubt.
 */
export const terms = definePass({
  name: 'terms',
  unit: 'sentence',
  run(sentence): readonly Term[] {
    const read: {terms: {tags: string[]}[]}[] = nlp(sentence.text).json()
    return read.flatMap(part => part.terms.map(({tags}) => ({tags})))
  }
})
