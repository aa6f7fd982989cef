import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type {PartOfSpeech, Token} from '../model.ts'

/** A token that nobody else holds yet. */
export interface FreshToken extends Token {
  start: number
  end: number
}

/** One reading of a block's text: its tokens, and where the tagger thinks that sentences end. */
export interface Reading {
  readonly tokens: readonly FreshToken[]
  /** Indices into `tokens`: the last token of each sentence. */
  readonly sentenceEnds: readonly number[]
}

// wink keeps every word it has ever read. A fresh one after this many units bounds its memory.
const unitsPerReader = 20_000_000
let reader = winkNLP(model, ['sbd', 'pos'])
let unitsRead = 0

/**
 * Reads the text of one block with wink-nlp: tokens, parts of speech, sentence ends.
 *
 * Sentences are tagged in their context, so one reading of a block is both faster
 * and better than one a sentence.
 *
 * @throws {Error} When the tokens do not rebuild the text: a bug, never the user's fault.
 */
export function readTokens(text: string): Reading {
  unitsRead += text.length
  if (unitsRead > unitsPerReader) {
    reader = winkNLP(model, ['sbd', 'pos'])
    unitsRead = text.length
  }
  const {its} = reader
  // wink miscounts unusual and very long white space: it only ever sees single spaces.
  const read = reader.readDoc(text.replace(/[\s\u0085\uFEFF]+/g, ' '))
  const words = read.tokens().out() as string[]
  const tags = read.tokens().out(its.pos) as PartOfSpeech[]
  const tokens: FreshToken[] = []
  let at = 0

  for (const [index, word] of words.entries()) {
    at = afterSpace(text, at)
    if (word === ' ') continue
    if (!text.startsWith(word, at)) {
      throw new Error(`Cannot place token \`${word}\` at offset ${at}: the tagger changed the text`)
    }
    const end = at + word.length
    tokens.push({start: at, end, text: word, lower: word.toLowerCase(), pos: tags[index] ?? 'X'})
    at = end
  }

  const spans = read.sentences().out(its.span) as unknown as [number, number][]
  return {tokens, sentenceEnds: spans.map(([, last]) => last)}
}

function afterSpace(text: string, from: number): number {
  const space = /[\s\u0085\uFEFF]*/y
  space.lastIndex = from
  space.exec(text)
  return space.lastIndex
}
