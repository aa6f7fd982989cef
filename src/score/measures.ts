import type {Finding, Measure} from '../model.ts'
import {statistics} from '../passes/statistics.ts'
import type {Rule} from '../rule.ts'
import type {Analysis} from '../rules/apply.ts'
import {level, poissonInterval, wilsonInterval} from './intervals.ts'

/** The facts that measures count. */
const needs = {statistics}

/** Below this a rate per 1,000 words says more about chance than about the text. */
const fewestWords = 250
/** Below this a share is not worth a percentage. */
const fewestOpportunities = 5

/** The measures of a document: each rule's rate per 1,000 words, and shares of opportunities. */
export function measure(
  analysis: Analysis,
  findings: readonly Finding[],
  {rules, words}: {rules: readonly Rule[]; words: number}
): readonly Measure[] {
  const count = (rule: string) => findings.filter(finding => finding.rule === rule).length
  const figures = analysis.judged.filter(
    sentence => analysis.facts.for(needs, sentence).statistics.length > 0
  ).length

  return [
    ...rules.map(({id}) => ratePerThousandWords(id, count(id), words)),
    ...(figures > 0
      ? [share('figures-unsourced', count('claim-statistic-unsourced'), figures)]
      : [])
  ]
}

/** A count per 1,000 words, with the exact Poisson interval. */
function ratePerThousandWords(id: string, count: number, words: number): Measure {
  const per = 1000
  const scale = words === 0 ? 0 : per / words
  const {low, high} = poissonInterval(count)
  return {
    id,
    count,
    opportunities: words,
    per,
    value: rounded(count * scale),
    low: rounded(low * scale),
    high: rounded(high * scale),
    level,
    method: 'poisson-exact',
    ...(words < fewestWords && {note: `Under ${fewestWords} words: too short for a rate`})
  }
}

/** A share of opportunities, with the Wilson interval. Where there were none there is no share. */
function share(id: string, count: number, opportunities: number): Measure {
  const {low, high} = wilsonInterval(count, opportunities)
  return {
    id,
    count,
    opportunities,
    per: 1,
    value: rounded(count / opportunities),
    low: rounded(low),
    high: rounded(high),
    level,
    method: 'wilson',
    ...(opportunities < fewestOpportunities && {
      note: `Under ${fewestOpportunities} opportunities: too few for a share`
    })
  }
}

/** Six significant digits: more would be noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
