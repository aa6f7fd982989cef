import type {Document} from '../model.ts'
import {definePass} from '../pass.ts'
import {readNotes} from './evidence/notes.ts'

/** The footnotes, endnotes and the list of sources of a document. */
export const notes = definePass({
  name: 'notes',
  unit: 'document',
  run: (document: Document) => readNotes(document)
})
