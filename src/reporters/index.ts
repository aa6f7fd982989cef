import type {Scorecard} from '../model.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {voices} from './voices.ts'

/** A rendering of a scorecard: a pure function that chooses words and order. It ends with a line ending. */
export type Reporter = (scorecard: Scorecard) => string

/** Every reporter, by the name that `--format` takes. */
export const reporters = {markdown, json, voices} as const satisfies Record<string, Reporter>

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters
