import type {Annotation, Point} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import {evidence} from '../passes/evidence.ts'
import type {Analysis} from '../rules/apply.ts'

/** The fact that tells what stands in a sentence as a source. */
const needs = {evidence}

/** Every source that stands in a text, in its order, whichever statement it bears out, if any. */
export function toAnnotations(
  {document, facts}: Analysis,
  pointAt: (offset: number) => Point
): readonly Annotation[] {
  return document.sentences.flatMap(sentence =>
    [...facts.for(needs, sentence).evidence]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({kind, grade, start, end}): Annotation => {
        const span = sourceSpan(sentence.origin, {start, end})
        return {
          id: `evidence-${kind}`,
          grade,
          sentence: sentence.index,
          span,
          place: {start: pointAt(span.start), end: pointAt(span.end)},
          text: sentence.text.slice(start, end)
        }
      })
  )
}
