import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Prepositions before a place, and before no person. */
export const inwardPrepositions = lexicon({
  name: 'inward-prepositions',
  about: 'Prepositions before the name of a place, and hardly ever of a person',
  source,
  entries: 'across in inside near throughout within'
})

/** Nouns after which “in” leads to whom one trusts. */
export const trustNouns = lexicon({
  name: 'trust-nouns',
  about:
    'Nouns and verbs after which “in” leads to a person as well as to a place: “trust in Okoro”',
  source,
  entries:
    'belief believe believed believes confidence confided faith hope interest interested invest invested place placed pride trust trusted vested'
})

/** Nouns that only a state has. */
export const statehoodNouns = lexicon({
  name: 'statehood-nouns',
  about: 'Nouns of what only a state has, before “of” and its name, or after its genitive',
  source,
  entries: `
    airspace ambassador army borders citizens constitution consul currency diplomats embassy emirate envoy exports federation government imports independence kingdom ministry monarchy nationals navy
    parliament population president republic sovereignty territory troops
  `
})

/** Nouns of what is no state. */
export const settlementNouns = lexicon({
  name: 'settlement-nouns',
  about: 'Nouns before “of” and the name of a place that is no state: “the town of Dolm”',
  source,
  entries:
    'borough capital city coast county district harbor harbour island municipality port province region streets suburb town village'
})

/** Names that a state shares with a province of another. */
export const provinceNamesakes = lexicon({
  name: 'province-namesakes',
  about: 'Names of states that are as often those of a province elsewhere: “Georgia”',
  source,
  entries: 'georgia luxembourg'
})
