import type {Span, Token} from '../model.ts'

/** The index of the first token that starts at an offset or after it; the number of tokens where none does. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that lie in a span. */
export function tokensIn(tokens: readonly Token[], {start, end}: Span): readonly Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end))
}

/** Whether two spans share a unit. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
