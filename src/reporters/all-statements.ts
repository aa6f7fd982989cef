import {markdownTable} from 'markdown-table'
import type {ClaimKind, Reach, Scorecard, ScorecardEvidence, ScorecardSentence} from '../model.ts'
import {escapeInline} from './escape.ts'
import {type Offer, offerOf, statementsOf} from './statements.ts'
import {around} from './wording.ts'

/** How much of a sentence, and of its evidence, the list shows. */
const [longestSentence, longestEvidence] = [140, 60]

/** All statements with what the text offers for each, as a section of the page. */
export function allStatements(scorecard: Scorecard): string {
  const found = statementsOf(scorecard)
  if (found.length === 0) return ''
  const table = markdownTable(
    [
      ['Sentence', 'Line', 'It says', 'The text offers', 'Kind'],
      ...found.map(sentence => [
        String(sentence.index + 1),
        String(sentence.line),
        cut(sentence.text, longestSentence),
        offeredFor(scorecard, sentence),
        sentence.claim.kinds.map(kind => kindNames[kind]).join(', ')
      ])
    ],
    {align: ['r', 'r', 'l', 'l', 'l'], alignDelimiters: false}
  )
  return `## All statements\n\n${table}`
}

const offerNames: Readonly<Record<Offer, string>> = {
  traceable: 'something to look up',
  attributed: 'a name',
  own: 'the author’s own experience',
  vague: 'unnamed people',
  'common-ground': 'taken as given',
  'none-found': 'no source found'
}

const kindNames: Readonly<Record<ClaimKind, string>> = {
  statistic: 'figure',
  ranking: 'rank',
  causal: 'cause',
  trend: 'change',
  consensus: 'agreement',
  legal: 'law',
  event: 'event',
  experience: 'experience',
  prediction: 'prediction'
}

const placeNames: Readonly<Record<Reach, string>> = {
  sentence: '',
  tie: 'a sentence beside it',
  instances: 'an instance that follows',
  'list-lead': 'the words before the list',
  'paragraph-end': 'the end of the paragraph',
  note: '',
  'source-list': 'the list of sources'
}

/** “something to look up: “(Okoro, 2023)””, and where it stands if that is elsewhere. */
function offeredFor(scorecard: Scorecard, sentence: ScorecardSentence): string {
  const offer = offerOf(sentence)
  const [best] = sentence.support.evidence
  if (!best || offer === 'none-found') return offerNames[offer]
  return `${offerNames[offer]}: ${evidenceName(best)}${whereabouts(scorecard, best, sentence)}`
}

/** The words of a source; the call of a note has none. */
function evidenceName({text}: ScorecardEvidence): string {
  const words = cut(text, longestEvidence)
  return words === '' ? 'a note' : `“${words}”`
}

function whereabouts(
  {sentences}: Scorecard,
  {reach, sentence}: ScorecardEvidence,
  own: ScorecardSentence
): string {
  if (sentence === own.index) return ''
  return ` (${[`line ${sentences[sentence]?.line}`, placeNames[reach]].filter(Boolean).join(', ')})`
}

/** Text of the document on one line, safe for a cell, cut to size. */
function cut(text: string, size: number): string {
  const {after} = around(text.replace(/\s+/g, ' ').trim(), {start: 0, end: 0}, size)
  return escapeInline(after)
}
