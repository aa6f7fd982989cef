import type {Scorecard} from '../model.ts'

/** The scorecard as JSON, indented. What a terminal or a log might obey is escaped. */
export function json(scorecard: Scorecard): string {
  const text = JSON.stringify(scorecard, undefined, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|(?<=##)\[/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return `${text}\n`
}
