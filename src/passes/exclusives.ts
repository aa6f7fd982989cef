import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import type {Extreme, Finder} from './extremes/extreme.ts'
import {elseAt, noAt, noneAt, otherAt, singleAt} from './extremes/no-other.ts'
import {onlyAt} from './extremes/only.ts'
import {
  aloneAt,
  peerlessAt,
  peerlessPhrases,
  soleAt,
  solelyAt,
  uniqueAt,
  uniquelyAt
} from './extremes/unequalled.ts'
import {titles} from './titles.ts'

/**
 * What a sentence says to be true of one thing and of no other: “and no other” adds nothing to it.
 *
 * What is asked, supposed, demanded or denied is left out.
 */
export const exclusives = definePass({
  name: 'exclusives',
  unit: 'sentence',
  needs: {titles, assertions},
  run({tokens}, facts): readonly Extreme[] {
    const found: Extreme[] = []
    for (const [index, {lower, start}] of tokens.entries()) {
      const end = found.at(-1)?.end ?? 0
      if (start < end || !starts.has(lower)) continue
      const extreme = (finders.get(lower) ?? peerlessAt)(tokens, index)
      if (extreme && extreme.start >= end && !facts.assertions(index) && !facts.titles(index))
        found.push(extreme)
    }
    return found
  }
})

const finders: ReadonlyMap<string, Finder> = new Map([
  ['only', onlyAt],
  ['no', noAt],
  ['none', noneAt],
  ['nobody', noneAt],
  ['other', otherAt],
  ['else', elseAt],
  ['single', singleAt],
  ['sole', soleAt],
  ['solely', solelyAt],
  ['exclusively', solelyAt],
  ['unique', uniqueAt],
  ['uniquely', uniquelyAt],
  ['alone', aloneAt]
])

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([...finders.keys(), ...peerlessPhrases.firstWords])
