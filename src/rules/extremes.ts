import type {Span} from '../model.ts'
import type {Extreme} from '../passes/extremes/extreme.ts'
import type {Ranking} from '../passes/rankings.ts'
import type {Report} from '../rule.ts'

/** Which dimension an extreme ranks on: “the largest”, “the only”, “the first”, “all”. */
export type Dimension = 'degree' | 'identity' | 'time' | 'quantity'

/** The report of an extreme that is no superlative form. */
export function reportOf<MessageId extends string>(
  message: MessageId,
  {start, end, cue, set, strength}: Extreme,
  dimension: Dimension,
  text: string
): Report<MessageId> {
  const phrase = text.slice(start, end)
  return {message, span: {start, end}, cue, data: {phrase, dimension, set, strength}}
}

/** The report of a superlative. */
export function rankReport<MessageId extends string>(
  message: MessageId,
  {superlative, kind, set}: Ranking,
  text: string,
  data: Report['data'] = {}
): Report<MessageId> {
  const {phrase, plural} = superlative
  const several = kind === 'partitive' || plural ? 'top-group' : 'sole'
  const strength = {ordinal: 'nth', elative: 'none'}[kind as string] ?? several
  return {
    message,
    span: phrase,
    cue: text.slice(superlative.start, superlative.end),
    data: {
      phrase: text.slice(phrase.start, phrase.end),
      dimension: 'degree',
      set: set ? 'stated' : kind === 'elative' ? 'none' : 'implied',
      strength,
      ...(set && {among: text.slice(set.start, set.end)}),
      ...data
    }
  }
}

/** Superlatives that share a phrase are one report: “the largest and most powerful bank”. */
export function outermost(rankings: readonly Ranking[]): Ranking[] {
  let end = 0
  return rankings.filter(({superlative: {phrase}}) => {
    const isOuter = phrase.start >= end
    end = Math.max(end, phrase.end)
    return isOuter
  })
}

/** The report of what raises or compares a degree and claims no place. */
export function degreeReport<MessageId extends string>(
  message: MessageId,
  {start, end, cue}: Span & {readonly cue: string},
  set: 'implied' | 'none',
  text: string
): Report<MessageId> {
  const phrase = text.slice(start, end)
  return {
    message,
    span: {start, end},
    cue,
    data: {phrase, dimension: 'degree', set, strength: 'none'}
  }
}
