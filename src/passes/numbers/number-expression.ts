import type {Span} from '../../model.ts'

/** What a number is the number of. */
export type NumberKind =
  | 'percentage'
  | 'money'
  | 'measure'
  | 'count'
  | 'share'
  | 'ratio'
  | 'date'
  | 'time'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'label'

/** What is known of a number beside its place. */
export interface NumberFacts {
  readonly kind: NumberKind
  /** Left out for ranges, and where no one number can be read. */
  readonly value?: number
  /** The ends of a range. */
  readonly low?: number
  readonly high?: number
  /** Large and no number: “thousands of”, “several hundred”. */
  readonly isVague?: true
  /** Not meant as a number: “a million reasons”, “100 percent sure”. */
  readonly isFigurative?: true
  /** Part of a compound: “two-state”, “30-day”. */
  readonly isCompound?: true
  /** With no unit or noun of its own; its kind is that of the numbers that it stands in line with. */
  readonly isElliptic?: true
}

/** A number as it is read, between two pieces. */
export interface NumberReading extends NumberFacts {
  readonly first: number
  readonly last: number
  /** Nothing is said of what it counts. */
  readonly isBare?: true
}

/** A number in a sentence, with its unit or the noun that it counts. */
export interface NumberExpression extends Span, NumberFacts {
  /** Whether a word or sign says that it is not exact: “about”, “more than”, “or so”. */
  readonly isApproximate: boolean
}
