import type {Scorecard} from '../model.ts'
import {unsafe} from './escape.ts'

/** Everything unsafe but the line feeds of the indentation: JSON escapes those of its texts. */
const unsafeInJson = new RegExp(`(?!\\n)(?:${unsafe.source})`, unsafe.flags)

/** The scorecard as JSON, indented. What is unsafe in a terminal or a log is escaped. */
export function json(scorecard: Scorecard): string {
  return `${JSON.stringify(scorecard, undefined, 2).replace(unsafeInJson, escaped)}\n`
}

function escaped(text: string): string {
  const units = Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
