import type {VFile} from 'vfile'
import type {Scorecard, Span} from '../model.ts'
import {isSetAside, sourceSpan} from '../parse/document.ts'
import {pointsOf} from '../parse/points.ts'
import type {Rule} from '../rule.ts'
import type {Analysis} from '../rules/apply.ts'
import {tool} from '../tool.ts'
import {toFindings} from './findings.ts'
import {measure} from './measures.ts'
import {countWords} from './words.ts'

/** The tree that a reporter compiles: a unist literal that holds the scorecard. */
export interface ScorecardNode {
  readonly type: 'scorecard'
  readonly value: Scorecard
}

/** A unified plugin that turns an analysis into its scorecard. */
export function toScorecard(
  rules: readonly Rule[]
): (analysis: Analysis, file: VFile) => ScorecardNode {
  return (analysis, file) => {
    const {document} = analysis
    const text = String(file)
    const pointAt = pointsOf(text)
    const placed = ({start, end}: Span) => ({
      start,
      end,
      place: {start: pointAt(start), end: pointAt(end)}
    })
    const words = document.sentences.reduce((sum, {text}) => sum + countWords(text), 0)
    const findings = toFindings(analysis, pointAt)
    const value: Scorecard = {
      schema: 'rhetlint/scorecard@1',
      tool,
      document: {
        ...(document.path !== undefined && {path: document.path}),
        format: document.format,
        metadata: document.metadata,
        words,
        sentences: document.sentences.length,
        setAside: document.blocks
          .filter(isSetAside)
          .map(({kind, span}) => ({kind, ...placed(span), text: text.slice(span.start, span.end)})),
        repairs: document.repairs.map(({kind, span, text}) => ({kind, ...placed(span), text})),
        notes: document.notes
      },
      sentences: document.sentences.map(({index, text, origin, block}) => {
        const span = sourceSpan(origin, {start: 0, end: text.length})
        return {index, span, ...pointAt(span.start), text, block}
      }),
      findings,
      measures: measure(analysis, findings, {rules, words})
    }
    return {type: 'scorecard', value}
  }
}
