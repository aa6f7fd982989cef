import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {evidence} from './evidence.ts'
import {notes} from './notes.ts'
import {spokenOn} from './spoken-on.ts'
import {type Looked, searchOrder} from './supports/search.ts'

/** Where a source for a sentence may stand, nearest first, and what of it reaches. */
export const sourceSearch = definePass({
  name: 'source-search',
  unit: 'document',
  needs: {evidence, notes, spokenOn},
  run(document, facts): (sentence: Sentence) => Looked[] {
    return searchOrder(document, {
      evidence: sentence => facts.evidence(sentence),
      notes: facts.notes,
      spoken: facts.spokenOn
    })
  }
})
