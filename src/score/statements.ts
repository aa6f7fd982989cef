import type {ScorecardSentence} from '../model.ts'
import {isProse} from '../parse/document.ts'
import {isCounted, voiceAt} from './voices.ts'
import {wordStarts} from './words.ts'

/** Whether a sentence states something that could be checked. Headings and table cells are not looked at. */
export function isStatement(sentence: ScorecardSentence): boolean {
  return sentence.support.status !== 'not-needed' && isProse(sentence)
}

/** The share of a sentence's words that the author says or endorses; 1 where it has no words. */
export function ownShare({text, voices}: ScorecardSentence): number {
  const starts = wordStarts(text)
  const own = starts.filter(start => isCounted(voiceAt(voices, start)))
  return starts.length === 0 ? 1 : own.length / starts.length
}
