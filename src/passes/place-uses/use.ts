import type {Span} from '../../model.ts'

/** What a capital, a seat or a word of nationality stands for where it stands. */
export type PlaceUseKind =
  | 'place'
  | 'government'
  | 'institution'
  | 'people'
  | 'person'
  | 'affiliation'
  | 'attribute'
  | 'language'
  | 'part'
  | 'undecided'

/** A capital, another seat or a word of nationality in a sentence. Offsets into its text. */
export interface PlaceUse extends Span {
  /** The id of its country in the table of countries, or of a union or nation. */
  readonly country: string
  readonly form: 'capital' | 'seat' | 'demonym'
  /**
   * Of capitals and seats `place`, `government`, `institution`, `part` or `undecided`; of demonyms `people`, `person`,
   * `affiliation`, `attribute`, `language` or `part`.
   */
  readonly use: PlaceUseKind
}

/** How a word of nationality can be used. */
export interface DemonymWord {
  readonly adjective: boolean
  readonly person: boolean
  readonly people: boolean
}

/** What a name in the tables is a name of. A trade is a seat of no government. */
export interface PlaceName {
  readonly country: string
  readonly form: 'name' | 'capital' | 'seat' | 'trade' | 'demonym'
  /** Whether it often means somebody or something else. */
  readonly isAmbiguous: boolean
  /** Of a demonym. */
  readonly word?: DemonymWord
}

/** A name as it stands in tokens, from its first to its last, with all that it may be a name of. */
export interface NamedPlace {
  readonly first: number
  readonly last: number
  readonly names: readonly PlaceName[]
}
