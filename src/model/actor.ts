import type {Span} from './document.ts'

/** What a name is a name of, as the recogniser tells them apart. */
export type EntityKind = 'person' | 'organization' | 'place'

/** What an actor is. A state is the state and whoever acts for it; its people are an actor of their own. */
export type ActorKind = 'person' | 'organization' | 'state' | 'people' | 'place'

/** A name as it stands in a sentence. Offsets into the sentence's text. */
export interface NameMention extends Span {
  /** Index of the sentence. */
  readonly sentence: number
  /** The name as written, without title and genitive. */
  readonly text: string
  readonly kind: EntityKind
  /** The title or office right before it, as written: “Prime Minister”. */
  readonly title?: string
  /** Index into the document's known actors, where the user's own list names it. */
  readonly known?: number
}

/** An actor that the user knows by name, whatever the text makes of it. */
export interface KnownActor {
  /** The name that reports use. */
  readonly name: string
  /** Other names for it. */
  readonly aliases?: readonly string[]
  readonly kind: ActorKind
  /** Expressions that never mean it. */
  readonly notAliases?: readonly string[]
}

/** How a mention refers to its actor. A capital that stands for a government is a metonym. */
export type MentionForm = 'name' | 'title' | 'demonym' | 'metonym' | 'pronoun' | 'description'

/** What an actor does in the clause of a mention: it acts, is acted on, speaks, or is only spoken of. */
export type Role = 'agent' | 'patient' | 'speaker' | 'topic'

/** An actor that the text names, with the mentions that do so. */
export interface NamedActor {
  /** Its fullest name in the text, without title; a state’s common name. */
  readonly name: string
  readonly kind: ActorKind
  /** The id of the country, of a state. */
  readonly country?: string
  readonly mentions: readonly NameMention[]
}

/** Where the text refers to an actor. Offsets into the sentence's text. */
export interface ActorMention extends Span {
  /** Index of the sentence. */
  readonly sentence: number
  readonly text: string
  readonly form: MentionForm
  readonly role: Role
  /** By which rule a pronoun, title or description was resolved: `subject-of-previous`. */
  readonly why?: string
}

/** Someone whom the text names: once, with all that refers to it. */
export interface Actor {
  /** Its name in lower case with hyphens, unique in the document: `bo-okoro`. */
  readonly id: string
  /** Its fullest name in the text, without title; of a state or a people the common name. */
  readonly name: string
  readonly kind: ActorKind
  /** Other names by which the text calls it. */
  readonly aliases: readonly string[]
  /** Titles and offices that stand right before its name, as written. */
  readonly titles: readonly string[]
  readonly mentions: readonly ActorMention[]
}
