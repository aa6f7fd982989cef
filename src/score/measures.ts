import type {Finding, Measure, ScorecardSentence, WordsByVoice} from '../model.ts'
import {statistics} from '../passes/statistics.ts'
import type {Rule} from '../rule.ts'
import type {Analysis} from '../rules/apply.ts'
import {level, poissonInterval, wilsonInterval} from './intervals.ts'
import {isCounted, voiceAt} from './voices.ts'

/** The facts that measures count. */
const needs = {statistics}

/** Below this a rate per 1,000 words says more about chance than about the text. */
const fewestWords = 250
/** Below this a share is not worth a percentage. */
const fewestOpportunities = 5

/** What was found in a document, and by which rules. */
interface Found {
  readonly rules: readonly Rule[]
  readonly sentences: readonly ScorecardSentence[]
  readonly findings: readonly Finding[]
  readonly wordsByVoice: WordsByVoice
}

/**
 * The measures of a document: each rule's rate per 1,000 words, and shares of opportunities.
 * Both sides of each hold what the author says or endorses, and nothing else.
 */
export function measure(
  {facts, judged}: Analysis,
  {rules, sentences, findings, wordsByVoice}: Found
): readonly Measure[] {
  const counted = findings.filter(isCounted)
  const words = wordsByVoice.author + wordsByVoice.endorsed
  // A sentence that gives several figures counts by the voice of the first: its finding starts there.
  const figures = judged.filter(sentence => {
    const [first] = facts.for(needs, sentence).statistics
    return first && isCounted(voiceAt(sentences[sentence.index]?.voices ?? [], first.start))
  })
  const withFigures = new Set(figures.map(({index}) => index))
  const unsourced = counted.filter(
    ({rule, sentence}) => rule === 'claim-statistic-unsourced' && withFigures.has(sentence)
  )

  return [
    ...rules.map(({id}) =>
      ratePerThousandWords(id, counted.filter(({rule}) => rule === id).length, words)
    ),
    ...(figures.length > 0 ? [share('figures-unsourced', unsourced.length, figures.length)] : [])
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
    ...(words < fewestWords && {note: `Under ${fewestWords} words that count: too few for a rate`})
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
