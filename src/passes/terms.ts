import nlp from 'compromise/two'
import type {Span} from '../model.ts'
import {definePass} from '../pass.ts'

/** A word as compromise tags it. */
export interface Term extends Span {
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
    const read: {terms: {tags: string[]; offset: {start: number; length: number}}[]}[] = nlp(
      sentence.text
    ).json({offset: true})
    return read.flatMap(part =>
      part.terms.map(({tags, offset}) => ({
        start: offset.start,
        end: offset.start + offset.length,
        tags
      }))
    )
  }
})
