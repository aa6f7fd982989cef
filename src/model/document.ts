import type {KnownActor} from './actor.ts'

/** Half-open range of UTF-16 offsets into the string that the context names. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * One stretch of a sentence and the stretch of the source that it came from.
 *
 * Where `length` equals `sourceLength` the two agree unit by unit; elsewhere
 * the source slice *decodes* to the text (a character reference, an escape).
 */
export interface Run {
  /** Offset into the sentence's text. */
  readonly text: number
  /** Offset into the source. */
  readonly source: number
  readonly length: number
  readonly sourceLength: number
}

/** What a block of the document is. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'block-quote'
  | 'footnote'
  | SetAsideKind

/** What belongs to the page and not to the text: it is listed, and holds no sentences. */
export type SetAsideKind =
  | 'masthead'
  | 'byline'
  | 'dateline'
  | 'running-head'
  | 'page-number'
  | 'caption'

/** Markup over a stretch of a sentence. Links and footnote references are evidence. */
export type Mark =
  | {readonly kind: 'emphasis' | 'strong' | 'deletion'; readonly span: Span}
  | {readonly kind: 'link'; readonly span: Span; readonly url: string}
  /** Inline code or an image: not prose, but it holds a place of one unit. */
  | {readonly kind: 'code' | 'image'; readonly span: Span}
  /** Zero-width, where the mark stands. A mark after the full stop belongs to the sentence before it. */
  | {readonly kind: 'footnote-reference'; readonly span: Span; readonly label: string}

/** Universal part-of-speech tag (universaldependencies.org/u/pos), as wink-nlp assigns it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One token of a sentence. Contractions are split: “ca” + “n’t”. */
export interface Token extends Span {
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  readonly pos: PartOfSpeech
}

/** One sentence of prose, markup removed and references decoded. Passes and rules see nothing else. */
export interface Sentence {
  /** Position in `Document.sentences`, from 0. */
  readonly index: number
  readonly text: string
  /** From offsets into `text` to offsets into the source, in order. */
  readonly origin: readonly Run[]
  /** The block it stands in: its kind, and its position in `Document.blocks`. */
  readonly block: {readonly kind: BlockKind; readonly index: number}
  readonly marks: readonly Mark[]
  readonly tokens: readonly Token[]
}

/** A run of sentences that the author laid out as one: a paragraph, a heading, a cell. */
export interface Block {
  readonly kind: BlockKind
  readonly index: number
  /** What calls it, where it is a note that the format labels. */
  readonly label?: string
  /** Offsets into the source. */
  readonly span: Span
  /** The block's sentences, as a range of indices into `Document.sentences`; empty where it is set aside. */
  readonly sentences: Span
}

/** A place where the layout had broken the text and the parser mended it. */
export interface Repair {
  /** A sentence that went on after a blank line or a page end, or a word after a line end. */
  readonly kind: 'broken-sentence' | 'broken-word'
  /** Between the two parts of a sentence, or over the word, in the source. */
  readonly span: Span
  /** How it reads now: the word, or the words around the break. */
  readonly text: string
}

/** Why a document, or a part of it, should be read with care. */
export interface Note {
  readonly code: string
  readonly text: string
}

/** What is known of a document beside its text: front matter, and what the caller adds. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly source?: string
  readonly [field: string]: unknown
}

/** How a text is laid out. */
export type Format = 'markdown' | 'text'

/** A text in blocks and sentences: what passes read and rules judge. */
export interface Document {
  readonly type: 'document'
  readonly path?: string
  readonly format: Format
  readonly metadata: Metadata
  readonly notes: readonly Note[]
  /** Actors that the user knows by name. */
  readonly knownActors: readonly KnownActor[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly repairs: readonly Repair[]
}
