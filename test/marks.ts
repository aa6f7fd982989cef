import type {Span} from '../src/model.ts'
import {analyze} from './analyze.ts'

/** Removes the `[[` and `]]` that mark expected spans. */
export function unmarked(text: string): string {
  return text.replaceAll('[[', '').replaceAll(']]', '')
}

/** Sets marks around spans of a text, which lie in order and apart. */
function marked(text: string, spans: readonly Span[]): string {
  let at = 0
  let result = ''
  for (const {start, end} of spans) {
    result += `${text.slice(at, start)}[[${text.slice(start, end)}]]`
    at = end
  }
  return result + text.slice(at)
}

/** An example as a rule sees it: marks removed, analysed, marks set again where it reported. */
export function reported(rule: string, example: string): string {
  const text = unmarked(example)
  const scorecard = analyze(text)
  const spans = scorecard.findings.filter(finding => finding.rule === rule).map(({span}) => span)
  return marked(text, spans)
}
