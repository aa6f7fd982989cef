import type {ActorKind, MentionForm, Role} from './actor.ts'
import type {Span} from './document.ts'
import type {Voice} from './voice.ts'

/** Where the text refers to an actor, placed in the file. */
export interface ScorecardMention {
  /** Index into `Scorecard.sentences`. */
  readonly sentence: number
  /** Offsets into the text as decoded. */
  readonly span: Span
  readonly text: string
  readonly form: MentionForm
  readonly role: Role
  /** Who speaks where it begins. */
  readonly voice: Voice
  /** By which rule a pronoun, title or description was resolved. */
  readonly why?: string
}

/** Someone whom the text names, and all that the text says of where and how. */
export interface ScorecardActor {
  /** Its name in lower case with hyphens, unique in the document. */
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  readonly mentions: readonly ScorecardMention[]
  /** Indices of the sentences that refer to it. */
  readonly sentences: readonly number[]
  /** How many mentions have each form; a form without any is left out. */
  readonly forms: Readonly<Partial<Record<MentionForm, number>>>
  /** How many mentions have each role; a role without any is left out. */
  readonly roles: Readonly<Partial<Record<Role, number>>>
  /** The actors that stand in the same sentences, and in how many; the most frequent first. */
  readonly coMentions: readonly {readonly actor: string; readonly sentences: number}[]
}

/** Words of the text that are in no actor: where they stand. */
export interface NamedElsewhere {
  readonly text: string
  readonly count: number
  /** Indices of the sentences. */
  readonly sentences: readonly number[]
}
