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
  const read = reader.readDoc(readable(text))
  const words = read.tokens().out() as string[]
  const tags = read.tokens().out(its.pos) as PartOfSpeech[]
  const tokens: FreshToken[] = []
  let at = 0

  for (const [index, word] of words.entries()) {
    const start = afterSpace(text, at)
    const end = start + lengthAt(text, start, word)
    const written = text.slice(start, end)
    tokens.push({start, end, text: written, lower: written.toLowerCase(), pos: tags[index] ?? 'X'})
    at = end
  }

  const spans = read.sentences().out(its.span) as unknown as [number, number][]
  return {tokens, sentenceEnds: spans.map(([, last]) => last)}
}

const longestWord = 256
const standIn = 'Xx'

/**
 * The text as wink can read it. It miscounts unusual and very long white space, so it only
 * ever sees single spaces; its time is quadratic in the length of a word, so it never sees
 * a long one.
 */
function readable(text: string): string {
  return text
    .replace(/[\s\u0085\uFEFF]+/g, ' ')
    .replace(/[^ ]+/g, word => (word.length > longestWord ? standIn : word))
}

/** How long the word is that stands in the text where wink read another, or its stand-in. */
function lengthAt(text: string, start: number, word: string): number {
  if (word === standIn) {
    const whole = /[^\s\u0085\uFEFF]*/y
    whole.lastIndex = start
    const {length} = whole.exec(text)?.[0] ?? ''
    if (length > longestWord) return length
  }
  if (!text.startsWith(word, start)) {
    throw new Error(
      `Cannot place token \`${word}\` at offset ${start}: the tagger changed the text`
    )
  }
  return word.length
}

function afterSpace(text: string, from: number): number {
  const space = /[\s\u0085\uFEFF]*/y
  space.lastIndex = from
  space.exec(text)
  return space.lastIndex
}
