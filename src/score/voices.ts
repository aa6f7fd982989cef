import type {ScorecardSentence, ScorecardVoice, Voiced, WordsByVoice} from '../model.ts'
import {wordStarts} from './words.ts'

/** Whether what is said counts as the author's: in the author's own voice, or endorsed. */
export function isCounted({voice, commitment}: Voiced): boolean {
  return voice === 'author' || commitment === 'endorsed'
}

/**
 * Who speaks at an offset into a sentence's text.
 *
 * @throws {Error} When no voice stands there: a bug of the pass.
 */
export function voiceAt(voices: readonly ScorecardVoice[], offset: number): Voiced {
  const found = voices.find(({within}) => offset < within.end)
  if (!found) throw new Error(`Expected a voice at offset ${offset} of the sentence, found none`)
  const {span, within, ...voiced} = found
  return voiced
}

/** Counts the words of sentences by who speaks where each begins. */
export function countByVoice(sentences: readonly ScorecardSentence[]): WordsByVoice {
  const words = {author: 0, quoted: 0, reported: 0, title: 0, endorsed: 0}
  for (const {text, voices} of sentences) {
    for (const start of wordStarts(text)) {
      const {voice, commitment} = voiceAt(voices, start)
      words[voice] += 1
      if (commitment === 'endorsed') words.endorsed += 1
    }
  }
  return words
}
