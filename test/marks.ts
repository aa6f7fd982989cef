import {VFile} from 'vfile'
import type {Scorecard, Span} from '../src/model.ts'
import {createProcessor} from '../src/pipeline.ts'
import {rules} from '../src/rules/index.ts'
import {analyze} from './analyze.ts'
import {expectValid} from './schema.ts'

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
  const isActive = rules.some(({id, tier}) => id === rule && tier !== 'experimental')
  const scorecard = isActive ? analyze(text) : analyzeWithAll(text)
  const spans = scorecard.findings.filter(finding => finding.rule === rule).map(({span}) => span)
  return marked(text, spans)
}

/** Analyses a text with every rule, the experimental ones too. */
function analyzeWithAll(text: string): Scorecard {
  const report = createProcessor('markdown', 'json', rules).processSync(new VFile(text))
  const scorecard: Scorecard = JSON.parse(String(report))
  expectValid(scorecard)
  return scorecard
}
