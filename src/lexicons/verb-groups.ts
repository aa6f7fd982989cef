import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Adverbs that belong to the verb they stand before. */
export const groupAdverbs = lexicon({
  name: 'group-adverbs',
  about: 'Adverbs without “-ly” that belong to the verb which they stand before',
  source,
  entries: 'also even first just later long never now often once then'
})

/** Verbs before “to” whose subject says it. */
export const catenatives = lexicon({
  name: 'catenatives',
  about:
    'Forms of verbs before “to” and a reporting verb whose subject is who reports: “used to say”',
  source,
  entries: `
    began begins continue continued continues dare dared dares like liked likes love loved loves prefer preferred prefers rushed
    tend tended tends used
  `
})

/** Words of a verb group whatever the tagger says. */
export const groupWords = lexicon({
  name: 'group-words',
  about:
    'Auxiliaries, denials and “to” that belong to the verb after them, whatever the tagger says',
  source,
  entries: "be been had has have n't not n’t to"
})

/** Auxiliaries of the passive. */
export const passiveAuxiliaries = lexicon({
  name: 'passive-auxiliaries',
  about: 'Forms of “be” that make a participle after them a passive',
  source,
  entries: "'re 's am are be been being is was were ’re ’s"
})

/** Modals of an author who says it himself. */
export const authorModals = lexicon({
  name: 'author-modals',
  about: 'Modals before a passive by which an author says it himself: “it must be noted”',
  source,
  entries: 'can could may might must need should'
})

/** Particles that make another verb. */
export const callParticles = lexicon({
  name: 'call-particles',
  about: 'Particles after “call” and “brand” that make it another verb: “called off”',
  source,
  entries: 'back in into off out up upon'
})

/** Words after *as* that make it no “as what”. */
export const asIdioms = lexicon({
  name: 'as-idioms',
  about:
    'Words after “as” with which it does not say what a thing is called: “as soon as”, “as part of”',
  source,
  entries: 'far if long part soon well'
})

/** Verbs before “to know” by which one asks. */
export const askingVerbs = lexicon({
  name: 'asking-verbs',
  about: 'Forms of verbs before “to know” by which someone asks: “wants to know”',
  source,
  entries: 'like need needs want wanted wants'
})

/** Auxiliaries that alone tell no deed. */
export const beings = lexicon({
  name: 'beings',
  about: 'Forms of “be” and “have”, and modals, which alone tell no deed',
  source,
  includes: [passiveAuxiliaries],
  entries:
    "'d 'll 'm 've can could had has have having may might must shall should will would ’d ’ll ’m ’ve"
})
