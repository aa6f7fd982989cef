import type {Document, Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Source, sources} from './sources.ts'

/** Where a source stands in relation to the sentence that it may support. */
export type Reach = 'sentence' | 'neighbour' | 'paragraph-end' | 'list-lead'

/** What was found for a sentence, and where it was sought, nearest first. */
export interface Search {
  readonly found?: {readonly source: Source; readonly reach: Reach}
  readonly lookedIn: readonly Reach[]
}

/**
 * Finds the nearest source for a sentence: in itself; in the sentences beside it, where
 * they attribute; at the end of the paragraph; in the words that lead into a list.
 */
export const sourcesInReach = definePass({
  name: 'sources-in-reach',
  unit: 'document',
  needs: {sources},
  run(document, facts): (sentence: Sentence) => Search {
    const leads = leadsOf(document)

    return sentence => {
      const places = placesFor(document, leads, sentence)
      const lookedIn = [...new Set(places.map(({reach}) => reach))]
      for (const {reach, at, only} of places) {
        const source = facts.sources(at).find(({kind}) => !only || only.includes(kind))
        if (source) return {found: {source, reach}, lookedIn}
      }
      return {lookedIn}
    }
  }
})

interface Place {
  readonly reach: Reach
  readonly at: Sentence
  /** The kinds of source that reach from there; any, where it is left out. */
  readonly only?: readonly Source['kind'][]
}

function placesFor(
  document: Document,
  leads: readonly (Sentence | undefined)[],
  sentence: Sentence
): Place[] {
  const block = document.blocks[sentence.block.index]
  const places: Place[] = [{reach: 'sentence', at: sentence}]
  if (!block) return places
  const {start, end} = block.sentences
  const within = (index: number) =>
    index >= start && index < end ? document.sentences[index] : undefined
  const add = (reach: Reach, at: Sentence | undefined, only?: Place['only']) => {
    if (at) places.push({reach, at, ...(only && {only})})
  }

  add('neighbour', within(sentence.index - 1), ['attribution', 'citation', 'link'])
  add('neighbour', within(sentence.index + 1), ['attribution', 'citation', 'link', 'source-line'])
  const closing = end - 1 > sentence.index ? within(end - 1) : undefined
  add('paragraph-end', closing, ['footnote', 'source-line', 'citation', 'link'])
  if (block.kind === 'list-item') add('list-lead', leads[block.index])
  return places
}

/** For each item of a list the sentence that leads into the list. */
function leadsOf({blocks, sentences}: Document): (Sentence | undefined)[] {
  let above: Sentence | undefined
  return blocks.map(({kind, sentences: own}) => {
    if (kind === 'list-item') return above
    above = sentences[own.end - 1]
    return undefined
  })
}
