import type {Counts} from '../../src/rules/accuracy.ts'

/** One figure of one task on one file, beside what others reach. */
export interface Result {
  readonly task: string
  /** The file's name, without its folder. */
  readonly file: string
  readonly metric: string
  /** How many records were judged. */
  readonly records: number
  readonly value: number
  /** A 95 % interval: Wilson’s for precision and recall, else the percentile bootstrap over records. */
  readonly low: number
  readonly high: number
  /** Figures of others on the same data, as published with it. */
  readonly anchors: readonly {readonly name: string; readonly value: number}[]
}

/** What a rule's findings are worth, counted on one half of the hand labels. */
export interface RuleResult extends Counts {
  readonly rule: string
  readonly half: 'dev' | 'test'
}

/** All that was measured, as it is kept. */
export interface Results {
  readonly tasks: readonly Result[]
  readonly rules: readonly RuleResult[]
}

/** A measurable part of rhetlint. */
export interface Task {
  readonly name: string
  /** The files of development data, relative to the data folder; an address is a file or folder of the project. */
  readonly files: readonly (string | URL)[]
  /** Reads the records of a file; a file is JSON Lines unless this is given. */
  readonly read?: (path: string) => readonly unknown[]
  /** Judges one file of the task's form, development data or not. */
  evaluate(records: readonly unknown[], file: string): Results
}
