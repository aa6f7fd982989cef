import type {Point, ScorecardSentence} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import {voices} from '../passes/voices.ts'
import type {Analysis} from '../rules/apply.ts'

/** The fact that tells who speaks. */
const needs = {voices}

/** The sentences of an analysis with their places in the file, and who speaks in each. */
export function toSentences(
  {document, facts}: Analysis,
  pointAt: (offset: number) => Point
): readonly ScorecardSentence[] {
  return document.sentences.map(sentence => {
    const {index, text, origin, block} = sentence
    const span = sourceSpan(origin, {start: 0, end: text.length})
    const spoken = facts.for(needs, sentence).voices(sentence)
    return {
      index,
      span,
      ...pointAt(span.start),
      text,
      block,
      voices: spoken.map(({span: within, ...voiced}) => ({
        span: sourceSpan(origin, within),
        within,
        ...voiced
      }))
    }
  })
}
