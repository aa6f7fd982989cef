import {lexicon} from './lexicon.ts'

/** Pronouns and quantifiers that mean nobody in particular. */
export const vaguePronouns = lexicon({
  name: 'vague-pronouns',
  about: 'Pronouns and quantifiers that, as speakers, mean nobody in particular',
  source: 'drafted for this project',
  entries: `
    all any anybody anyone countless everybody everyone few many most nobody numerous others several some somebody someone these those you
  `
})

/** Nouns of speakers whom nobody can look up. */
export const vagueNouns = lexicon({
  name: 'vague-nouns',
  about: 'Plural nouns of speakers whom nobody can look up',
  source: 'drafted for this project',
  entries: `
    academics activists advocates analysts campaigners circles citizens commentators critics cynics defenders detractors diplomats economists experts
    friends historians insiders lawyers locals observers officials onlookers opponents optimists parties people pessimists politicians proponents pundits quarters
    researchers reports rivals scholars sceptics scientists skeptics sources specialists studies supporters sympathisers sympathizers voices voters watchers witnesses
  `
})

/** Nouns by which a text speaks of itself. */
export const authorNouns = lexicon({
  name: 'author-nouns',
  about: 'Nouns that, after “this” or “our”, mean the text itself or who writes it',
  source: 'drafted for this project',
  entries:
    'analysis article author authors brief briefing column editorial essay memo note paper piece writer'
})

/** Determiners of someone whom the text knows. */
export const definiteDeterminers = lexicon({
  name: 'definite-determiners',
  about:
    'Determiners before someone whom the text supposes to be known: “the owner”, “their lawyer”',
  source: 'drafted for this project',
  entries: 'both her his its the their'
})
