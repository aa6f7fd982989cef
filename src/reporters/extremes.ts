import {markdownTable} from 'markdown-table'
import type {Finding, Scorecard} from '../model.ts'
import {escapeInline} from './escape.ts'
import {countedIn, own, standing} from './who-speaks.ts'
import {joined, plural, wholeNumber} from './wording.ts'

/** Ranks in a stated set can be checked: they are counted, and listed below only. */
const scoped = 'superlative-scoped'

/** The columns of the table, in the order of the tests that tell the rules apart. */
const columns: readonly {readonly title: string; readonly rules: readonly string[]}[] = [
  {title: 'Only, no other', rules: ['uniqueness-claim']},
  {title: 'First, never before', rules: ['novelty-claim']},
  {
    title: 'Most, one of the most',
    rules: ['superlative-unscoped', 'superlative-scoped', 'superlative-partitive']
  },
  {title: 'Always, never, all', rules: ['universal-claim']}
]

const reasons: Readonly<Record<string, string>> = {
  'uniqueness-claim': 'no other is allowed for',
  'novelty-claim': 'never so before',
  'superlative-unscoped': 'a rank; among what is left open',
  'superlative-partitive': 'a top group of unstated size',
  'universal-claim': 'no exception is allowed for'
}

/** Rules whose findings are a matter of density: their number says more than any one of them. */
const densities: Readonly<Record<string, {one: string; many: string}>> = {
  intensifier: {one: 'adverb that raises a degree', many: 'adverbs that raise a degree'},
  'comparative-dangling': {
    one: 'comparative that does not say than what',
    many: 'comparatives that do not say than what'
  },
  'superlative-elative': {
    one: 'superlative that compares nothing',
    many: 'superlatives that compare nothing'
  }
}

/** The findings that count and claim a rank or a totality. */
function extremesOf(scorecard: Scorecard): readonly Finding[] {
  return countedIn(scorecard).filter(({rule}) => columns.some(({rules}) => rules.includes(rule)))
}

/** One line that counts expressions of rank and totality, for the summary. */
export function extremesSummary(scorecard: Scorecard): string {
  const found = extremesOf(scorecard)
  if (found.length === 0) {
    return `No expression of rank or totality ${own(scorecard, 'uses')}was found.`
  }
  const sentences = new Set(found.map(({sentence}) => sentence)).size
  const texts = [...new Set(found.map(({text}) => uncapitalised(text.replace(/\s+/g, ' '))))]
  const few = texts.slice(0, 3).map(text => `“${escapeInline(text)}”`)
  const stand = found.length === 1 ? 'stands' : 'stand'
  const noun = found.length === 1 ? 'expression' : 'expressions'
  const inSets = found.filter(({rule}) => rule === scoped).length
  const split =
    inSets === 0
      ? ''
      : ` ${wholeNumber(inSets)} of them ${inSets === 1 ? 'ranks' : 'rank'} in a set that the sentence states.`
  return `[${wholeNumber(found.length)} ${noun} of rank or totality](#rank-and-totality) ${stand} in ${plural(sentences, 'sentence')}: ${joined(few, texts.length)}.${split}`
}

/** Where expressions of rank and totality stand, by what they claim, as a section of the page. */
export function extremesSection(
  scorecard: Scorecard,
  quoted: (finding: Finding) => string
): string {
  const found = extremesOf(scorecard)
  const density = densityLine(scorecard)
  if (found.length === 0) return density && `## Rank and totality\n\n${density}`
  const cells = columns.map(({rules}) => places(found.filter(({rule}) => rules.includes(rule))))
  const overview = markdownTable([columns.map(({title}) => title), cells], {alignDelimiters: false})
  const parts = ['## Rank and totality', overview, rows(found, quoted), density]
  return parts.filter(part => part !== '').join('\n\n')
}

/** “4: lines 20 (2), 28, 64”. */
function places(found: readonly Finding[]): string {
  if (found.length === 0) return '0'
  const counts = new Map<number, number>()
  for (const {place} of found) counts.set(place.start.line, (counts.get(place.start.line) ?? 0) + 1)
  const lines = [...counts].map(([line, count]) => (count === 1 ? `${line}` : `${line} (${count})`))
  return `${wholeNumber(found.length)}: ${counts.size === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

/** What leaves a reader nothing to check; ranks in a stated set are listed below only. */
function rows(found: readonly Finding[], quoted: (finding: Finding) => string): string {
  const open = found.filter(({rule}) => rule !== scoped)
  if (open.length === 0) return ''
  const cells = open.map(finding => [
    finding.id,
    String(finding.place.start.line),
    `“${quoted(finding)}”`,
    (finding.cue === 'last' ? 'none will follow' : (reasons[finding.rule] ?? '')) +
      standing(finding, '; ')
  ])
  return markdownTable([['Finding', 'Line', 'The text says', 'Noted because'], ...cells], {
    align: ['l', 'r', 'l', 'l'],
    alignDelimiters: false
  })
}

function densityLine(scorecard: Scorecard): string {
  const findings = countedIn(scorecard)
  const counted = Object.entries(densities).flatMap(([rule, {one, many}]) => {
    const count = findings.filter(finding => finding.rule === rule).length
    return count === 0 ? [] : [`${wholeNumber(count)} ${count === 1 ? one : many}`]
  })
  return counted.length === 0
    ? ''
    : `Also noted: ${joined(counted, counted.length)}. All stand in the list below.`
}

/** “The largest port” as it stands inside a sentence; a name keeps its capital. */
function uncapitalised(text: string): string {
  return /^(?:The|An?|All|Any|Both|Each|Every\w*|First|Its|Last|Most|Neither|Never|No|Nobody|None|Nothing|Nowhere|Only|Our|Their|This|Always)\b/.test(
    text
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
