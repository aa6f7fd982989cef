import type {ClaimKind, Reach, Sentence, Span} from '../model.ts'
import {isProse} from '../parse/document.ts'
import {definePass} from '../pass.ts'
import {causes} from './causes.ts'
import type {CauseLevel} from './claims/found-cause.ts'
import {type Consensus, consensus} from './consensus.ts'
import {experiences} from './experiences.ts'
import {hedges} from './hedges.ts'
import {measuredRanks} from './measured-ranks.ts'
import {isInside, othersWords} from './others-words.ts'
import {questions} from './questions.ts'
import {statements} from './statements.ts'
import {type Statistic, statistics} from './statistics.ts'
import {support} from './support.ts'
import {firstFrom, overlap} from './token-positions.ts'
import {type Trend, trends} from './trends.ts'
import {isWord} from './words.ts'

/** What kind of claim lacks a source, with what is known of it. */
type Claimed =
  | {readonly kind: 'statistic'; readonly first: Statistic; readonly more: number}
  | {readonly kind: 'ranking'; readonly among: string}
  | {readonly kind: 'causal'; readonly level: CauseLevel}
  | {readonly kind: 'trend'; readonly direction: Trend['direction']}
  | {readonly kind: 'consensus'; readonly quantifier: Consensus['kind']}

type Found = Claimed & {readonly span: Span; readonly cue: string}

/** A claim for which no source is in reach: the most specific one of its sentence. */
export type UnsourcedClaim = Found & {
  /** The kinds of the other claims of the sentence. */
  readonly others: readonly ClaimKind[]
  readonly lookedIn: readonly Reach[]
}

/**
 * The claim of a sentence for which no source is in reach, one a sentence. Where a sentence makes several,
 * the most specific reports: a figure before a rank, a rank before a cause, a cause before a change, and that
 * before what everyone thinks.
 *
 * Beside figures, what is hedged, asked, supposed or demanded is no claim here, nor what others say, nor what
 * authors tell of themselves; a change with a figure or a date is left to the figure.
 */
export const unsourcedClaims = definePass({
  name: 'unsourced-claims',
  unit: 'sentence',
  needs: {
    questions,
    statements,
    statistics,
    measuredRanks,
    causes,
    trends,
    consensus,
    hedges,
    experiences,
    othersWords,
    support
  },
  run(sentence, facts): UnsourcedClaim | undefined {
    if (!isProse(sentence)) return undefined
    const {text, tokens} = sentence
    const [first, ...rest] = [...figure(), ...claims()]
    if (!first) return undefined
    const {status, lookedIn, evidence} = facts.support
    const isBare = status === 'none-found' || status === 'vague'
    // “As every Norlander knows”: whoever agrees is no source.
    const isCrowd =
      first.kind === 'consensus' &&
      evidence.every(
        ({sentence: at, within}) => at === sentence.index && overlap(within, first.span)
      )
    if (!isBare && !isCrowd) return undefined
    const others = [...new Set(rest.map(({kind}) => kind))].filter(kind => kind !== first.kind)
    return {...first, others, lookedIn}

    function figure(): Found[] {
      const [first, ...more] = facts.statistics.filter(figure => !isDimension(sentence, figure))
      if (!first) return []
      const {start, end} = first
      return [
        {
          kind: 'statistic',
          first,
          more: more.length,
          span: {start, end},
          cue: text.slice(start, end)
        }
      ]
    }

    function claims(): Found[] {
      const found: Found[] = [
        ...facts.measuredRanks.map(({start, end, cue, among}): Found => {
          const set = text.slice(among.start, among.end)
          return {kind: 'ranking', among: set, span: {start, end}, cue}
        }),
        ...facts.causes.map(
          ({start, end, cue, level}): Found => ({kind: 'causal', level, span: {start, end}, cue})
        ),
        ...facts.trends
          .filter(({quantified}) => !quantified)
          .map(
            ({start, end, cue, direction}): Found => ({
              kind: 'trend',
              direction,
              span: {start, end},
              cue
            })
          ),
        ...facts.consensus.map(
          ({start, end, cue, kind}): Found => ({
            kind: 'consensus',
            quantifier: kind,
            span: {start, end},
            cue
          })
        )
      ]
      if (found.length === 0 || facts.questions || !facts.statements) return []
      if (facts.experiences.length > 0) return []
      const others = facts.othersWords(sentence)
      return found.filter(
        ({span: {start}}) => !isInside(others, start) && !facts.hedges.at(firstFrom(tokens, start))
      )
    }
  }
})

/** “The strait is 37 km long”: any map tells. */
function isDimension({tokens}: Sentence, {kind, start, end}: Statistic): boolean {
  if (kind !== 'measure') return false
  const [before, lead] = [
    tokens[firstFrom(tokens, start) - 1],
    tokens[firstFrom(tokens, start) - 2]
  ]
  const next = tokens[firstFrom(tokens, end)]
  const isOf = isWord(before, 'of') && isWord(lead, 'area', 'length', 'width', 'height', 'depth')
  return isOf || isWord(next, 'long', 'wide', 'deep', 'high', 'tall', 'across', 'apart')
}
