import {softeners} from '../lexicons/clauses.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import {universalIdioms} from '../lexicons/universals.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions, deniesItself, type Unasserted} from './assertions.ts'
import {exclusives} from './exclusives.ts'
import {allAt, everyAt, wholeAt} from './extremes/all.ts'
import type {Extreme, Finder} from './extremes/extreme.ts'
import {noAt, noneOfUsAt, nothingAt, notOneAt, totalAt, totals} from './extremes/none.ts'
import {novelties} from './novelties.ts'
import {rankings} from './rankings.ts'
import {titles} from './titles.ts'
import {isIn, isWord} from './words.ts'

/**
 * What a sentence says of an open set without exception: “every observer knows it”, “they always
 * help”, “the whole world”. A definite, listed, numbered or narrow set is left out: someone could
 * go through it (Stanley & Szabó 2000: the domain of a quantifier comes from the context).
 */
export const universals = definePass({
  name: 'universals',
  unit: 'sentence',
  needs: {titles, assertions, rankings, exclusives, novelties},
  run({tokens}, facts): readonly Extreme[] {
    const found: Extreme[] = []
    let afterIdiom = 0
    for (const [index, token] of tokens.entries()) {
      if (!starts.has(token.lower)) continue
      afterIdiom = Math.max(afterIdiom, (idioms.at(tokens, index)?.last ?? -1) + 1)
      if (index < afterIdiom) continue
      const extreme = (finders.get(token.lower) ?? totalAt)(tokens, index)
      if (!extreme || isSoftened(tokens, index) || facts.titles(index)) continue
      const isApart = extreme.start >= (found.at(-1)?.end ?? 0)
      if (isApart && isAsserted(tokens, index, facts.assertions(index))) found.push(extreme)
    }
    if (found.length === 0) return found
    const others = [
      ...facts.exclusives,
      ...facts.novelties,
      ...facts.rankings.flatMap(({set}) => set ?? [])
    ]
    return found.filter(
      ({start}) => !others.some(other => other.start <= start && start < other.end)
    )
  }
})

const idioms = phrasesOf(universalIdioms)

const finders: ReadonlyMap<string, Finder> = new Map([
  ['all', allAt],
  ['every', everyAt],
  ['whole', wholeAt],
  ['entire', wholeAt],
  ['no', noAt],
  ['not', notOneAt],
  ['nothing', nothingAt],
  ['none', noneOfUsAt]
])

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([
  ...finders.keys(),
  ...totals.firstWords,
  ...idioms.firstWords
])

/** “almost all”, “not every”, “hardly ever”. */
function isSoftened(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === ',') return false
  return [1, 2].some(offset => isIn(softeners, tokens[at - offset]))
}

function isAsserted(tokens: readonly Token[], at: number, reason: Unasserted | undefined): boolean {
  const token = tokens[at]
  if (reason === 'denied') return deniesItself(token)
  // “it would never pass” says so without a condition in sight.
  if (reason === 'supposed' && isWord(token, 'never', 'always'))
    return isWord(tokens[at - 1], 'would')
  // “household water means all water used …”: a definition.
  if (isWord(tokens[at - 1], 'means', 'mean', 'includes')) return false
  return reason === undefined && !isDemandedAfter(tokens, at)
}

/** “nobody should pay twice”, “every town must …”: the demand comes after its subject. */
function isDemandedAfter(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'always', 'never')) return false
  const verb = tokens.slice(at + 1, at + 9).find(({pos}) => /^(?:AUX|VERB|PUNCT)$/.test(pos))
  return isWord(verb, 'should', 'must', 'ought', 'shall', 'need', 'needs')
}
