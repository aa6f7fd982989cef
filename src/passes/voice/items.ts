import type {Sentence, Token} from '../../model.ts'

/** A token outside quotation marks, or a whole quotation, which reads as one word. */
export interface Item extends Token {
  /** Index of the quotation among the document's, where the item is one. */
  readonly quotation?: number
}

/** Indices of the first and last item of a phrase. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** A quotation's part in a sentence. */
export interface QuotedPart {
  readonly start: number
  readonly end: number
  /** Index among the document's quotations. */
  readonly quotation: number
}

/** How many items what is said is followed over, to either side of its cue: longer sentences are lists. */
export const farthest = 240

/** The tokens of a sentence with each quotation as one item, so that nothing inside speaks for the sentence. */
export function itemsOf({text, tokens}: Sentence, parts: readonly QuotedPart[]): readonly Item[] {
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
      items.push({start, end, text: text.slice(start, end), lower: '', pos: 'X', quotation})
    }
  }
  return items
}

/** Whether an item is a quotation. */
export function isQuotation(item: Item | undefined): boolean {
  return item?.quotation !== undefined
}

/** Whether an item is a mark that ends a clause, a quotation, or the end of the sentence. */
export function isBreak(item: Item | undefined): boolean {
  return item === undefined || isQuotation(item) || /^[,.;:!?—–)…]$/.test(item.text)
}

/** Whether an item is a quotation that ends as a sentence or as one before “he said”. */
export function breaksOff(item: Item | undefined): boolean {
  return isQuotation(item) && /[,?!.…—–-]\s*[”"'’»]*$/.test(item?.text ?? '')
}

/** The index before which what begins with a whole quotation ends: after that and those that follow at once. */
export function quotationStop(items: readonly Item[], from: number, stop: number): number {
  let at = from
  while (at < stop && breaksOff(items[at])) at += 1
  return at > from ? at : stop
}

/** The index before which what begins at an item ends: the sentence's last mark, or a semicolon. */
export function sentenceStop(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + farthest)
  let at = from
  while (at < limit && items[at]?.text !== ';') at += 1
  while (at > from && /^[.!?…]$/.test(items[at - 1]?.text ?? '')) at -= 1
  return at
}

/**
 * The index from which what ends at an item begins: after a semicolon, with a relative clause that is set off
 * (“…, most of whom, it is said, left”), or with the sentence.
 */
export function sentenceStart(items: readonly Item[], last: number): number {
  let at = last
  while (at > 0 && last - at < farthest && items[at - 1]?.text !== ';' && !opensRelative(items, at))
    at -= 1
  return at
}

function opensRelative(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== ',') return false
  return items.slice(at, at + 3).some(({lower}) => /^(?:who|whom|whose|which)$/.test(lower))
}
