import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {type PlaceUse, placeUses} from './place-uses.ts'
import {textIn} from './words.ts'

/** In each sentence the capitals and other seats that stand for a government, where the document first has each. */
export const metonyms = definePass({
  name: 'metonyms',
  unit: 'document',
  needs: {placeUses},
  run({sentences}, facts): (sentence: Sentence) => readonly PlaceUse[] {
    const seen = new Set<string>()
    const first = new Map<Sentence, PlaceUse[]>()
    for (const sentence of sentences) {
      for (const place of facts.placeUses(sentence)) {
        if (place.use !== 'government') continue
        const seat = textIn(sentence.text, place).toLowerCase()
        if (seen.has(seat)) continue
        seen.add(seat)
        first.set(sentence, [...(first.get(sentence) ?? []), place])
      }
    }
    return sentence => first.get(sentence) ?? []
  }
})
