import type {
  EvidenceChannels,
  Finding,
  Measure,
  ScorecardSentence,
  SupportStatus,
  WordsByVoice
} from '../model.ts'
import {statistics} from '../passes/statistics.ts'
import type {Rule} from '../rule.ts'
import type {Analysis} from '../rules/apply.ts'
import {level, poissonInterval, wilsonInterval} from './intervals.ts'
import {isStatement, ownShare} from './statements.ts'
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
  readonly evidenceChannels: EvidenceChannels
}

/**
 * The measures of a document: each rule's rate per 1,000 words, and shares of statements.
 * Both sides of each hold what the author says or endorses, and nothing else.
 */
export function measure(
  {facts, judged}: Analysis,
  {rules, sentences, findings, wordsByVoice, evidenceChannels}: Found
): readonly Measure[] {
  const counted = findings.filter(isCounted)
  const words = wordsByVoice.author + wordsByVoice.endorsed
  const statements = sentences.filter(isStatement)
  // A sentence that gives several figures counts by the voice of the first.
  const first = new Map(
    judged.map(sentence => [sentence.index, facts.for(needs, sentence).statistics[0]?.start])
  )
  const withFigures = statements.filter(({index, voices}) => {
    const figure = first.get(index)
    return figure !== undefined && isCounted(voiceAt(voices, figure))
  })
  const own = statements.filter(
    statement => statement.support.status !== 'common-ground' && ownShare(statement) > 0
  )
  const lost = lossOf(evidenceChannels)

  return [
    ...rules.map(({id}) =>
      ratePerThousandWords(id, counted.filter(({rule}) => rule === id).length, words)
    ),
    // Unnamed people are no source for a figure: nobody can ask them how they counted.
    ...share('figures-unsourced', withFigures, ['none-found', 'vague'], lost),
    ...share('statements-unsourced', own, ['none-found'], lost)
  ]
}

/** What a file may have lost, as a reason not to read more than the file into a share. */
function lossOf({links, footnotes}: EvidenceChannels): string | undefined {
  const lost = [links === 'lost' && 'links', footnotes === 'lost' && 'notes'].filter(Boolean)
  return lost.length === 0
    ? undefined
    : `The file may have lost its ${lost.join(' and ')}: the share holds for this file only`
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

/** The share of statements with one of some statuses, with the Wilson interval. Where there are none there is no share. */
function share(
  id: string,
  statements: readonly ScorecardSentence[],
  statuses: readonly SupportStatus[],
  lost: string | undefined
): readonly Measure[] {
  const opportunities = statements.length
  if (opportunities === 0) return []
  const count = statements.filter(({support}) => statuses.includes(support.status)).length
  const {low, high} = wilsonInterval(count, opportunities)
  const few =
    opportunities < fewestOpportunities
      ? `Under ${fewestOpportunities} opportunities: too few for a share`
      : undefined
  const note = [few, lost].filter(part => part !== undefined).join('. ')
  return [
    {
      id,
      count,
      opportunities,
      per: 1,
      value: rounded(count / opportunities),
      low: rounded(low),
      high: rounded(high),
      level,
      method: 'wilson',
      ...(note !== '' && {note})
    }
  ]
}

/** Six significant digits: more would be noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
