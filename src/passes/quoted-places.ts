import type {Sentence, Span} from '../model.ts'
import {definePass} from '../pass.ts'
import {bySentence} from './by-sentence.ts'
import {quotations} from './quotations.ts'

/** What stands between quotation marks in a sentence, whatever the marks are for. */
export const quotedPlaces = definePass({
  name: 'quoted-places',
  unit: 'document',
  needs: {quotations},
  run(_, facts): (sentence: Sentence) => readonly Span[] {
    const places = facts.quotations.flatMap(({parts}) => parts)
    return bySentence(places.map(place => [place.sentence, place]))
  }
})
