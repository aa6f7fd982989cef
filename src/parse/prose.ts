import type {PhrasingContent, Text} from 'mdast'
import type {Mark, Run, Span} from '../model.ts'

/** The prose of one block: markup removed, references decoded, every unit placed. */
export interface Prose {
  readonly text: string
  readonly origin: readonly Run[]
  readonly marks: readonly Mark[]
}

/**
 * Flattens phrasing content.
 *
 * Code and images are no prose but hold a place: one unit, “`” or “[”. So does a line break
 * in HTML that alone parts two words: “<”.
 *
 * @param addresses What the labels of links by reference stand for.
 */
export function toProse(
  content: readonly PhrasingContent[],
  source: string,
  addresses: ReadonlyMap<string, string> = new Map()
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
        addText(node)
        return
      case 'break':
        addLineEnding(spanOf(node))
        return
      case 'html':
        addBreak(spanOf(node))
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
          marks.push({kind: 'link', span, url: addresses.get(node.identifier) ?? ''})
        else marks.push({kind: node.type === 'delete' ? 'deletion' : node.type, span})
      }
    }
  }

  function addText(node: Text): void {
    for (const run of originOf(node)) origin.push({...run, text: run.text + text.length})
    text += node.value
  }

  function addLineEnding(span: Span): void {
    const ending = /\r\n|\n|\r/.exec(source.slice(span.start, span.end))
    if (ending) addVerbatim(span.start + ending.index, ending[0].length)
  }

  function addBreak({start, end}: Span): void {
    const parts = /\S$/.test(text) && /\S/.test(source[end] ?? '')
    if (parts && /^<br\b/i.test(source.slice(start, start + 4))) addVerbatim(start, 1)
  }

  function addVerbatim(at: number, length: number): void {
    origin.push({text: text.length, source: at, length, sourceLength: length})
    text += source.slice(at, at + length)
  }
}

/** The runs of a text node, counted from the start of its value. */
function originOf({value, data}: Text): readonly Run[] {
  const origin = data?.origin
  if (!origin) {
    throw new Error('Cannot place a `text` node: the parser gave it no origin')
  }
  // The white space after the check of a task was read, and then taken off.
  const last = origin.at(-1)
  const cut = (last ? last.text + last.length : 0) - value.length
  if (cut === 0) return origin
  return origin.flatMap(run => {
    const by = Math.max(0, cut - run.text)
    const {source, length, sourceLength} = run
    if (by >= length) return []
    return {
      text: run.text + by - cut,
      source: source + by,
      length: length - by,
      sourceLength: sourceLength - by
    }
  })
}

function spanOf({type, position}: PhrasingContent): Span {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`Cannot place a \`${type}\` node: the parser gave it no position`)
  }
  return {start: start.offset, end: end.offset}
}
