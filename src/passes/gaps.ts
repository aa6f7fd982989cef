import type {ClaimKind, Document, Reach, Sentence, Span} from '../model.ts'
import {definePass} from '../pass.ts'
import {causes} from './causes.ts'
import type {CauseLevel} from './claims/found-cause.ts'
import {type MeasuredRank, measuredRanksOf} from './claims/ranks.ts'
import {type Consensus, consensus} from './consensus.ts'
import {evidence} from './evidence.ts'
import {exclusives} from './exclusives.ts'
import {experiences} from './experiences.ts'
import {hedges} from './hedges.ts'
import {isInside, othersWords} from './others-words.ts'
import {questions} from './questions.ts'
import {rankings} from './rankings.ts'
import {statements} from './statements.ts'
import {type Statistic, statistics} from './statistics.ts'
import {support} from './support.ts'
import {firstFrom} from './token-positions.ts'
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
export type Gap = Found & {
  /** The kinds of the other claims of the sentence. */
  readonly others: readonly ClaimKind[]
  readonly lookedIn: readonly Reach[]
  /** Where the text offers no source at all: the other sentences that lack one, by their indices. One finding stands for all. */
  readonly throughout?: readonly number[]
}

/**
 * The claim of a sentence for which no source is in reach, one a sentence. Where a sentence makes several,
 * the most specific reports: a figure before a rank, a rank before a cause, a cause before a change, and that
 * before what everyone thinks.
 *
 * Beside figures, what is hedged, asked, supposed or demanded is no claim here, nor what others say, nor what
 * authors tell of themselves; a change with a figure or a date is left to the figure.
 */
export const gaps = definePass({
  name: 'gaps',
  unit: 'document',
  needs: {
    questions,
    statements,
    statistics,
    rankings,
    exclusives,
    causes,
    trends,
    consensus,
    hedges,
    experiences,
    othersWords,
    evidence,
    support
  },
  run(document, facts): (sentence: Sentence) => Gap | undefined {
    if (offersSource(document)) return gapOf
    const found = document.sentences.flatMap(sentence => {
      const gap = gapOf(sentence)
      return gap ? [{index: sentence.index, gap}] : []
    })
    const [only = undefined, ...others] = [
      ...found.filter(({gap}) => gap.kind === 'statistic'),
      ...found.filter(({gap}) => gap.kind !== 'statistic')
    ]
    if (!only || found.length < fewest) return gapOf
    const throughout = others.map(({index}) => index).sort((a, b) => a - b)
    return ({index}) => (index === only.index ? {...only.gap, throughout} : undefined)

    function gapOf(sentence: Sentence): Gap | undefined {
      if (!isProse(sentence)) return undefined
      const [first, ...rest] = [...figureOf(sentence), ...claimsOf(sentence)]
      if (!first) return undefined
      const {status, lookedIn, evidence} = facts.support(sentence)
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
    }

    function offersSource({sentences}: Document): boolean {
      return sentences.some(sentence =>
        facts.evidence(sentence).some(({grade, kind}) => grade !== 'vague' && kind !== 'testimony')
      )
    }

    function figureOf(sentence: Sentence): Found[] {
      const [first, ...more] = facts
        .statistics(sentence)
        .filter(figure => !isDimension(sentence, figure))
      if (!first) return []
      const {start, end} = first
      const cue = sentence.text.slice(start, end)
      return [{kind: 'statistic', first, more: more.length, span: {start, end}, cue}]
    }

    function claimsOf(sentence: Sentence): Found[] {
      const {text, tokens} = sentence
      const found: Found[] = [
        ...measuredRanksOf(tokens, facts.rankings(sentence), facts.exclusives(sentence)).map(
          ({start, end, cue, among}: MeasuredRank) =>
            ({
              kind: 'ranking',
              among: text.slice(among.start, among.end),
              span: {start, end},
              cue
            }) as const
        ),
        ...facts
          .causes(sentence)
          .map(
            ({start, end, cue, level}) =>
              ({kind: 'causal', level, span: {start, end}, cue}) as const
          ),
        ...facts
          .trends(sentence)
          .filter(({quantified}) => !quantified)
          .map(
            ({start, end, cue, direction}) =>
              ({kind: 'trend', direction, span: {start, end}, cue}) as const
          ),
        ...facts
          .consensus(sentence)
          .map(
            ({start, end, cue, kind}) =>
              ({kind: 'consensus', quantifier: kind, span: {start, end}, cue}) as const
          )
      ]
      if (found.length === 0 || facts.questions(sentence) || !facts.statements(sentence)) return []
      if (facts.experiences(sentence).length > 0) return []
      const others = facts.othersWords(sentence)
      return found.filter(
        ({span: {start}}) =>
          !isInside(others, start) && !facts.hedges(sentence).at(firstFrom(tokens, start))
      )
    }
  }
})

function isProse({block: {kind}}: Sentence): boolean {
  return kind !== 'heading' && kind !== 'table-cell'
}

/** So many claims without a source make it a matter of the text and not of its sentences. */
const fewest = 4

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

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
