import {markdownTable} from 'markdown-table'
import type {Finding, Reach, Scorecard, ScorecardSentence, SupportStatus} from '../model.ts'
import {isOwnAccount} from '../passes/evidence/testimony.ts'
import {isStatement, ownShare} from '../score/statements.ts'
import {sourcesLine} from './sources.ts'
import {countedIn, standing} from './who-speaks.ts'
import {joined, plural, wholeNumber} from './wording.ts'

/** What a text offers for a statement, as a reader sees it: what authors tell of themselves is no name. */
export type Offer = Exclude<SupportStatus, 'not-needed'> | 'own'

/** What each offer means: after “1”, after “2”, and what the table adds. */
const meanings: readonly (readonly [Offer, string, string, string])[] = [
  [
    'traceable',
    'gives something to look up',
    'give something to look up',
    ' (link, note, law, named document)'
  ],
  [
    'attributed',
    'rests on a named person or body',
    'rest on a named person or body',
    ', with nothing to look up'
  ],
  ['own', 'rests on the author’s own experience', 'rest on the author’s own experience', ''],
  ['vague', 'rests on unnamed people', 'rest on unnamed people', ''],
  ['common-ground', 'says what any reader takes as given', 'say what any reader takes as given', '']
]

const placeNames: Readonly<Record<Reach, string>> = {
  sentence: 'the sentence',
  tie: 'its neighbours',
  instances: 'the instances that follow',
  'list-lead': 'the words before the list',
  'paragraph-end': 'the end of the paragraph',
  note: 'notes',
  'source-list': 'a list of sources'
}

/** What a claim without a source says, by the rule that found it. Figures have a section of their own. */
const claimed: Readonly<Record<string, string>> = {
  'claim-ranking-unsourced': 'something is ranked; no source found',
  'claim-causal-unsourced': 'one thing is said to cause another; no source found',
  'claim-trend-unsourced': 'something is said to grow or shrink; no source found',
  'claim-consensus-unsourced': 'everyone is said to agree; nobody is named',
  'claim-prediction-unhedged': 'something to come is stated as certain'
}

/** The sentences that could be checked and in which the author says or endorses a word. */
export function statementsOf({sentences}: Scorecard): readonly ScorecardSentence[] {
  return sentences.filter(sentence => isStatement(sentence) && ownShare(sentence) > 0)
}

/** What is offered for a statement. */
export function offerOf({support: {status, evidence}}: ScorecardSentence): Offer {
  if (status === 'attributed' && evidence[0] && isOwnAccount(evidence[0].kind)) return 'own'
  return status === 'not-needed' ? 'none-found' : status
}

function having(found: readonly ScorecardSentence[], offer: Offer): readonly ScorecardSentence[] {
  return found.filter(sentence => offerOf(sentence) === offer)
}

/** How many statements could be checked, and what the text offers for them, for the summary. */
export function statementsSummary(scorecard: Scorecard): string {
  const found = statementsOf(scorecard)
  if (found.length === 0) return 'No statement that could be checked was found.'
  const subject = `[${plural(found.length, 'statement')}](#statements) could be checked.`
  const none = having(found, 'none-found').length
  if (none === found.length) return `${subject} No source was found here.`
  const offered = meanings.flatMap(([offer, one, several]) => {
    const count = having(found, offer).length
    return count === 0 ? [] : [`${wholeNumber(count)} ${count === 1 ? one : several}`]
  })
  const parts = [
    ...(none === 0 ? [] : [`for ${wholeNumber(none)} no source was found here`]),
    ...offered
  ]
  const told = joined(parts, parts.length)
  return `${subject} ${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}

/**
 * What the text offers for its statements, as a section of the page.
 *
 * @param marked A finding's sentence, safe for a cell, with the words that it is about in bold.
 */
export function statementsSection(
  scorecard: Scorecard,
  marked: (finding: Finding) => string
): string {
  const found = statementsOf(scorecard)
  if (found.length === 0) return ''
  const table = markdownTable(
    [
      [`Of ${plural(found.length, 'statement')} that could be checked`, 'Sentences', 'Lines'],
      ...meanings.flatMap(([offer, , several, more]) => {
        const own = having(found, offer)
        const isUsual = offer !== 'common-ground' && offer !== 'own'
        return own.length > 0 || isUsual ? [rowOf(`${several}${more}`, own)] : []
      }),
      rowOf('no source found', having(found, 'none-found'))
    ],
    {align: ['l', 'r', 'l'], alignDelimiters: false}
  )
  return [
    '## Statements',
    table,
    sourcesLine(scorecard),
    lookedLine(found),
    readFirst(scorecard, marked)
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function rowOf(meaning: string, own: readonly ScorecardSentence[]): string[] {
  return [meaning, wholeNumber(own.length), linesOf(own)]
}

/** More lines than these are given as a range. */
const mostLines = 12

function linesOf(found: readonly ScorecardSentence[]): string {
  const lines = [...new Set(found.map(({line}) => line))].sort((a, b) => a - b)
  if (lines.length > mostLines) return `${lines[0]}–${lines.at(-1)}, [all](#all-statements)`
  return joined(lines.map(String), lines.length)
}

function lookedLine(found: readonly ScorecardSentence[]): string {
  const names = (Object.keys(placeNames) as Reach[])
    .filter(reach => found.some(({support}) => support.lookedIn.includes(reach)))
    .map(reach => placeNames[reach])
  return `Looked in: ${joined(names, names.length)}. Whether a source bears its statement out was not looked at. Where none was found, that says nothing about whether the statement is so.`
}

/** So many findings are shown to begin with. */
const firstFindings = 10

function readFirst(scorecard: Scorecard, marked: (finding: Finding) => string): string {
  const found = countedIn(scorecard).filter(({rule}) => rule in claimed)
  if (found.length === 0) return ''
  const table = markdownTable(
    [
      ['Finding', 'Line', 'The text says', 'Noted because'],
      ...found
        .slice(0, firstFindings)
        .map(finding => [
          finding.id,
          String(finding.place.start.line),
          `“${marked(finding)}”`,
          `${claimed[finding.rule]}${standing(finding, '; ')}`
        ])
    ],
    {align: ['l', 'r', 'l', 'l'], alignDelimiters: false}
  )
  const more = found.length - firstFindings
  const rest =
    more > 0 ? `\n\n${wholeNumber(more)} more under [all findings](#all-findings-by-line).` : ''
  return `Read these first:\n\n${table}${rest}`
}
