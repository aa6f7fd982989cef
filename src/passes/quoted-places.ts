import type {Sentence, Span} from '../model.ts'
import {definePass} from '../pass.ts'
import {quotations} from './quotations.ts'

/** What stands between quotation marks in a sentence, whatever the marks are for. */
export const quotedPlaces = definePass({
  name: 'quoted-places',
  unit: 'document',
  needs: {quotations},
  run(_, facts): (sentence: Sentence) => readonly Span[] {
    const bySentence = new Map<number, Span[]>()
    for (const {sentence, start, end} of facts.quotations.flatMap(({parts}) => parts)) {
      const beside = bySentence.get(sentence)
      if (beside) beside.push({start, end})
      else bySentence.set(sentence, [{start, end}])
    }
    return ({index}) => bySentence.get(index) ?? []
  }
})
