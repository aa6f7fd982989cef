import type {Sentence, Token} from '../model.ts'
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
import {sentenceAttributions} from './sentence-attributions.ts'
import {vagueSpeakers} from './vague-speakers.ts'

/**
 * What each sentence offers by itself for what it states: links, notes, citations, laws, named documents and data,
 * whoever says it. The best comes first. Whether it does support is not asked.
 */
export const evidence = definePass({
  name: 'evidence',
  unit: 'document',
  needs: {notes, sentenceAttributions, othersWords, vagueSpeakers, impersonalSources},
  run(_, facts): (sentence: Sentence) => readonly EvidencePiece[] {
    const known = new Map<number, readonly EvidencePiece[]>()
    return sentence => {
      const before = known.get(sentence.index)
      if (before) return before
      const {text, tokens} = sentence
      const found = [
        ...linkPieces(sentence),
        ...calledNotes(sentence, facts.notes),
        ...citationPieces(text),
        ...legalPieces(sentence),
        ...documentPieces(tokens),
        ...unnamed(sentence),
        ...statedPieces(tokens),
        ...testimonyPieces(own(sentence)),
        ...speakerPieces(sentence, facts.sentenceAttributions(sentence))
      ]
      const pieces = distinct(found).sort(
        (a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || a.start - b.start
      )
      known.set(sentence.index, pieces)
      return pieces
    }

    /** Unnamed people, studies and hearsay: they are listed, and do not count. */
    function unnamed(sentence: Sentence): EvidencePiece[] {
      const others = facts.othersWords(sentence)
      return [...facts.vagueSpeakers(sentence), ...facts.impersonalSources(sentence)]
        .filter(({start}) => !isInside(others, start))
        .map(({start, end}) => ({start, end, kind: 'vague', grade: 'vague'}))
    }

    /** The words that nobody else is said to say. */
    function own(sentence: Sentence): readonly Token[] {
      const others = facts.othersWords(sentence)
      return others.length === 0
        ? sentence.tokens
        : sentence.tokens.filter(({start}) => !isInside(others, start))
    }
  }
})

const grades: readonly EvidencePiece['grade'][] = ['traceable', 'attributed', 'vague']

/** The same words are one piece, by whichever way they were found. */
function distinct(found: readonly EvidencePiece[]): EvidencePiece[] {
  const seen = new Set<string>()
  return found.filter(({start, end, grade}) => {
    const place = `${start} ${end} ${grade}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}
