import type {Span, Token} from '../model.ts'
import type {Lexicon} from './lexicon.ts'

/** A lexicon's phrases, ready to be found in tokens. */
export interface Phrases {
  /** Where phrases stand, as spans of text, longest first at each place. */
  find(tokens: readonly Token[]): Span[]
}

/** Indexes a lexicon by the first word of its phrases. A hyphen is a token of its own, as in the reading. */
export function phrasesOf(lexicon: Lexicon): Phrases {
  const byFirstWord = new Map<string, string[][]>()
  for (const entry of lexicon.entries) {
    const words = entry.replaceAll('-', ' - ').split(' ')
    const [first = ''] = words
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words])
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.length - a.length)

  return {
    find(tokens) {
      const found: Span[] = []
      for (const [index, token] of tokens.entries()) {
        const phrase = byFirstWord
          .get(token.lower)
          ?.find(words => words.every((word, offset) => tokens[index + offset]?.lower === word))
        const last = phrase && tokens[index + phrase.length - 1]
        if (last) found.push({start: token.start, end: last.end})
      }
      return found
    }
  }
}
