import type {Extension, Token} from 'mdast-util-from-markdown'
import type {Run} from '../model.ts'

declare module 'mdast' {
  interface TextData {
    /** From offsets into the value, as it was read, to offsets into the source. */
    origin?: Run[]
  }
}

/**
 * Makes the Markdown parser keep, on each text node, where every part of its value came from.
 *
 * Positions in the tree say where a node starts and ends. References, escapes and what lines
 * begin with lie between, and only the parser knows which: so each token that lengthens a text is
 * recorded as it is read.
 */
export const origins: Extension = {
  afterExit(token) {
    const parent = this.stack.at(-1)
    const node = parent && 'children' in parent ? parent.children.at(-1) : undefined
    if (node?.type !== 'text') return
    node.data ??= {}
    node.data.origin ??= []
    record(node.data.origin, node.value.length, token)
  }
}

/** Adds a run for what a token added, or lengthens the last one where both go on unit by unit. */
function record(origin: Run[], end: number, token: Token): void {
  const last = origin.at(-1)
  const text = last ? last.text + last.length : 0
  const length = end - text
  if (length === 0) return
  const source = token.start.offset
  // A line ending that was read twice ends after what the next line begins with.
  const isDecoded = token.type === 'characterReference'
  const sourceLength = isDecoded ? token.end.offset - source : length
  const goesOn =
    last !== undefined &&
    last.length === last.sourceLength &&
    length === sourceLength &&
    last.source + last.sourceLength === source
  if (goesOn) {
    const whole = last.length + length
    origin[origin.length - 1] = {...last, length: whole, sourceLength: whole}
  } else {
    origin.push({text, source, length, sourceLength})
  }
}
