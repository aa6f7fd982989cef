import {definePass} from '../pass.ts'
import type {EvidencePiece} from './evidence/piece.ts'
import {evidence} from './evidence.ts'

/**
 * The sources of a sentence that can be looked up or asked: links, notes, citations, laws, documents and data that are
 * named, and what follows “according to”. Whoever merely says so is none.
 */
export const documents = definePass({
  name: 'documents',
  unit: 'sentence',
  needs: {evidence},
  run(sentence, facts): readonly EvidencePiece[] {
    return facts.evidence.filter(({grade, kind, start}) =>
      kind === 'attribution'
        ? /^according\b/i.test(sentence.text.slice(start))
        : grade === 'traceable'
    )
  }
})
