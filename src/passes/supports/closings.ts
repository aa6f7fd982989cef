import type {Block, Document, Sentence} from '../../model.ts'
import type {EvidencePiece} from '../evidence/piece.ts'
import type {BlockRun} from './runs.ts'

/** The source that closes a paragraph, as far as it covers a sentence. */
export interface Closing {
  /** Whether there is an end of a paragraph after the sentence to look at. */
  readonly exists: boolean
  readonly at?: Sentence
  readonly pieces: readonly EvidencePiece[]
}

/**
 * The sources that close paragraphs: a note, a link or a citation behind the last words, or a line “Source: …” after
 * them. Each covers back to the source before it, and no further.
 */
export function closingSources(
  {blocks, sentences}: Document,
  runs: readonly BlockRun[],
  evidence: (sentence: Sentence) => readonly EvidencePiece[]
): (sentence: Sentence) => Closing {
  const known = new Map<number, readonly Closing[]>()
  return ({block, index}) => {
    const whole = blocks[block.index]
    if (!whole) return none
    const closings = known.get(block.index) ?? closingsOf(whole)
    known.set(block.index, closings)
    return closings[index - whole.sentences.start] ?? none
  }

  /** What closes each sentence of a block, read from its end. */
  function closingsOf({index, sentences: {start, end}}: Block): readonly Closing[] {
    const line = sourceLineAfter(index)
    const closings: Closing[] = []
    let closing: Closing = none
    if (line) {
      const pieces = evidence(line).filter(piece => isWholeLine(line, piece))
      closing = {exists: true, at: line, pieces}
    }
    for (const sentence of sentences.slice(start, end).reverse()) {
      closings.push(closing)
      const pieces = evidence(sentence)
      const last = closings.length === 1 ? pieces.filter(piece => closes(sentence, piece)) : []
      if (last.length > 0) closing = {exists: true, at: sentence, pieces: last}
      else if (pieces.some(({grade}) => grade !== 'vague')) closing = {exists: true, pieces: []}
      else closing = {...closing, exists: true}
    }
    return closings.reverse()
  }

  /** A line “Source: …” in a block of its own, after a paragraph, a list or a table. */
  function sourceLineAfter(index: number): Sentence | undefined {
    const after = blocks[index]?.kind === 'paragraph' ? index : runs[index]?.last
    const next = blocks[(after ?? index) + 1]
    const line = sentences[next?.sentences.start ?? -1]
    return line && evidence(line).some(piece => isWholeLine(line, piece)) ? line : undefined
  }
}

const none: Closing = {exists: false, pieces: []}

/** How many letters before a link are read. */
const longestLead = 8

/** Whether a piece stands behind the last words of its sentence. */
function closes({text}: Sentence, piece: EvidencePiece): boolean {
  if (!/^(?:link|footnote|citation)$/.test(piece.kind)) return false
  if (/[\p{L}\p{N}]/u.test(text.slice(piece.end))) return false
  const lead = text.slice(Math.max(0, piece.start - longestLead), piece.start)
  return piece.kind !== 'link' || /[([]\W*$/.test(lead)
}

function isWholeLine({text}: Sentence, {start, end, kind}: EvidencePiece): boolean {
  return kind === 'citation' && start === 0 && end === text.length
}
