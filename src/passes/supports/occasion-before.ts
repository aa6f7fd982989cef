import type {Document, Sentence} from '../../model.ts'
import type {EvidencePiece} from '../evidence/piece.ts'
import {tokensIn} from '../token-positions.ts'
import {isWord} from '../words.ts'
import {tieReach} from './ties.ts'

/** “Okoro told the Post …” before “Okoro said” or “he said”: where the speaker of a sentence was last heard, on an occasion. */
export function occasionBefore(
  {sentences}: Document,
  evidence: (sentence: Sentence) => readonly EvidencePiece[],
  sentence: Sentence
): [Sentence, readonly EvidencePiece[]] | undefined {
  const speakers = evidence(sentence).filter(({kind}) => kind === 'attribution')
  for (let back = 1; back <= tieReach; back++) {
    const before = sentences[sentence.index - back]
    if (!before || before.block.kind === 'heading') return undefined
    const pieces = evidence(before).filter(
      piece =>
        piece.kind === 'attribution' &&
        speakers.some(own => isSameSpeaker(heardIn(sentence, own), heardIn(before, piece)))
    )
    if (pieces.some(({grade}) => grade === 'traceable')) return [before, pieces]
    if (pieces.length > 0 && speakers.every(({isAnaphor}) => !isAnaphor)) continue
    if (pieces.some(({isAnaphor}) => !isAnaphor)) return undefined
  }
  return undefined
}

/** The last name in the words of a speaker, “Mayor Ada Okoro said” → “Okoro”, or else “he” or “she”. */
function heardIn({tokens}: Sentence, span: EvidencePiece): string | undefined {
  const words = tokensIn(tokens, span)
  const name = words.findLast(({pos}) => pos === 'PROPN')?.text
  if (name) return name
  if (words.some(token => isWord(token, 'he', 'his'))) return 'he'
  return words.some(token => isWord(token, 'she', 'her')) ? 'she' : undefined
}

/** Whether one speaker may be the other: “he” goes on with a name, and a name with itself. */
function isSameSpeaker(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one === other || (/^s?he$/.test(one) && !/^s?he$/.test(other))
}
