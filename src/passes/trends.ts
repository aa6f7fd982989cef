import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {isAskedFor, isOpenBefore} from './claims/facts.ts'
import {type FoundTrend, trendPhrases} from './claims/trend-phrases.ts'
import {trendVerbs} from './claims/trend-verbs.ts'
import {spanOf} from './noun-phrases.ts'
import {numbers} from './numbers.ts'
import {titles} from './titles.ts'
import {wordsOf} from './words.ts'

/** A statement that something changes over time: the cue with the words close to it. */
export interface Trend extends Span {
  readonly cue: string
  readonly direction: 'up' | 'down' | 'change'
  /** Whether a figure or a dated baseline stands in the sentence. */
  readonly quantified: boolean
}

/**
 * Where a sentence states, as a fact, that something grows, shrinks or changes over time: “is surging”,
 * “prices fell”, “a growing number of”. What someone does to it (“the council raised the fee”) is a deed and left out.
 */
export const trends = definePass({
  name: 'trends',
  unit: 'sentence',
  needs: {assertions, numbers, titles},
  run({tokens}, facts): readonly Trend[] {
    const found: Trend[] = []
    let next = 0
    for (const [index, {lower}] of tokens.entries()) {
      if (index < next) continue
      const trend =
        trendVerbs.get(lower)?.(tokens, index) ?? trendPhrases.get(lower)?.(tokens, index)
      if (!trend || trend.first < next || !isStated(tokens, trend)) continue
      if (facts.titles(index) || facts.assertions(trend.at) || isAskedFor(tokens, trend.at))
        continue
      next = trend.last + 1
      const quantified = facts.numbers.length > 0 || tokens.some(isFigure)
      const {first, last, direction} = trend
      found.push({
        ...spanOf(tokens, first, last),
        cue: wordsOf(tokens, first, last),
        direction,
        quantified
      })
    }
    return found
  }
})

/** A year or another number in figures. */
function isFigure({text}: Token): boolean {
  return /\d/.test(text)
}

function isStated(tokens: readonly Token[], {at, group}: FoundTrend): boolean {
  return group || !isOpenBefore(tokens, at)
}
