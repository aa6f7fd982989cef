import type {Claim, EvidenceGrade, EvidenceKind, Reach, SupportStatus} from './claim.ts'
import type {BlockKind, Format, Metadata, Note, Repair, SetAsideKind, Span} from './document.ts'
import type {NamedElsewhere, ScorecardActor} from './ledger.ts'
import type {Voice, Voiced} from './voice.ts'

/** How much a finding asks of the reader. */
export type Severity = 'info' | 'warning' | 'error'

/** A place in the file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A stretch of the file. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A rule's report, worded and placed in the file. Its voice is the one that speaks where it starts. */
export interface Finding extends Voiced {
  /** Sentence number, from 1, and letter: what a reader quotes to dispute it. */
  readonly id: string
  readonly rule: string
  readonly family: string
  /** The rule's where the author speaks or endorses what is said, else never more than `info`. */
  readonly severity: Severity
  readonly message: string
  /** Offsets into the text as decoded. */
  readonly span: Span
  readonly place: Place
  /** The words that the finding is about, markup removed. */
  readonly text: string
  /** Index into `Scorecard.sentences`. */
  readonly sentence: number
  /** Where `text` stands in the sentence's text. */
  readonly within: Span
  /** Whether its first word stands under a denial: “not the largest”. */
  readonly negated: boolean
  /** Whether its first word stands under a hedge: “perhaps the largest”. */
  readonly hedged: boolean
  /** The word or pattern that fired. */
  readonly cue: string
  /** Stable under edits elsewhere: rule, normalised sentence, normalised match, and a count of twins. */
  readonly fingerprint: string
  /** What the rule saw, beside the words: each rule documents its keys. */
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** A stretch of a sentence in one voice, placed in the file. */
export interface ScorecardVoice extends Voiced {
  /** Offsets into the text as decoded. */
  readonly span: Span
  /** Where it stands in the sentence's text. */
  readonly within: Span
}

/** A piece of evidence in reach of a sentence, placed in the file. */
export interface ScorecardEvidence {
  readonly kind: EvidenceKind
  readonly reach: Reach
  /** Index into `Scorecard.sentences`: where it stands. */
  readonly sentence: number
  /** Offsets into the text as decoded. */
  readonly span: Span
  readonly text: string
}

/** A source that stands in the text, whichever statement it bears out: a positive annotation, never a fault. */
export interface Annotation {
  readonly id: `evidence-${EvidenceKind}`
  /** Whether it can be looked up, is only a name, or not even that. */
  readonly grade: EvidenceGrade
  /** Index into `Scorecard.sentences`. */
  readonly sentence: number
  /** Offsets into the text as decoded. */
  readonly span: Span
  readonly place: Place
  /** The words as they stand in the sentence’s text, markup removed: none for a call such as “[^1]”, whose place alone is known. */
  readonly text: string
}

/** What the text offers for a sentence. */
export interface ScorecardSupport {
  readonly status: SupportStatus
  /** The places there were to look in, nearest first. */
  readonly lookedIn: readonly Reach[]
  /** What was found in reach; the first decided. */
  readonly evidence: readonly ScorecardEvidence[]
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
  /** Who speaks: stretches in order that cover the sentence. */
  readonly voices: readonly ScorecardVoice[]
  readonly claim: Claim
  readonly support: ScorecardSupport
}

/** Whether a document has links or notes; a format that cannot hold them may have lost them. */
export interface EvidenceChannels {
  readonly links: 'present' | 'absent' | 'lost'
  readonly footnotes: 'present' | 'absent' | 'lost'
}

/** The words of a document by who speaks where each begins: together they are all its words. */
export interface WordsByVoice extends Readonly<Record<Voice, number>> {
  /** How many of the quoted and reported words the author endorses. */
  readonly endorsed: number
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

/** A stretch of the file that belongs to the page and not to the text. */
export interface SetAside extends Span {
  readonly kind: SetAsideKind
  readonly place: Place
  /** As it stands in the file. */
  readonly text: string
}

/** A place where a broken layout was mended. */
export interface ScorecardRepair extends Span {
  readonly kind: Repair['kind']
  readonly place: Place
  /** How it reads now: the word, or the words around the break. */
  readonly text: string
}

/** The analysis of one document: the JSON report, and what every reporter renders. */
export interface Scorecard {
  readonly schema: 'rhetlint/scorecard@1'
  readonly tool: {
    readonly name: 'rhetlint'
    readonly version: string
    /** Hashes of the code, the word lists and the learned models that judged: the same hashes, the same report. */
    readonly ruleset: string
    readonly lexicons: string
    readonly models: string
    /** Hash of the config, where one was given. */
    readonly config?: string
  }
  readonly document: {
    readonly path?: string
    readonly format: Format
    readonly metadata: Metadata
    readonly words: number
    readonly wordsByVoice: WordsByVoice
    readonly sentences: number
    /** What belongs to the page and not to the text, in order: no sentence holds it. */
    readonly setAside: readonly SetAside[]
    /** Where a broken layout was mended, in order. */
    readonly repairs: readonly ScorecardRepair[]
    readonly evidenceChannels: EvidenceChannels
    readonly notes: readonly Note[]
  }
  readonly sentences: readonly ScorecardSentence[]
  readonly annotations: readonly Annotation[]
  readonly findings: readonly Finding[]
  /** In the order in which they enter the text. */
  readonly actors: readonly ScorecardActor[]
  /** Cities and lands, and states that are only named to say where something is. */
  readonly places: readonly NamedElsewhere[]
  /** Capitalised, not placed: names of events, laws and works, and names that were not recognised. */
  readonly unplaced: readonly NamedElsewhere[]
  readonly measures: readonly Measure[]
}
