import {setWords} from '../lexicons/superlatives.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Superlative, superlatives} from './superlatives.ts'

/**
 * The superlatives of a sentence whose comparison set is stated: “of the four”,
 * “in the region”, “since 1990”, “the country's largest”. Whether it is the right
 * set is not asked.
 */
export const comparisonSets = definePass({
  name: 'comparison-sets',
  unit: 'sentence',
  needs: {superlatives},
  run({tokens}, facts): ReadonlySet<Superlative> {
    const [first] = tokens
    const fronted =
      first !== undefined && /^(?:of|among|amongst|in|within|since)$/.test(first.lower)
    const stated = facts.superlatives.some(
      superlative => superlative.determiner !== 'possessive' && isFollowedBySet(tokens, superlative)
    )
    // “the shortest of the five, and Maronia the longest”: one set serves all.
    if (fronted || stated) return new Set(facts.superlatives)
    return new Set(facts.superlatives.filter(({determiner}) => determiner === 'possessive'))
  }
})

function isFollowedBySet(tokens: readonly Token[], {phrase}: Superlative): boolean {
  const index = tokens.findIndex(token => token.start >= phrase.end)
  const next = tokens[index]
  if (index < 0 || !next) return false
  if (next.lower === 'for') return isPeriod(tokens.slice(index + 1, index + 4))
  return setWords.entries.has(next.lower)
}

function isPeriod(tokens: readonly Token[]): boolean {
  return tokens.some(({lower}) =>
    /^(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|generations?)$/.test(lower)
  )
}
