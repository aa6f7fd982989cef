import type {Document, EvidenceChannels} from '../model.ts'
import {notes} from '../passes/notes.ts'
import type {Analysis} from '../rules/apply.ts'

const needs = {notes}

/**
 * Whether a document has links and notes. Plain text has often lost them: where it shows none, it may have had some.
 */
export function channelsOf({document, facts}: Analysis): EvidenceChannels {
  const none = document.format === 'text' ? 'lost' : 'absent'
  return {
    links: hasLinks(document) ? 'present' : none,
    footnotes: hasNotes(document, facts) ? 'present' : none
  }
}

function hasLinks({sentences}: Document): boolean {
  return sentences.some(
    ({marks, text}) => marks.some(({kind}) => kind === 'link') || /\bhttps?:\/\/|\bwww\./.test(text)
  )
}

function hasNotes({sentences}: Document, facts: Analysis['facts']): boolean {
  const [first] = sentences
  return first !== undefined && facts.for(needs, first).notes.byLabel.size > 0
}
