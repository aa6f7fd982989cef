import {VFile} from 'vfile'
import type {Document, Span} from '../model.ts'
import {sourceSpan, toDocument} from '../parse/document.ts'
import {paragraphsOf} from '../parse/sentences.ts'
import {openFactBook} from '../pass.ts'
import {attributions} from './attributions.ts'
import type {Place} from './voice/place.ts'

/** Words that a text gives to someone; spans count in the text. */
export interface FoundAttribution {
  readonly content: Span[]
  readonly cue?: Span
  readonly speaker?: Span
  readonly kind: 'direct' | 'indirect' | 'mixed'
}

export function findAttributions(text: string): FoundAttribution[] {
  const drafts = paragraphsOf(text).map(({start, end}) => ({
    kind: 'paragraph' as const,
    text: text.slice(start, end),
    origin: [{text: 0, source: start, length: end - start, sourceLength: end - start}],
    marks: []
  }))
  const document = toDocument(drafts, new VFile(), {format: 'text', metadata: {}})
  const first = document.sentences[0]
  if (!first) return []
  const found = openFactBook(document).for(needs, first).attributions
  const span = ({sentence, start, end}: Place): Span => {
    const {origin} = document.sentences[sentence] as Document['sentences'][number]
    return sourceSpan(origin, {start, end})
  }
  return found
    .filter(({mode, clausal}) => mode !== 'belief' && mode !== 'hearsay' && clausal)
    .map(({content, quoted, cue, speaker}) => {
      const size = (places: readonly Place[]) =>
        places.reduce((sum, {start, end}) => sum + end - start, 0)
      const inside = size(quoted)
      return {
        content: content.map(span),
        ...(cue && {cue: span(cue)}),
        ...(speaker && {speaker: span(speaker)}),
        kind: inside === 0 ? 'indirect' : inside >= size(content) - 4 ? 'direct' : 'mixed'
      }
    })
}

const needs = {attributions}
