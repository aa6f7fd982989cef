/**
 * The plain data that flows through the pipeline. Types only; all of it is
 * readonly and survives `JSON.stringify` unchanged.
 */

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
  /** Offsets into the source. */
  readonly span: Span
  /** The block's sentences, as a range of indices into `Document.sentences`. */
  readonly sentences: Span
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
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** How much a finding asks of the reader. */
export type Severity = 'info' | 'warning' | 'error'

/** A place in the file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A rule's report, worded and placed in the file. */
export interface Finding {
  /** Sentence number, from 1, and letter: what a reader quotes to dispute it. */
  readonly id: string
  readonly rule: string
  readonly family: string
  readonly severity: Severity
  readonly message: string
  /** Offsets into the text as decoded. */
  readonly span: Span
  readonly place: {readonly start: Point; readonly end: Point}
  /** The words that the finding is about, markup removed. */
  readonly text: string
  /** Index into `Scorecard.sentences`. */
  readonly sentence: number
  /** Where `text` stands in the sentence's text. */
  readonly within: Span
  /** The word or pattern that fired. */
  readonly cue: string
  /** Stable under edits elsewhere: rule, normalised sentence, normalised match, and a count of twins. */
  readonly fingerprint: string
  /** What the rule saw, beside the words: each rule documents its keys. */
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** One sentence of the scorecard. */
export interface ScorecardSentence {
  readonly index: number
  /** Offsets into the text as decoded. */
  readonly span: Span
  readonly line: number
  readonly column: number
  readonly text: string
  readonly block: {readonly kind: BlockKind; readonly index: number}
}

/** A count, the opportunities it had, and the rate with its interval. */
export interface Measure {
  readonly id: string
  readonly count: number
  readonly opportunities: number
  /** `value`, `low` and `high` are per this many opportunities. */
  readonly per: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** Confidence level of the interval, such as .95. */
  readonly level: number
  readonly method: 'poisson-exact' | 'wilson'
  /** Why the rate should not be read, where it should not. */
  readonly note?: string
}

/** The analysis of one document: the JSON report, and what every reporter renders. */
export interface Scorecard {
  readonly schema: 'rhetlint/scorecard@1'
  readonly tool: {
    readonly name: 'rhetlint'
    readonly version: string
    /** Hashes of the code and the word lists that judged: the same hashes, the same report. */
    readonly ruleset: string
    readonly lexicons: string
  }
  readonly document: {
    readonly path?: string
    readonly format: Format
    readonly metadata: Metadata
    readonly words: number
    readonly sentences: number
    readonly notes: readonly Note[]
  }
  readonly sentences: readonly ScorecardSentence[]
  readonly findings: readonly Finding[]
  readonly measures: readonly Measure[]
}
