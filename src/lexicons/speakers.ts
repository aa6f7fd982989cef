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

/** Plural nouns for people who study a thing or take a side in it. */
export const commonCrowds = lexicon({
  name: 'common-crowds',
  about: 'Plural nouns for people who study a thing or take a side in it, and often speak unnamed',
  source: 'drafted for this project',
  entries: `
    academics activists advocates analysts campaigners commentators critics cynics defenders detractors
    economists experts historians observers opponents optimists pessimists politicians proponents pundits
    researchers sceptics scholars scientists skeptics specialists supporters watchers
  `
})

/** Nouns of speakers who never count as a source. */
const unnamedCrowds = lexicon({
  name: 'unnamed-crowds',
  about: 'Plural nouns of people and studies which, without a name, are no source of a figure',
  source: 'drafted for this project',
  entries: `
    analysts commentators critics diplomats experts insiders observers officials people researchers scholars
    scientists sources studies
  `
})

/** Nouns of speakers whom nobody can look up. */
export const vagueNouns = lexicon({
  name: 'vague-nouns',
  about: 'Plural nouns of speakers whom nobody can look up',
  source: 'drafted for this project',
  includes: [commonCrowds, unnamedCrowds],
  entries: `
    circles citizens friends lawyers locals onlookers parties quarters reports rivals sympathisers sympathizers
    voices voters witnesses
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

/** Names of peoples and believers that no ending tells. */
export const peoples = lexicon({
  name: 'peoples',
  about:
    'Plural names of peoples and believers, who say nothing as one, where no ending such as “-ians” tells them',
  source: 'drafted for this project',
  entries: `
    afghans africans alawites arabs azeris balts basques brits britons bulgarians catalans catholics christians croats czechs danes druze finns germans greeks hazaras
    hindus hungarians icelanders jews kazakhs koreans kurds kyrgyz latvians lebanese mexicans mormons muslims pashtuns poles protestants quakers romans russians scots serbs
    shia shias shiites sikhs slovaks slovenes spaniards sunnis swedes tajiks tatars thais tibetans turks uighurs uzbeks
  `
})

/** Plural names of parties and movements, which do say something as one. */
export const parties = lexicon({
  name: 'parties',
  about:
    'Plural names of parties that end like the names of peoples, and speak as one: “the Socialists”',
  source: 'drafted for this project',
  entries:
    'centrists communists houthis islamists leftists loyalists nationalists populists royalists socialists unionists'
})
