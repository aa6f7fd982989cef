import {markdownTable} from 'markdown-table'
import type {Finding, Scorecard} from '../model.ts'
import {countedIn} from './who-speaks.ts'
import {joined, wholeNumber} from './wording.ts'

const reasons: Readonly<Record<string, string>> = {
  'vague-attribution': 'a statement is given to people who are not named',
  'doubt-marker': 'a doubt is cast, without saying why'
}

/** Rules whose findings are a matter of density: their number says more than any one of them. */
const densities: Readonly<Record<string, {one: string; many: string}>> = {
  hedge: {one: 'hedge', many: 'hedges'},
  'certainty-booster': {one: 'marker of certainty', many: 'markers of certainty'}
}

/** One line on unnamed sources and doubts, for the summary; empty where there are none. */
export function attributionSummary(scorecard: Scorecard): string {
  const vague = countOf(scorecard, 'vague-attribution')
  const doubts = countOf(scorecard, 'doubt-marker')
  const parts = [
    vague > 0 &&
      `${wholeNumber(vague)} ${vague === 1 ? 'statement is' : 'statements are'} given to people who are not named`,
    doubts > 0 &&
      `${wholeNumber(doubts)} ${doubts === 1 ? 'word or mark casts' : 'words or marks cast'} doubt`
  ].filter(part => part !== false)
  return parts.length === 0 ? '' : `[${parts.join('; ')}](#unnamed-sources-and-doubts).`
}

/** Where sources stay unnamed and doubts are cast, with the number of hedges, as a section of the page. */
export function attributionSection(
  scorecard: Scorecard,
  quoted: (finding: Finding) => string
): string {
  const found = countedIn(scorecard).filter(({rule}) => rule in reasons)
  const counted = Object.entries(densities).flatMap(([rule, {one, many}]) => {
    const count = countOf(scorecard, rule)
    return count === 0 ? [] : [`${wholeNumber(count)} ${count === 1 ? one : many}`]
  })
  const density =
    counted.length === 0
      ? []
      : [
          `Also noted: ${joined(counted, counted.length)}. A hedge is no fault. All stand in the list below.`
        ]
  if (found.length === 0 && density.length === 0) return ''
  return [
    '## Unnamed sources and doubts',
    ...(found.length === 0 ? [] : [table(found, quoted)]),
    ...density
  ].join('\n\n')
}

function table(found: readonly Finding[], quoted: (finding: Finding) => string): string {
  const rows = found.map(finding => [
    finding.id,
    String(finding.place.start.line),
    `“${quoted(finding)}”`,
    reasons[finding.rule] ?? ''
  ])
  return markdownTable([['Finding', 'Line', 'The text says', 'Noted because'], ...rows], {
    align: ['l', 'r', 'l', 'l'],
    alignDelimiters: false
  })
}

function countOf(scorecard: Scorecard, rule: string): number {
  return countedIn(scorecard).filter(finding => finding.rule === rule).length
}
