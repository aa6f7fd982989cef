/** Mentions of one sort: each match of the pattern in a sentence is one. */
export interface MentionGroup {
  readonly name: string
  /** Matches the words of the mention and nothing around them; global. */
  readonly pattern: RegExp
  /** How many of them each half takes, one a sentence. */
  readonly perHalf: number
}

/** What is labelled by hand: where the sentences come from, how they are drawn, which labels there are. */
export interface LabelTask {
  /** The folder below `test/labels/` that holds its guideline, sample and labels. */
  readonly name: string
  /** The whole texts that sentences are drawn from, relative to the data folder: `{id, text}` a line. */
  readonly texts: string
  /** How many sentences each half takes at random, and how many with a cue. */
  readonly perHalf: {readonly random: number; readonly cued: number}
  /** How many sentences of each half a second labeller takes, whatever else he does. */
  readonly secondPerHalf: number
  /** Groups of cues; the cued sentences of a half are shared equally among them. */
  readonly cues: readonly RegExp[]
  /** Narrower cues, whose sentences are all taken: what is rare would else be too rare to count. */
  readonly census: readonly RegExp[]
  /** The tasks whose sentences are not drawn again. */
  readonly except?: readonly string[]
  /**
   * How many sentences before it a labeller sees, and how many after it; none unless it is said.
   * `so-far`: all that the sheet has not yet shown of the text.
   */
  readonly context?: number | 'so-far'
  readonly contextAfter?: number
  /**
   * What counts as one judgement where labels are compared: a marked cue, each word, the sentence,
   * which then bears one label, or the mention that was drawn with the sentence, which bears one too.
   */
  readonly unit: 'cue' | 'word' | 'sentence' | 'mention'
  /** What is drawn where the unit is the mention, in place of sentences at random and with cues. */
  readonly mentions?: readonly MentionGroup[]
  readonly kinds: readonly string[]
  readonly flags: readonly string[]
  /** The kinds that may bear a flag: all unless it is said. */
  readonly flaggedKinds?: readonly string[]
  /** The kinds of mentions that come with the name that they stand for. */
  readonly referredKinds?: readonly string[]
}
