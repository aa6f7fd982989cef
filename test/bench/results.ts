import type {Format} from '../../src/model.ts'

/** What one run of the benchmark found: two significant digits, or whole milliseconds and megabytes. */
export interface Results {
  readonly compromise: Reach
  readonly corpus: {
    readonly addresses: number
    readonly megabytes: number
    /** The year of the first address. */
    readonly since: number
  }
  readonly machine: {readonly cpus: number; readonly node: string}
  /** rhetlint on one text of each size, as Markdown and as a printed page gives it. */
  readonly sizes: readonly (Load & {readonly format: Format; readonly megabytes: number})[]
  /** Megabytes a second of rhetlint, as far as each of its stages. */
  readonly stages: {readonly everything: number; readonly parse: number}
  readonly tools: readonly Speed[]
}

/** On how many sentences rhetlint asked compromise, its slower engine. */
export interface Reach {
  readonly asked: number
  readonly sentences: number
}

/** How long a process worked, and the most megabytes of memory that it took. */
export interface Load {
  readonly memory: number
  readonly seconds: number
}

/** How fast one tool is on the corpus. */
export interface Speed {
  /** Peak resident megabytes of its process while it read the corpus. */
  readonly memory: number
  readonly name: string
  /** The packages measured, with their versions. */
  readonly packages: readonly string[]
  /** Milliseconds from the start of a fresh process to the result for one op-ed. */
  readonly startUp: number
  /** Megabytes a second, once loaded and warm. */
  readonly throughput: number
}
