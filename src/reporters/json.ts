import type {Scorecard} from '../model.ts'
import {unsafe} from './escape.ts'

/** The scorecard as JSON, indented. What is unsafe in a terminal or a log is escaped. */
export function json(scorecard: Scorecard): string {
  const lines = JSON.stringify(scorecard, undefined, 2).split('\n')
  return `${lines.map(line => line.replace(unsafe, escaped)).join('\n')}\n`
}

function escaped(text: string): string {
  const units = Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
