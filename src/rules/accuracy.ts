/** How a rule's findings and the labels of one half of the hand-labelled sentences agree. */
export interface Counts {
  /** Findings in labelled sentences, and how many of them a label bears out. */
  readonly found: number
  readonly right: number
  /** Labels that the rule should report, and how many of them it does. */
  readonly wanted: number
  readonly reported: number
}

/** A rule's accuracy: on the half that it was tuned on, and on the one that was frozen before. */
export interface Accuracy {
  readonly dev: Counts
  readonly test: Counts
}

/**
 * The accuracy of the rules that were measured. Generated from `test/eval/results.json` by
 * `npm run update`, checked by the tests.
 */
export const accuracy: Readonly<Record<string, Accuracy>> = {}
