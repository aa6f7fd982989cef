import type {Sentence, Token} from '../../model.ts'

/** A token outside quotation marks, or a whole quotation, which reads as one word. */
export interface Item extends Token {
  /** Index of the quotation among the document's, where the item is one. */
  readonly quotation?: number
}

/** A quotation's part in a sentence. */
export interface QuotedPart {
  readonly start: number
  readonly end: number
  /** Index among the document's quotations. */
  readonly quotation: number
}

/** The tokens of a sentence with each quotation as one item, so that nothing inside speaks for the sentence. */
export function readAround(
  {text, tokens}: Sentence,
  parts: readonly QuotedPart[]
): readonly Item[] {
  if (parts.length === 0) return tokens
  const items: Item[] = []
  let next = 0
  let entered = -1
  for (const token of tokens) {
    while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1
    const part = parts[next]
    if (!part || token.start < part.start) items.push(token)
    else if (entered !== next) {
      entered = next
      const {start, end, quotation} = part
      items.push({start, end, text: text.slice(start, end), lower: '“”', pos: 'X', quotation})
    }
  }
  return items
}
