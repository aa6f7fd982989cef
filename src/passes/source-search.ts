import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {attributions} from './attributions.ts'
import {evidence} from './evidence.ts'
import {notes} from './notes.ts'
import {type Looked, searchOrder} from './supports/search.ts'
import {spokenOn} from './supports/spoken-on.ts'

/** Where a source for a sentence may stand, nearest first, and what of it reaches. */
export const sourceSearch = definePass({
  name: 'source-search',
  unit: 'document',
  needs: {attributions, evidence, notes},
  run(document, facts): (sentence: Sentence) => Looked[] {
    const spoken = spokenOn(document, facts.attributions)
    return searchOrder(document, {
      evidence: sentence => facts.evidence(sentence),
      notes: facts.notes,
      spoken
    })
  }
})
