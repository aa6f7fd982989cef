import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions, deniesItself, type Unasserted} from './assertions.ts'
import {exclusives} from './exclusives.ts'
import type {Extreme, Finder} from './extremes/extreme.ts'
import {
  firstAt,
  historicAt,
  lastAt,
  noveltyPhraseAt,
  noveltyWords,
  recordAt
} from './extremes/first-last.ts'
import {neverAt, noneAt, notAt, nothingLikeAt} from './extremes/never-since.ts'
import {titles} from './titles.ts'

/**
 * What a sentence says was never so before, or will not be so again: “for the first time”, “the first
 * state to ban it”, “never since 1990”, “unprecedented”, “our last chance”. *First* and *last* are
 * superlatives of *before* and *after* (Alstott 2025); where they only count or date they are left out.
 */
export const novelties = definePass({
  name: 'novelties',
  unit: 'sentence',
  needs: {titles, assertions, exclusives},
  run({tokens}, facts): readonly Extreme[] {
    const found: Extreme[] = []
    for (const [index, token] of tokens.entries()) {
      const last = found.at(-1)?.end ?? 0
      if (token.start < last || !starts.has(token.lower)) continue
      const extreme = noveltyPhraseAt(tokens, index) ?? finders.get(token.lower)?.(tokens, index)
      if (!extreme || extreme.start < last || facts.titles(index)) continue
      if (!isAsserted(token, facts.assertions(index))) continue
      const isExclusive = facts.exclusives.some(
        ({start, end}) => start <= extreme.start && extreme.end <= end
      )
      if (!isExclusive) found.push(extreme)
    }
    return found
  }
})

const finders: ReadonlyMap<string, Finder> = new Map([
  ['first', firstAt],
  ['last', lastAt],
  ['historic', historicAt],
  ['record', recordAt],
  ['never', neverAt],
  ['not', notAt],
  ['no', noneAt],
  ['nobody', noneAt],
  ['nothing', nothingLikeAt]
])

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([...finders.keys(), ...noveltyWords.firstWords])

function isAsserted(token: Token, reason: Unasserted | undefined): boolean {
  return reason === undefined || (reason === 'denied' && deniesItself(token))
}
