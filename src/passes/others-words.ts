import type {Sentence, Span} from '../model.ts'
import {definePass} from '../pass.ts'
import {attributions} from './attributions.ts'

/**
 * Where others speak or think in a sentence, as far as somebody is said to: what “reportedly” and “so-called”
 * leave to nobody in particular is not among it.
 */
export const othersWords = definePass({
  name: 'others-words',
  unit: 'document',
  needs: {attributions},
  run(_, facts): (sentence: Sentence) => readonly Span[] {
    const bySentence = new Map<number, Span[]>()
    for (const {content, mode, clausal, speakerKind} of facts.attributions) {
      if (mode === 'hearsay' || !clausal || speakerKind === 'author') continue
      for (const {sentence, start, end} of content) {
        const beside = bySentence.get(sentence)
        if (beside) beside.push({start, end})
        else bySentence.set(sentence, [{start, end}])
      }
    }
    return ({index}) => bySentence.get(index) ?? []
  }
})

/** Whether a place lies in one of some spans. */
export function isInside(spans: readonly Span[], at: number): boolean {
  return spans.some(({start, end}) => start <= at && at < end)
}
