import type {NamedActor, NameMention, Sentence, Span} from '../../model.ts'
import type {Figure} from './cast.ts'
import type {Directory} from './descriptions.ts'
import type {Gender} from './genders.ts'
import {Memory, type Standing} from './memory.ts'

/** A pronoun or a description, and the named actor for whom it stands. */
export interface Reference extends Span {
  /** Index of the sentence. The offsets count in its text. */
  readonly sentence: number
  readonly form: 'pronoun' | 'description' | 'title'
  /** Index among the named actors. */
  readonly actor: number
  /** The rule that found it: `subject-of-previous`, `only-candidate`, `speaker`. */
  readonly why: string
}

/** What is known of the text up to a word. */
export interface Stage {
  readonly sentences: readonly Sentence[]
  readonly actors: readonly NamedActor[]
  readonly cast: readonly Figure[]
  readonly directory: Directory
  readonly memory: Memory
  /** The states by the id of their country. */
  readonly states: ReadonlyMap<string, Figure>
  /** The names in a sentence. */
  readonly mentionsOf: (
    sentence: Pick<Sentence, 'index'>
  ) => readonly {readonly mention: NameMention; readonly actor: number}[]
  /** What pronouns have told of persons whose names do not. */
  readonly genders: Map<string, Gender>
  /** What has been found, sentence by sentence. */
  readonly found: Map<number, Reference[]>
}

/** Who speaks where, so that *he* in a quotation is not its speaker. */
export interface Hearing {
  readonly sentence: Sentence
  /** For a token the index of the quotation that it stands in, -1 outside. */
  quotationAt(token: number): number
  /** The key of the speaker of a quotation, where he is known so far. */
  speakerOf(token: number): string | undefined
  /** The same, as a named actor. */
  speakerActor(token: number): number | undefined
}

/** Opens the stage of a document. */
export function stageOf(
  sentences: readonly Sentence[],
  actors: readonly NamedActor[],
  cast: readonly Figure[],
  directory: Directory,
  mentionsOf: Stage['mentionsOf']
): Stage {
  const states = new Map(
    actors.flatMap(({country}, actor) => {
      const figure = cast[actor]
      return country !== undefined && figure ? [[country, figure] as const] : []
    })
  )
  return {
    sentences,
    states,
    actors,
    cast,
    directory,
    mentionsOf,
    memory: new Memory(),
    genders: new Map(),
    found: new Map()
  }
}

/** Keeps a reference. */
export function keep(stage: Stage, reference: Reference): void {
  const known = stage.found.get(reference.sentence)
  if (known) known.push(reference)
  else stage.found.set(reference.sentence, [reference])
}

/** The gender of a standing, by its name or by a pronoun that took it up. */
export function genderOf(stage: Stage, {key, gender}: Standing): Gender | undefined {
  return gender ?? stage.genders.get(key)
}

/** What a named actor is to pronouns. */
export function sortOfFigure({kind}: Figure): Standing['sort'] {
  if (kind === 'person') return 'person'
  return kind === 'people' ? 'people' : 'body'
}
