import type {Span, Token} from '../model.ts'
import {
  linkingAbbreviations,
  monthAbbreviations,
  referenceAbbreviations,
  titleAbbreviations
} from './abbreviations.ts'
import {linesOf} from './lines.ts'
import {type FreshToken, readTokens} from './tokens.ts'

/** Where no end is in sight a sentence is cut after so many tokens: what reads it may take its square. */
const longestSentence = 1000

/** A sentence's place in its block, and its tokens, whose offsets count from its own start. */
export interface SentenceDraft extends Span {
  readonly tokens: readonly Token[]
}

/**
 * Splits the text of one block into sentences.
 *
 * The boundaries are wink-nlp's, repaired where policy prose trips it: closing marks,
 * abbreviations before names and numbers, ends that it does not see.
 */
export function splitSentences(text: string): SentenceDraft[] {
  const {tokens, sentenceEnds} = readTokens(text)
  const proposed = new Set(sentenceEnds)
  const borders: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const size = index + 1 - (borders.at(-1) ?? 0)
    const cut = index === tokens.length - 1 || size === longestSentence
    if (cut || isBoundary(tokens, index, proposed)) borders.push(index + 1)
  }
  return borders.map((border, index) => toDraft(tokens.slice(borders[index - 1] ?? 0, border)))
}

function toDraft(tokens: readonly FreshToken[]): SentenceDraft {
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? 0
  // Fresh from the reading and ours alone: moving them in place spares a copy of every token.
  for (const token of tokens) {
    token.start -= start
    token.end -= start
  }
  return {start, end, tokens}
}

/**
 * Splits plain text into sentences.
 *
 * @param text One or more paragraphs: a line break is white space, a blank line ends a paragraph.
 * @returns Spans into `text`, in order, white space around them left out.
 */
export function segment(text: string): Span[] {
  return paragraphsOf(text).flatMap(paragraph =>
    splitSentences(text.slice(paragraph.start, paragraph.end)).map(({start, end}) => ({
      start: paragraph.start + start,
      end: paragraph.start + end
    }))
  )
}

/** The paragraphs of plain text: stretches between blank lines. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = -1
  for (const line of linesOf(text)) {
    const blank = line.text.trim() === ''
    if (start < 0 && !blank) start = line.start
    if (start >= 0 && blank) {
      paragraphs.push({start, end: line.start})
      start = -1
    }
  }
  if (start >= 0) paragraphs.push({start, end: text.length})
  return paragraphs
}

const terminal = /[.?!…]$/
const closing = /^[”’"'»)\]}]+$/
const opening = /^[“‘"'«([{]/

function isBoundary(
  tokens: readonly Token[],
  index: number,
  proposed: ReadonlySet<number>
): boolean {
  const next = tokens[index + 1]
  if (!next || closesBefore(tokens, index + 1) || noteLength(tokens, index + 1) > 0) return false

  const mark = sentenceMark(tokens, index)
  const end = tokens[mark]
  if (!end || !terminal.test(end.text)) return proposed.has(index)

  const spaced = next.start > (tokens[index]?.end ?? 0)
  if (!spaced) return proposed.has(index) && /^\p{Lu}/u.test(next.text)
  if (end.text.endsWith('.') && goesOnAfterFullStop(tokens, mark, next)) return false
  if (/^\p{Ll}/u.test(next.text)) return proposed.has(index) && mark === index
  if (/^\p{Lu}/u.test(next.text) || opening.test(next.text)) {
    return proposed.has(index) || mark !== index || isPlainStop(tokens, mark)
  }
  return proposed.has(index) || (mark !== index && isPlainStop(tokens, mark))
}

/** More marks than these in a row close nothing. */
const mostClosing = 12

/** The mark that may end a sentence here: before quotation marks, brackets and notes that close. */
function sentenceMark(tokens: readonly Token[], index: number): number {
  let mark = index
  while (mark > 0 && index - mark < mostClosing) {
    if (noteLength(tokens, mark - 2) > 0) mark -= 3
    else if (closing.test(tokens[mark]?.text ?? '')) mark -= 1
    else break
  }
  return Math.max(mark, 0)
}

/** How many tokens a bracketed note such as “[17]” takes here. */
function noteLength(tokens: readonly Token[], index: number): number {
  const [open, label, close] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  return open?.text === '[' && close?.text === ']' && /^\d+$/.test(label?.text ?? '') ? 3 : 0
}

/** Whether a closing mark is glued to the token before it. */
function closesBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return (
    token !== undefined &&
    before !== undefined &&
    token.start === before.end &&
    closing.test(token.text)
  )
}

/** Whether a full stop belongs to an abbreviation that the next token continues. */
function goesOnAfterFullStop(tokens: readonly Token[], mark: number, next: Token): boolean {
  const written = wordBefore(tokens, mark)
  const word = written.toLowerCase()
  if (titleAbbreviations.has(word) || linkingAbbreviations.has(word)) return true
  if (/^\p{Lu}$/u.test(written) && written !== 'I' && /^\p{Lu}/u.test(next.text)) return true
  const number = /^[\d(§]/.test(next.text)
  if (monthAbbreviations.has(word)) return number
  return referenceAbbreviations.has(word) && (number || /^\p{Ll}/u.test(next.text))
}

/** Whether a sentence mark is one of its own, not part of an abbreviation such as “U.S.”. */
function isPlainStop(tokens: readonly Token[], mark: number): boolean {
  return /^(?:\.+|.*[^.])$/.test(tokens[mark]?.text ?? '')
}

/** The word that a full stop closes, whether or not the tagger split them. */
function wordBefore(tokens: readonly Token[], mark: number): string {
  const token = tokens[mark]
  if (!token) return ''
  if (token.text.length > 1) return token.text.replace(/\.+$/, '')
  const before = tokens[mark - 1]
  return before && before.end === token.start ? before.text : ''
}
