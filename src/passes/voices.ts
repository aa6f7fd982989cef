import type {Sentence, VoicedSpan} from '../model.ts'
import {definePass} from '../pass.ts'

/** Who speaks in each stretch of a sentence: spans in order that cover all of it. */
export const voices = definePass({
  name: 'voices',
  unit: 'document',
  run(): (sentence: Sentence) => readonly VoicedSpan[] {
    return ({text, block}) => {
      const span = {start: 0, end: text.length}
      if (block.kind === 'heading') return [{span, voice: 'title'}]
      if (block.kind === 'block-quote') return [{span, voice: 'quoted', commitment: 'neutral'}]
      return [{span, voice: 'author'}]
    }
  }
})
