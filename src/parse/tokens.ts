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

/** What a reader knows of one kind, such as words or their endings: its own first, then what it met. */
interface Known {
  readonly hash: Record<string, number>
  readonly list: string[]
  index: number
}

// wink keeps every word it has ever read. A fresh one after this many units bounds its memory.
const unitsPerReader = 20_000_000
let {reader, forget} = openReader()
let unitsRead = 0

/** A reader, and what makes it forget the words that it met: else what it read before would decide how it reads. */
function openReader(): {reader: ReturnType<typeof winkNLP>; forget: () => void} {
  let features: Readonly<Record<string, Known>> = {}
  const core = () => {
    const loaded = (model.core as () => {features: typeof features})()
    features = loaded.features
    return loaded
  }
  const reader = winkNLP({...model, core}, ['sbd', 'pos'])
  const own = new Map(Object.values(features).map(known => [known, known.list?.length ?? 0]))
  const {lexeme} = features
  const forget = () => {
    for (const [known, size] of own) {
      const {hash, list} = known
      for (let at = size; at < (list?.length ?? 0); at++) delete hash[list[at] as string]
      // Words keep their numbers, which reach into tables of the reader’s own.
      if (known === lexeme) own.set(known, list.length)
      else if (list && list.length > size) {
        list.length = size
        known.index = size
      }
    }
  }
  return {reader, forget}
}

/** What the tagger calls the first word that is not in its vocabulary. */
const firstUnknown = numberOf('qzxq') ?? 0

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
    ;({reader, forget} = openReader())
    unitsRead = text.length
  }
  forget()
  const {its} = reader
  const plain = withPlainLetters(text)
  const read = reader.readDoc(readable(plain))
  const words = read.tokens().out() as string[]
  const tags = read.tokens().out(its.pos) as PartOfSpeech[]
  const tokens: FreshToken[] = []
  let at = 0

  for (const [index, word] of words.entries()) {
    const start = plain.startsWith(word, at) ? at : endOf(space, plain, at)
    const end = start + lengthAt(plain, start, word)
    const written = text.slice(start, end)
    tokens.push({start, end, text: written, lower: written.toLowerCase(), pos: tags[index] ?? 'X'})
    at = end
  }

  const spans = read.sentences().out(its.span) as unknown as [number, number][]
  return {tokens, sentenceEnds: spans.map(([, last]) => last)}
}

/** Whether a word, in lower case, is in the tagger’s vocabulary of some 87,000. */
export function isKnownWord(word: string): boolean {
  if (word.length > longestWord) return false
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const answer = (numberOf(word) ?? firstUnknown) < firstUnknown
  if (known.size >= mostRemembered) known.clear()
  known.set(word, answer)
  return answer
}

/** Answers are remembered: asking the tagger takes as long as reading a sentence. */
const known = new Map<string, boolean>()
const mostRemembered = 20_000

/** The tagger numbers its own words first, then each new one as it meets it; it may take a word for several. */
function numberOf(word: string): number | undefined {
  const numbers = reader.readDoc(word).tokens().out(reader.its.uniqueId) as unknown as number[]
  return numbers.length === 1 ? numbers[0] : undefined
}

/**
 * The text with plain letters for those that the tagger does not know, at which it would part a word: “Šimić” is “Simic”.
 * No letter changes its place.
 */
function withPlainLetters(text: string): string {
  if (!/[\u0100-\u024F\u1E00-\u1EFF]/.test(text)) return text
  return text.replace(/[\u0100-\u024F\u1E00-\u1EFF]/g, letter => {
    const [base = letter] = letter.normalize('NFD')
    return /[A-Za-z]/.test(base) ? base : (plainLetters[letter] ?? letter)
  })
}

/** Letters that no mark was added to. */
const plainLetters: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Ŧ: 'T',
  ŧ: 't',
  Ɛ: 'E',
  Ɔ: 'O',
  Ə: 'A'
}

const longestWord = 256
const longWord = new RegExp(`[^ ]{${longestWord + 1},}`, 'g')
const standIn = 'Xx'
const space = /[\s\u0085\uFEFF]*/y
const word = /[^\s\u0085\uFEFF]*/y

/**
 * The text as wink can read it. It miscounts unusual and very long white space, so it only
 * ever sees single spaces; its time is quadratic in the length of a word, so it never sees
 * a long one.
 */
function readable(text: string): string {
  const spaced = unusualSpace.test(text) ? text.replace(/[\s\u0085\uFEFF]+/g, ' ') : text
  return spaced.replace(longWord, standIn).replace(closedGenitive, '$& ')
}

/**
 * wink leaves “France’s.” whole but for the full stop, keeps “France’s” as a word of its own from then on, and never
 * parts it again: what it had read before would decide how it reads. It only ever sees such a genitive before a space.
 */
const closedGenitive = /['’]s(?=[^\s\p{L}\p{N}'’]|['’](?![\p{L}\p{N}]))/gu

const unusualSpace = /[^\S ]|[\u0085\uFEFF]| {2}/

/** How long the word is that stands in the text where wink read another, or its stand-in. */
function lengthAt(text: string, start: number, read: string): number {
  if (read === standIn) {
    const length = endOf(word, text, start) - start
    if (length > longestWord) return length
  }
  if (!text.startsWith(read, start)) {
    throw new Error(
      `Cannot place token \`${read}\` at offset ${start}: the tagger changed the text`
    )
  }
  return read.length
}

/** Where a sticky pattern that may be empty ends, tried from an offset. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  pattern.exec(text)
  return pattern.lastIndex
}
