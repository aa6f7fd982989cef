import type {Span} from './document.ts'

/**
 * Who speaks: the author; someone in quotation marks or a block quote; someone whose words or
 * thoughts the author gives in his own; the title and the headings.
 */
export type Voice = 'author' | 'quoted' | 'reported' | 'title'

/** How far the author stands by what others say: “as the Bank showed”, “said”, “claimed”. */
export type Commitment = 'endorsed' | 'neutral' | 'distanced'

/** Whose words they are, as the text puts it. */
export interface Speaker {
  readonly text: string
  /**
   * `named` for a person, body or document that can be looked up; `unnamed` for one that exists
   * and is not named (“a senior official”); `vague` where nobody in particular is meant (“many”, “it is
   * said”); `author` for the author himself (“we argue”).
   */
  readonly kind: 'named' | 'unnamed' | 'vague' | 'author'
}

/** Who speaks in what others say, and whether the author stands by it. The author's voice has neither. */
export interface Voiced {
  readonly voice: Voice
  readonly speaker?: Speaker
  readonly commitment?: Commitment
}

/** A stretch of a sentence in one voice. */
export interface VoicedSpan extends Voiced {
  /** Offsets into `sentence.text`. */
  readonly span: Span
}
