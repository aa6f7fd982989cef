import type {Sentence} from '../../model.ts'
import {spanOf} from '../noun-phrases.ts'
import {cuesIn} from './cues.ts'
import type {Speaking} from './signatures.ts'
import {speakerKindOf} from './speaker-kinds.ts'
import {governingSubject} from './subjects.ts'

/** Who speaks in what follows a sentence that ends with a cue and a colon: “Okoro wrote to the council:”. */
export function leadSpeaker(sentence: Sentence | undefined): Speaking | undefined {
  if (!sentence || !/:\s*$/.test(sentence.text)) return undefined
  const {tokens, text, index} = sentence
  const subject = cuesIn(tokens).length > 0 ? governingSubject(tokens, tokens.length) : undefined
  if (!subject) return undefined
  const phrase = tokens.slice(subject.first, subject.last + 1)
  const {start, end} = spanOf(tokens, subject.first, subject.last)
  return {
    speaker: {sentence: index, start, end},
    speakerText: text.slice(start, end),
    speakerKind: speakerKindOf(phrase, undefined)
  }
}
