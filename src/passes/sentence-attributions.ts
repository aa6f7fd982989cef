import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Attribution, attributions} from './attributions.ts'
import {bySentence} from './by-sentence.ts'

/** The attributions whose cue stands in a sentence, in its order. */
export const sentenceAttributions = definePass({
  name: 'sentence-attributions',
  unit: 'document',
  needs: {attributions},
  run(_, facts): (sentence: Sentence) => readonly Attribution[] {
    return bySentence(
      facts.attributions.flatMap(made => (made.cue ? [[made.cue.sentence, made] as const] : []))
    )
  }
})
