import {VFile} from 'vfile'
import type {Document} from '../model.ts'
import {toDocument} from './document.ts'
import {paragraphsOf} from './sentences.ts'

/** Plain text as a document of paragraphs, its layout taken as it is. */
export function proseDocument(text: string): Document {
  const drafts = paragraphsOf(text).map(({start, end}) => ({
    kind: 'paragraph' as const,
    text: text.slice(start, end),
    origin: [{text: 0, source: start, length: end - start, sourceLength: end - start}],
    marks: []
  }))
  return toDocument(drafts, new VFile(), {format: 'text', metadata: {}})
}
