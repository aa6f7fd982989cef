import type {Span} from './document.ts'

/**
 * What a sentence offers to be checked: a quantity; a change over time; a cause; a place in an order; a past
 * event; what a law or an institution provides; the future; that everyone agrees; what the author lived through.
 */
export type ClaimKind =
  | 'statistic'
  | 'ranking'
  | 'causal'
  | 'trend'
  | 'consensus'
  | 'legal'
  | 'event'
  | 'experience'
  | 'prediction'

/** Whether a sentence presents a verifiable fact, and how far it is worth checking. */
export interface Claim {
  /** Whether `score` reaches its threshold. */
  readonly checkable: boolean
  /** Whether `worth` reaches its threshold. */
  readonly checkWorthy: boolean
  /** How likely it is that the sentence presents some verifiable fact, from 0 to 1. */
  readonly score: number
  /** How likely it is that people would want it checked, from 0 to 1. */
  readonly worth: number
  /** Whether an opinion or a demand is mixed in. */
  readonly mixed: boolean
  /** Whether it is a pledge, a plan or a prediction: nothing can be looked up yet. */
  readonly future: boolean
  readonly kinds: readonly ClaimKind[]
}

/**
 * What a text offers a reader who wants to check a sentence: something to look up; a named person or body with
 * nothing to look up; unnamed people; what any reader takes as given; nothing in reach; or there is nothing to check.
 * Presence is judged, never truth.
 */
export type SupportStatus =
  | 'traceable'
  | 'attributed'
  | 'vague'
  | 'common-ground'
  | 'none-found'
  | 'not-needed'

/** Whether a piece of evidence can be looked up, is only a name, or not even that. */
export type EvidenceGrade = 'traceable' | 'attributed' | 'vague'

/**
 * What a piece of evidence is. `attribution` is what somebody named says, `testimony` what the author gives as his own
 * experience, `anecdote` what he tells of somebody close to him.
 */
export type EvidenceKind =
  | 'link'
  | 'footnote'
  | 'citation'
  | 'legal'
  | 'document'
  | 'data'
  | 'table'
  | 'attribution'
  | 'testimony'
  | 'anecdote'
  | 'vague'

/**
 * Where a source stands that reaches a sentence, nearest first: in it; beside it, tied to it by words; in the
 * instances that follow it; before its list; at the end of its paragraph; in a note; in a list of sources.
 */
export type Reach =
  | 'sentence'
  | 'tie'
  | 'instances'
  | 'list-lead'
  | 'paragraph-end'
  | 'note'
  | 'source-list'

/** A stretch of a sentence that says where a statement comes from. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly reach: Reach
  /** Index into `Document.sentences`: where it stands. */
  readonly sentence: number
  /** Offsets into that sentence's text. */
  readonly within: Span
}

/** What a text offers for a sentence, and where it was sought. */
export interface Support {
  readonly status: SupportStatus
  /** The places there were to look in, nearest first. */
  readonly lookedIn: readonly Reach[]
  /** What was found in reach; the first decided. Vague sources are listed and do not count. */
  readonly evidence: readonly Evidence[]
}
