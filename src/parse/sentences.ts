import type {Span, Token} from '../model.ts'
import {sentenceBorders} from './boundaries.ts'
import {linesOf} from './lines.ts'
import {type FreshToken, readTokens} from './tokens.ts'

/** A sentence's place in its block, and its tokens, whose offsets count from its own start. */
export interface SentenceDraft extends Span {
  readonly tokens: readonly Token[]
}

/**
 * Splits the text of one block into sentences: the boundaries of wink-nlp, repaired where policy
 * prose trips it.
 */
export function splitSentences(text: string): SentenceDraft[] {
  const reading = readTokens(text)
  const borders = sentenceBorders(text, reading)
  return borders.map((border, index) =>
    toDraft(reading.tokens.slice(borders[index - 1] ?? 0, border))
  )
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
