/** One figure of one task on one file, beside what others reach. */
export interface Result {
  readonly task: string
  /** The file's name, without its folder. */
  readonly file: string
  readonly metric: string
  /** How many records were judged. */
  readonly records: number
  readonly value: number
  /** A 95 % interval: the percentile bootstrap over records. */
  readonly low: number
  readonly high: number
  /** Figures of others on the same data, as published with it. */
  readonly anchors: readonly {readonly name: string; readonly value: number}[]
}

/** A measurable part of rhetlint. */
export interface Task {
  readonly name: string
  /** The files of development data, relative to the data folder. */
  readonly files: readonly string[]
  /** Judges one file of the task's form, development data or not. */
  evaluate(records: readonly unknown[], file: string): Result
}
