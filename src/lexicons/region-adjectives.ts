import {lexicon} from './lexicon.ts'

/** Adjectives of continents, regions and faiths, which belong to no state. */
export const regionAdjectives = lexicon({
  name: 'region-adjectives',
  about:
    'Adjectives of continents, regions and wide groups of people, which name no actor by themselves',
  source: 'drafted for this project',
  entries: `
    african africans andean arabian arctic asian asians atlantic balkan balkans baltic caribbean caucasian continental eastern eurasian european europeans gulf indigenous islamic islamist jewish levantine
    mediterranean melanesian micronesian muslim nordic northern occidental oriental pacific polynesian saharan sahelian scandinavian scandinavians southern sub-saharan transatlantic western westerner westerners
  `
})

/** Words before “election” and the like that make the name of a state part of the name of a vote. */
export const voteAdjectives = lexicon({
  name: 'vote-adjectives',
  about:
    'Adjectives between the name of a state and “election”: “the 2010 Norland general election”',
  source: 'drafted for this project',
  entries:
    'congressional constitutional federal general gubernatorial legislative local mayoral midterm municipal parliamentary presidential primary provincial regional senate senatorial state'
})

/** Names of wholes and of what is believed in, which act in no text as one of several. */
export const wholes = lexicon({
  name: 'wholes',
  about: 'Names with a capital of what is no person, body or place that acts: “Earth”, “God”',
  source: 'drafted for this project',
  entries: `
    allah almighty bible christmas constitution creator earth easter god heaven hell internet koran nature net quran ramadan satan scripture torah web world
  `
})
