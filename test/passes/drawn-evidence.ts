import type {Format} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import type {EvidencePiece} from '../../src/passes/evidence/piece.ts'
import {evidence} from '../../src/passes/evidence.ts'
import {read} from '../parse/reading.ts'

/** An example without the evidence drawn into it: `[[words|kind grade]]`. */
export function undrawn(example: string): string {
  const text = example.replace(/\[\[((?:(?!\[\[).)*?)\|[a-z]+ [a-z]+\]\]/gs, '$1')
  return text === example ? text : undrawn(text)
}

/** The first sentence of a text, with its evidence drawn into it. */
export function drawnEvidence(text: string, format: Format = 'text'): string {
  const document = read(text, format)
  const [sentence] = document.sentences
  if (!sentence) throw new Error('Expected a sentence')
  const pieces = openFactBook(document).for({evidence}, sentence).evidence
  return drawn(sentence.text, pieces)
}

function drawn(text: string, pieces: readonly EvidencePiece[]): string {
  // Where one piece ends and another begins, the end comes first.
  const marks = pieces
    .flatMap(({start, end, kind, grade}) => [
      {at: start, order: start === end ? 1 : 2, mark: '[['},
      {at: end, order: start === end ? 1 : 0, mark: `|${kind} ${grade}]]`}
    ])
    .sort((a, b) => a.at - b.at || a.order - b.order)
  let [at, line] = [0, '']
  for (const {at: next, mark} of marks) {
    line += text.slice(at, next) + mark
    at = next
  }
  return line + text.slice(at)
}
