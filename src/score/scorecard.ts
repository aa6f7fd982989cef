import type {VFile} from 'vfile'
import type {Scorecard, Span} from '../model.ts'
import {isSetAside} from '../parse/document.ts'
import {pointsOf} from '../parse/points.ts'
import type {Rule} from '../rule.ts'
import type {Analysis} from '../rules/apply.ts'
import {tool} from '../tool.ts'
import {toLedger} from './actors.ts'
import {toAnnotations} from './annotations.ts'
import {channelsOf} from './channels.ts'
import {toFindings} from './findings.ts'
import {hash} from './hash.ts'
import {measure} from './measures.ts'
import {toSentences} from './sentences.ts'
import {countByVoice} from './voices.ts'

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
    // A checked config has its keys in one order.
    const {config} = file.data
    const text = String(file)
    const pointAt = pointsOf(text)
    const placed = ({start, end}: Span) => ({
      start,
      end,
      place: {start: pointAt(start), end: pointAt(end)}
    })
    const sentences = toSentences(analysis, pointAt)
    const wordsByVoice = countByVoice(sentences)
    const {author, quoted, reported, title} = wordsByVoice
    const evidenceChannels = channelsOf(analysis)
    const findings = toFindings(analysis, sentences, pointAt)
    const value: Scorecard = {
      schema: 'rhetlint/scorecard@1',
      tool: {...tool, ...(config && {config: hash(JSON.stringify(config))})},
      document: {
        ...(document.path !== undefined && {path: document.path}),
        format: document.format,
        metadata: document.metadata,
        words: author + quoted + reported + title,
        wordsByVoice,
        sentences: document.sentences.length,
        setAside: document.blocks
          .filter(isSetAside)
          .map(({kind, span}) => ({kind, ...placed(span), text: text.slice(span.start, span.end)})),
        evidenceChannels,
        repairs: document.repairs.map(({kind, span, text}) => ({kind, ...placed(span), text})),
        notes: document.notes
      },
      sentences,
      annotations: toAnnotations(analysis, pointAt),
      findings,
      ...toLedger(analysis, sentences),
      measures: measure(analysis, {rules, sentences, findings, wordsByVoice, evidenceChannels})
    }
    return {type: 'scorecard', value}
  }
}
