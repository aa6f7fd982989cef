import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Personal pronouns in the form of a subject. */
export const subjectPronouns = lexicon({
  name: 'subject-pronouns',
  about: 'Personal pronouns in the form of a subject',
  source,
  entries: 'he i it she they we'
})

/** Personal pronouns in the form of an object. */
export const objectPronouns = lexicon({
  name: 'object-pronouns',
  about: 'Personal pronouns in the form of an object that can mean persons',
  source,
  entries: 'her him me them us'
})

/** Possessive pronouns before a noun. */
export const possessives = lexicon({
  name: 'possessives',
  about: 'Possessive pronouns before a noun',
  source,
  entries: 'her his its my our their whose your'
})

/** Pronouns by which authors speak of themselves. */
export const firstPersons = lexicon({
  name: 'first-persons',
  about: 'Pronouns of the first person by which authors speak of themselves',
  source,
  entries: 'i me my our us we'
})

/** Pronouns that stand for someone named before. */
export const anaphors = lexicon({
  name: 'anaphors',
  about: 'Pronouns that, as speakers, stand for someone named before',
  source,
  entries: 'he her him his it its she their them they who'
})

/** Pronouns and quantifiers that can speak. */
export const speakingPronouns = lexicon({
  name: 'speaking-pronouns',
  about: 'Pronouns and quantifiers that can be the subject of a reporting verb',
  source,
  entries: `
    all both everybody everyone few he i it many most nobody none one others she some somebody someone that these they
    this those we who you
  `
})

/** Pronouns that can say nothing. */
export const mutePronouns = lexicon({
  name: 'mute-pronouns',
  about: 'Pronouns that stand for things and clauses, which say nothing: “this shows”',
  source,
  entries: 'all it that these this those what which'
})
