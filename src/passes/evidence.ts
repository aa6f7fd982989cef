import type {EvidenceGrade} from '../model.ts'
import {definePass} from '../pass.ts'
import {citationPieces} from './evidence/citations.ts'
import {documentPieces} from './evidence/documents.ts'
import {legalPieces} from './evidence/legal.ts'
import {linkPieces} from './evidence/links.ts'
import {calledNotes} from './evidence/notes.ts'
import type {EvidencePiece} from './evidence/piece.ts'
import {speakerPieces} from './evidence/speakers.ts'
import {statedPieces} from './evidence/stated.ts'
import {testimonyPieces} from './evidence/testimony.ts'
import {impersonalSources} from './impersonal-sources.ts'
import {notes} from './notes.ts'
import {isInside, othersWords} from './others-words.ts'
import {ownWords} from './own-words.ts'
import {sentenceAttributions} from './sentence-attributions.ts'
import {vagueSpeakers} from './vague-speakers.ts'

/**
 * What each sentence offers by itself for what it states: links, notes, citations, laws, named documents and data,
 * whoever says it. The best comes first. Whether it does support is not asked.
 */
export const evidence = definePass({
  name: 'evidence',
  unit: 'sentence',
  needs: {notes, sentenceAttributions, othersWords, ownWords, vagueSpeakers, impersonalSources},
  run(sentence, facts): readonly EvidencePiece[] {
    const {text, tokens} = sentence
    const others = facts.othersWords(sentence)
    // Unnamed people, studies and hearsay are listed, and do not count.
    const unnamed = [...facts.vagueSpeakers, ...facts.impersonalSources]
      .filter(({start}) => !isInside(others, start))
      .map(({start, end}): EvidencePiece => ({start, end, kind: 'vague', grade: 'vague'}))
    return outermost([
      ...linkPieces(sentence),
      ...calledNotes(sentence, facts.notes),
      ...citationPieces(text),
      ...legalPieces(sentence),
      ...documentPieces(tokens),
      ...unnamed,
      ...statedPieces(tokens),
      ...testimonyPieces(facts.ownWords),
      ...speakerPieces(sentence, facts.sentenceAttributions(sentence))
    ]).sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || a.start - b.start)
  }
})

/** The grades of evidence, the best first. */
export const grades: readonly EvidenceGrade[] = ['traceable', 'attributed', 'vague']

/**
 * Without those that stand inside another which is as good: “according to the census” holds “the census”. Of a citation
 * and the link in it, the link stays.
 */
function outermost(found: readonly EvidencePiece[]): EvidencePiece[] {
  return found.filter((piece, index) => {
    const isIdle = (other: EvidencePiece, at: number) =>
      isLinked(piece, other) || (isWithin(piece, other, at < index) && !isLinked(other, piece))
    return !found.some((other, at) => at !== index && isIdle(other, at))
  })
}

/** Whether a piece stands inside another of its grade; of two with the same words the first stays. */
function isWithin(piece: EvidencePiece, other: EvidencePiece, isLater: boolean): boolean {
  return (
    other.grade === piece.grade &&
    (other.bearing ?? 1) >= (piece.bearing ?? 1) &&
    other.start <= piece.start &&
    piece.end <= other.end &&
    (isLater || other.end - other.start > piece.end - piece.start)
  )
}

function isLinked({kind, start, end}: EvidencePiece, link: EvidencePiece): boolean {
  return kind === 'citation' && link.kind === 'link' && start <= link.start && link.end <= end
}
