import type {Span, Token} from '../model.ts'

/** The index of the first token that starts at an offset or after it; the number of tokens where none does. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  return countWhere(tokens, ({start}) => start < offset)
}

/** The indices of the first and the last token that share a unit with a span; the last is the lesser where none does. */
export function indicesIn(tokens: readonly Token[], {start, end}: Span): readonly [number, number] {
  return [countWhere(tokens, token => token.end <= start), firstFrom(tokens, end) - 1]
}

/** How many tokens meet a condition that holds for the first ones alone. */
function countWhere(tokens: readonly Token[], meets: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (meets(tokens[middle] as Token)) low = middle + 1
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
