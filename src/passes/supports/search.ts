import type {Document, Evidence, Reach, Sentence} from '../../model.ts'
import type {Notes} from '../evidence/notes.ts'
import type {EvidencePiece} from '../evidence/piece.ts'
import type {Spoken} from '../spoken-on.ts'
import {closingSources} from './closings.ts'
import {isGeneral, isInstance} from './instances.ts'
import {listedSources} from './listed-sources.ts'
import {occasionBefore} from './occasion-before.ts'
import {runsOf} from './runs.ts'
import {
  bringsUpUnnamed,
  concludes,
  goesOnCounting,
  goesOnFinding,
  namesSourceOfBefore,
  pointsToDocument,
  tieReach
} from './ties.ts'

/** A source that reaches a sentence. */
export interface Found extends Evidence {
  readonly grade: EvidencePiece['grade']
}

/** A place that was looked in, and what of it reaches. */
export interface Looked {
  readonly reach: Reach
  readonly pieces: readonly Found[]
}

interface Facts {
  readonly evidence: (sentence: Sentence) => readonly EvidencePiece[]
  readonly notes: Notes
  /** What is said in a sentence by a cue in another. */
  readonly spoken: (sentence: Sentence) => Spoken | undefined
}

/** Looks for the sources of a sentence, nearest first. */
export function searchOrder(
  document: Document,
  {evidence, notes, spoken}: Facts
): (sentence: Sentence) => Looked[] {
  const runs = runsOf(document.blocks)
  const closings = closingSources(document, runs, evidence)
  const listed = listedSources(notes)
  const own = (sentence: Sentence) => {
    const pieces = evidence(sentence).filter(({bearing = 1}) => bearing >= leastBearing)
    const before = document.sentences[sentence.index - 1]
    if (!pieces.some(({isAnaphor}) => isAnaphor) || !before || !bringsUpUnnamed(before))
      return pieces
    return pieces.map(piece =>
      piece.isAnaphor ? ({...piece, kind: 'vague', grade: 'vague'} as const) : piece
    )
  }

  return sentence => {
    const block = document.blocks[sentence.block.index]
    const inside = own(sentence)
    const looked: Looked[] = [
      {
        reach: 'sentence',
        pieces: placed(
          sentence,
          inside.filter(({kind}) => kind !== 'footnote'),
          'sentence'
        )
      }
    ]
    const add = (reach: Reach, at: Sentence | undefined, pieces: readonly EvidencePiece[]) =>
      looked.push({reach, pieces: at ? placed(at, pieces, reach) : []})
    const [tiedTo, tied] = tie(sentence)
    if (block && block.sentences.end - block.sentences.start > 1) {
      add('tie', tiedTo, tied)
      const next = neighbour(sentence, 1)
      const sourced = (other: Sentence | undefined) => (other ? own(other).filter(isReal) : [])
      const second = next && neighbour(next, 1)
      const isList =
        next && (isInstance(next) || (isGeneral(sentence) && sourced(second).length > 0))
      const carried = inside.length === 0 && isList ? sourced(next) : []
      add('instances', next, carried)
    } else if (tiedTo) add('tie', tiedTo, tied)
    if (block?.kind === 'list-item' || block?.kind === 'table-cell') {
      const lead = leadOf(document, runs[block.index]?.first ?? block.index)
      add('list-lead', lead, lead ? evidence(lead).filter(isReal) : [])
    }
    const closing = closings(sentence)
    if (closing.exists) add('paragraph-end', closing.at, inside.some(isReal) ? [] : closing.pieces)
    if (notes.byLabel.size > 0)
      looked.push({
        reach: 'note',
        pieces: placed(
          sentence,
          inside.filter(({kind}) => kind === 'footnote'),
          'note'
        )
      })
    if (notes.sources.length > 0) {
      const entry = listed(sentence, inside)
      looked.push({reach: 'source-list', pieces: entry ? [entry] : []})
    }
    return looked
  }

  /** The sentence before or after that gives the source of one, and what it gives. */
  function tie(sentence: Sentence): [Sentence | undefined, readonly EvidencePiece[]] {
    const speaker = spoken(sentence)
    if (speaker) return betterOf(speaker)
    const goesOn = evidence(sentence).some(({isAnaphor}) => isAnaphor)
    const [points, counts, speaks] = [
      pointsToDocument(sentence),
      goesOnCounting(sentence),
      goesOn || goesOnFinding(sentence)
    ]
    const draws = concludes(sentence)
    const said = goesOn || evidence(sentence).some(({kind}) => kind === 'attribution')
    if (said && !points && !counts) {
      const earlier = occasionBefore(document, evidence, sentence)
      if (earlier) return earlier
    }
    for (let back = 1; back <= (counts || draws ? 1 : tieReach); back++) {
      if (!points && !counts && !speaks && !draws) break
      const before = neighbour(sentence, -back)
      if (!before) break
      const pieces = evidence(before).filter(({kind, grade}) =>
        // “those laws he regards as …”: a person goes on, not the law.
        goesOn && !points && !counts && (kind === 'legal' || kind === 'table')
          ? false
          : points || draws
            ? grade === 'traceable'
            : counts
              ? kind === 'document' || kind === 'data'
              : isReal({grade})
      )
      if (pieces.length > 0) return [before, pieces]
    }
    const next = neighbour(sentence, 1)
    if (next && namesSourceOfBefore(next)) {
      const pieces = evidence(next).filter(isReal)
      if (pieces.length > 0) return [next, pieces]
    }
    return [undefined, []]
  }

  /** Who speaks on, or where it stands on what occasion he does. */
  function betterOf({at, piece}: Spoken): [Sentence, readonly EvidencePiece[]] {
    const earlier =
      piece.grade === 'attributed' ? occasionBefore(document, evidence, at) : undefined
    return earlier ?? [at, [piece]]
  }

  function neighbour({index, block}: Sentence, offset: number): Sentence | undefined {
    const other = document.sentences[index + offset]
    return other && other.block.index === block.index ? other : undefined
  }
}

/** What bears on less of its sentence leaves the main statement alone. */
const leastBearing = 0.34

function isReal({grade}: Pick<EvidencePiece, 'grade'>): boolean {
  return grade !== 'vague'
}

function placed(sentence: Sentence, pieces: readonly EvidencePiece[], reach: Reach): Found[] {
  return pieces.map(({kind, grade, start, end}) => ({
    kind,
    grade,
    reach,
    sentence: sentence.index,
    within: {start, end}
  }))
}

/** The sentence that leads into a list or a table. */
function leadOf({blocks, sentences}: Document, first: number): Sentence | undefined {
  const lead = blocks[first - 1]
  if (!lead || lead.kind === 'heading' || lead.sentences.end === lead.sentences.start)
    return undefined
  return sentences[lead.sentences.end - 1]
}
