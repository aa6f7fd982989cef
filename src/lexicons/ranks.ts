import {lexicon} from './lexicon.ts'

/** Superlatives that a count or a measure can settle. */
export const measuredRanks = lexicon({
  name: 'measured-ranks',
  about: 'Superlatives of size, number, time and price, which a count or a measure can settle',
  source: 'drafted for this project',
  entries: `
    biggest bloodiest busiest cheapest cleanest coldest costliest deadliest dearest deepest densest dirtiest driest earliest farthest fastest
    fewest hottest heaviest highest largest lightest longest lowest nearest newest oldest poorest richest shallowest shortest slowest smallest steepest
    tallest thinnest tiniest warmest wealthiest wettest widest youngest
  `
})

/** Nouns of places whose rank by size anyone knows. */
export const knownPlaces = lexicon({
  name: 'known-places',
  about:
    'Nouns of places whose rank by size is common knowledge: no source is sought for “the second-largest city”',
  source: 'drafted for this project',
  entries:
    'cities city island islands lake lakes mountain mountains peak river rivers town towns village'
})

/** Participles before “to be” by which a rank is only expected or said. */
export const expectedRanks = lexicon({
  name: 'expected-ranks',
  about: 'Words before “to be” by which a rank is only expected, wished or said by others',
  source: 'drafted for this project',
  entries:
    'believed claimed claims destined due expected forecast hopes likely poised predicted projected reported said set thought used want wants'
})

/** Adjectives that a count or a measure can settle. */
export const measuredAdjectives = lexicon({
  name: 'measured-adjectives',
  about: 'Adjectives after “most” or “least” that a count or a measure can settle',
  source: 'drafted for this project',
  entries: `
    affordable common crowded decentralised decentralized deforested densely developed diverse expensive fertile forested frequent heavily highly indebted lucrative
    numerous polluted populated populous productive profitable sparsely traded unequal urbanised urbanized used visited watched widely
  `
})
