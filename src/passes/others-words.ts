import type {Sentence, Span} from '../model.ts'
import {definePass} from '../pass.ts'
import {attributions} from './attributions.ts'
import {bySentence} from './by-sentence.ts'

/**
 * Where others speak or think in a sentence, as far as somebody is said to: what “reportedly” and “so-called”
 * leave to nobody in particular is not among it.
 */
export const othersWords = definePass({
  name: 'others-words',
  unit: 'document',
  needs: {attributions},
  run(_, facts): (sentence: Sentence) => readonly Span[] {
    const places = facts.attributions
      .filter(({mode, clausal}) => mode !== 'hearsay' && clausal)
      .flatMap(({content, speakerKind}) => (speakerKind === 'author' ? [] : content))
    return bySentence(places.map(place => [place.sentence, place]))
  }
})

/** Whether a place lies in one of some spans. */
export function isInside(spans: readonly Span[], at: number): boolean {
  return spans.some(({start, end}) => start <= at && at < end)
}
