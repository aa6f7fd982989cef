import type {PhrasingContent} from 'mdast'
import type {Mark, Run, Span} from '../model.ts'
import {align} from './align.ts'

/** The prose of one block: markup removed, references decoded, every unit placed. */
export interface Prose {
  readonly text: string
  readonly origin: readonly Run[]
  readonly marks: readonly Mark[]
}

/**
 * Flattens phrasing content.
 *
 * Code and images are no prose but hold a place: one unit, “`” or “[”.
 *
 * @param quoteDepth How many block quotes are open around the block.
 */
export function toProse(
  content: readonly PhrasingContent[],
  source: string,
  quoteDepth: number
): Prose {
  let text = ''
  const origin: Run[] = []
  const marks: Mark[] = []
  for (const node of content) add(node)
  return {text, origin, marks: marks.sort((a, b) => a.span.start - b.span.start)}

  function add(node: PhrasingContent): void {
    const start = text.length
    switch (node.type) {
      case 'text':
        addText(node.value, spanOf(node))
        return
      case 'break':
        addLineEnding(spanOf(node))
        return
      case 'inlineCode':
        addVerbatim(spanOf(node).start, 1)
        marks.push({kind: 'code', span: {start, end: text.length}})
        return
      case 'image':
      case 'imageReference':
        // The bracket: the exclamation mark before it would end a sentence.
        addVerbatim(spanOf(node).start + 1, 1)
        marks.push({kind: 'image', span: {start, end: text.length}})
        return
      case 'footnoteReference':
        marks.push({
          kind: 'footnote-reference',
          span: {start, end: start},
          label: node.identifier
        })
        return
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'linkReference': {
        for (const child of node.children) add(child)
        const span = {start, end: text.length}
        if (node.type === 'link') marks.push({kind: 'link', span, url: node.url})
        else if (node.type === 'linkReference')
          marks.push({kind: 'link', span, url: node.identifier})
        else marks.push({kind: node.type === 'delete' ? 'deletion' : node.type, span})
      }
    }
  }

  function addText(value: string, span: Span): void {
    // A node that cannot be aligned is placed as a whole.
    const runs = align(value, source, span, quoteDepth) ?? [
      {text: 0, source: span.start, length: value.length, sourceLength: span.end - span.start}
    ]
    for (const run of runs) origin.push({...run, text: run.text + text.length})
    text += value
  }

  function addLineEnding(span: Span): void {
    const ending = /\r\n|\n|\r/.exec(source.slice(span.start, span.end))
    if (ending) addVerbatim(span.start + ending.index, ending[0].length)
  }

  function addVerbatim(at: number, length: number): void {
    origin.push({text: text.length, source: at, length, sourceLength: length})
    text += source.slice(at, at + length)
  }
}

function spanOf({type, position}: PhrasingContent): Span {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`Cannot place a \`${type}\` node: the parser gave it no position`)
  }
  return {start: start.offset, end: end.offset}
}
