import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Attribution, attributions} from './attributions.ts'

/** The attributions whose cue stands in a sentence, in its order. */
export const sentenceAttributions = definePass({
  name: 'sentence-attributions',
  unit: 'document',
  needs: {attributions},
  run(_, facts): (sentence: Sentence) => readonly Attribution[] {
    const bySentence = new Map<number, Attribution[]>()
    for (const attribution of facts.attributions) {
      const {sentence} = attribution.cue ?? {}
      if (sentence === undefined) continue
      const beside = bySentence.get(sentence)
      if (beside) beside.push(attribution)
      else bySentence.set(sentence, [attribution])
    }
    return ({index}) => bySentence.get(index) ?? []
  }
})
