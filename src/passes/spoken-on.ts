import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {attributions} from './attributions.ts'
import type {EvidencePiece} from './evidence/piece.ts'
import {pieceOf} from './evidence/speakers.ts'

/** Who is said elsewhere to say what a sentence holds. */
export interface Spoken {
  /** The sentence that names him. */
  readonly at: Sentence
  readonly piece: EvidencePiece
}

/** Who speaks in a sentence to which a quotation or a report goes on from another. */
export const spokenOn = definePass({
  name: 'spoken-on',
  unit: 'document',
  needs: {attributions},
  run({sentences}, facts): (sentence: Sentence) => Spoken | undefined {
    const found = new Map<number, Spoken>()
    for (const attribution of facts.attributions) {
      const {cue, speaker, content} = attribution
      const at = sentences[cue?.sentence ?? speaker?.sentence ?? -1]
      const piece = at && pieceOf(at, attribution)
      if (!at || !piece) continue
      for (const {sentence} of content) {
        if (sentence !== at.index && !found.has(sentence)) found.set(sentence, {at, piece})
      }
    }
    return ({index}) => found.get(index)
  }
})
