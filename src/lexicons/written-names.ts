import type {Token} from '../model.ts'

/** Names as written, ready to be found in tokens. */
export interface WrittenNames<Value> {
  /** The longest name that begins at a token: the index of its last token, and what was kept with it. */
  at(
    tokens: readonly Token[],
    first: number
  ): {readonly last: number; readonly value: Value} | undefined
}

/**
 * Indexes names. They are compared letter by letter, as written or in capitals throughout, apostrophes of both forms and any
 * white space alike: “U.S.” is not “us”.
 */
export function writtenNames<Value>(
  names: Iterable<readonly [string, Value]>
): WrittenNames<Value> {
  const values = new Map<string, Value>()
  const longest = new Map<string, number>()
  for (const [name, value] of names) {
    const text = withPlainMarks(name)
    for (const form of [text, text.toUpperCase()]) {
      if (!values.has(form)) values.set(form, value)
      const start = form.slice(0, startLength)
      longest.set(start, Math.max(longest.get(start) ?? 0, form.length))
    }
  }
  return {
    at(tokens, first) {
      const most = longestFrom(longest, tokens[first]?.text ?? '')
      let [name, found]: [string, {last: number; value: Value} | undefined] = ['', undefined]
      for (let last = first; last < tokens.length && name.length < most; last++) {
        const [before, token] = [tokens[last - 1], tokens[last] as Token]
        const isApart = last > first && before?.end !== token.start
        name += (isApart ? ' ' : '') + withPlainMarks(token.text)
        const value = values.get(name)
        if (value !== undefined || values.has(name)) found = {last, value: value as Value}
      }
      return found
    }
  }
}

/** By so many letters names are told apart at first. */
const startLength = 2

/** How long the longest name is that may begin with a word; a word may be shorter than what names are told apart by. */
function longestFrom(longest: ReadonlyMap<string, number>, word: string): number {
  const start = withPlainMarks(word).slice(0, startLength)
  return start.length < startLength ? shortest(longest, start) : (longest.get(start) ?? 0)
}

function shortest(longest: ReadonlyMap<string, number>, start: string): number {
  let most = 0
  for (const [own, length] of longest) if (own.startsWith(start)) most = Math.max(most, length)
  return most
}

function withPlainMarks(text: string): string {
  return text.replaceAll('’', "'")
}
