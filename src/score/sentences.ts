import type {Evidence, Point, ScorecardEvidence, ScorecardSentence} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import {claims} from '../passes/claims.ts'
import {support} from '../passes/support.ts'
import {voices} from '../passes/voices.ts'
import type {Analysis} from '../rules/apply.ts'

/** The facts that tell who speaks, what is claimed, and what is offered for it. */
const needs = {voices, claims, support}

/** The sentences of an analysis with their places in the file, and who speaks in each. */
export function toSentences(
  {document, facts}: Analysis,
  pointAt: (offset: number) => Point
): readonly ScorecardSentence[] {
  return document.sentences.map(sentence => {
    const {index, text, origin, block} = sentence
    const span = sourceSpan(origin, {start: 0, end: text.length})
    const view = facts.for(needs, sentence)
    const spoken = view.voices(sentence)
    const {status, lookedIn, evidence} = view.support
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
      })),
      claim: view.claims,
      support: {status, lookedIn, evidence: evidence.map(placed)}
    }
  })

  function placed({kind, reach, sentence, within}: Evidence): ScorecardEvidence {
    const {origin = [], text = ''} = document.sentences[sentence] ?? {}
    return {
      kind,
      reach,
      sentence,
      span: sourceSpan(origin, within),
      text: text.slice(within.start, within.end)
    }
  }
}
