import type {Token} from '../model.ts'
import type {Lexicon} from './lexicon.ts'

/** A phrase in a sentence: the indices of its first and last token. */
interface PhraseMatch {
  readonly first: number
  readonly last: number
}

/** A lexicon's phrases, ready to be found in tokens. */
export interface Phrases {
  /** The words that a phrase may begin with. */
  readonly firstWords: readonly string[]
  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], index: number): PhraseMatch | undefined
  /** Where phrases stand; the longest at each place. */
  find(tokens: readonly Token[]): PhraseMatch[]
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

  const at = (tokens: readonly Token[], index: number): PhraseMatch | undefined => {
    const phrase = byFirstWord
      .get(tokens[index]?.lower ?? '')
      ?.find(words => words.every((word, offset) => tokens[index + offset]?.lower === word))
    return phrase && {first: index, last: index + phrase.length - 1}
  }
  return {
    firstWords: [...byFirstWord.keys()],
    at,
    find(tokens) {
      const found: PhraseMatch[] = []
      for (let index = 0; index < tokens.length; index++) {
        const match = at(tokens, index)
        if (match) found.push(match)
      }
      return found
    }
  }
}
