import type {EvidenceGrade, EvidenceKind, Span} from '../../model.ts'

/** Words in a sentence that say where a statement comes from. Offsets count in the sentence's text. */
export interface EvidencePiece extends Span {
  readonly kind: EvidenceKind
  readonly grade: EvidenceGrade
  /** How much of the words of its sentence it bears on, from 0 to 1; all, where it is left out. */
  readonly bearing?: number
  /** Whether a pronoun speaks, which stands for somebody named before. */
  readonly isAnaphor?: boolean
}
