import type {PartOfSpeech, Sentence, Span} from '../../model.ts'

/** A run of letters or of digits, or another sign: finer than a token, and always cut alike. */
export interface Piece extends Span {
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Whether no space parts it from the piece before. */
  readonly isGlued: boolean
  /** What the tagger calls the token that it begins in. */
  readonly pos: PartOfSpeech
}

/** Digits keep their points and commas: “1,200.5”, “15.04.2026”. */
const shapes = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\S/gu

/**
 * A sentence cut for the reading of numbers. Tokens will not do: “$3bn” is three of them,
 * “B-52” one, and “10.30pm” two that part within the number.
 */
export function piecesOf({text, tokens}: Pick<Sentence, 'text' | 'tokens'>): readonly Piece[] {
  const pieces: Piece[] = []
  let [token, end] = [0, -1]
  for (const {0: piece, index: start} of text.matchAll(shapes)) {
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token += 1
    pieces.push({
      start,
      end: start + piece.length,
      text: piece,
      lower: piece.toLowerCase(),
      isGlued: start === end,
      pos: tokens[token]?.pos ?? 'X'
    })
    end = start + piece.length
  }
  return pieces
}

/** Whether a piece is digits. */
export function isDigits(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && /^\d/.test(piece.text)
}

/** Whether a piece is one of some words or signs, given in lower case. */
export function isPiece(piece: Piece | undefined, ...words: readonly string[]): boolean {
  return piece !== undefined && words.includes(piece.lower)
}

/** Whether a piece is a word of letters. */
export function isLetters(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && /^[\p{L}\p{M}]/u.test(piece.text)
}

/** Whether a piece is a hyphen within a word: glued on both sides. */
export function isHyphen(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (!piece?.isGlued || !pieces[index + 1]?.isGlued) return false
  return /^[-‐‑–]$/.test(piece.text)
}

/** Whether a piece is one of the dashes that join the ends of a range. */
export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[-‐‑–—−]$/.test(piece.text)
}

/** The index of the next piece, past a hyphen that joins the two. */
export function past(pieces: readonly Piece[], index: number): number {
  return isHyphen(pieces, index + 1) ? index + 2 : index + 1
}
