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
  /** How many sentences before it a labeller sees, and how many after it; none unless it is said. */
  readonly context?: number
  readonly contextAfter?: number
  /** What counts as one judgement where labels are compared: a marked cue, each word, or the sentence, which then bears one label. */
  readonly unit: 'cue' | 'word' | 'sentence'
  readonly kinds: readonly string[]
  readonly flags: readonly string[]
  /** The kinds that may bear a flag: all unless it is said. */
  readonly flaggedKinds?: readonly string[]
}
