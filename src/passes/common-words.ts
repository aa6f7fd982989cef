import type {Sentence} from '../model.ts'

/** The words that a document has in small letters. */
export function commonWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({tokens}) =>
      tokens.flatMap(({text, lower}) => (text === lower ? lower : []))
    )
  )
}
