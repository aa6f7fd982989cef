import {lexicon} from './lexicon.ts'

/** Superlatives that are not made with -est. */
export const irregularSuperlatives = lexicon({
  name: 'irregular-superlatives',
  about: 'Superlative forms that are not made by adding -est',
  source: 'drafted for this project',
  entries:
    'best worst furthest farthest eldest foremost uppermost innermost outermost topmost utmost'
})

/** Words that end in -est and rank nothing. */
export const notSuperlatives = lexicon({
  name: 'not-superlatives',
  about: 'Words ending in -est that are no superlatives, or rank in time only (“latest”)',
  source: 'drafted for this project, read off word lists of English by their ending',
  entries: `
    acquest anapest arrest attest behest bequest blest bucharest budapest chest congest conquest
    contest crest detest digest dishonest disinterest divest earnest ernest est everest forest gest
    guest harvest headrest honest immodest incest infest ingest inquest interest invest jest latest
    lest manifest midwest modest molest nest northwest palimpsest pest priest protest quest
    rainforest rearrest reforest reinvest request rest retest southwest suggest tempest test trieste
    unrest vest west wrest zest
  `
})

/** Superlatives in set phrases that rank nothing. */
export const superlativeIdioms = lexicon({
  name: 'superlative-idioms',
  about: 'Set phrases whose superlative ranks nothing',
  source: 'drafted for this project',
  entries: `
    at best, at least, at most, at worst, at the best, at the earliest, at the latest, at the least,
    at the most, at the very best, at the very least, at the very most, all the best, best before,
    best effort, best efforts, best endeavours, best interest, best interests, best known as, best man,
    best practice, best practices, best regards, best wishes, do its best, do our best, do their best,
    does its best, doing its best, doing their best, for the best, for the most part, for the worst,
    in the best case, in the worst case, last but not least, least developed countries,
    least developed country, least-developed countries, least of all, made the most of, make the most of,
    making the most of, most favoured nation, most-favoured-nation, most likely, most of all, most of the,
    most probable, most probably, most recent, most recently, not in the least, not least,
    the best of both worlds, the best part of, to say the least, to the best of, tried its best,
    trying its best, worst case, worst-case
  `
})

/** Ordinals that make a rank of their own: “second-largest”. */
export const ordinals = lexicon({
  name: 'ordinals',
  about: 'Ordinals that make a rank below the first before a superlative',
  source: 'drafted for this project',
  entries: `
    second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th
  `
})

/** Words before “of the” that take a part: “one of the largest”. */
export const partWords = lexicon({
  name: 'part-words',
  about: 'Numbers and quantifiers that take a part of a group before “of the”',
  source: 'drafted for this project',
  entries: `
    one two three four five six seven eight nine ten some many most several few half any none each
  `
})

/** Words after a superlative phrase that begin its comparison set. */
export const setWords = lexicon({
  name: 'set-words',
  about: 'Words after a noun phrase that begin a comparison set, a standard or a period',
  source: 'drafted for this project',
  entries: `
    across after among amongst anybody anyone anywhere at available before between by conceivable during
    ever globally he her his i imaginable in inside its known left my nationwide of on one our outside
    possible remaining she since so that the their there they this throughout to under we which who whose
    within worldwide yet you
  `
})

/** Forms of verbs that join a predicate to its subject. */
export const copulas = lexicon({
  name: 'copulas',
  about: 'Forms of verbs after which a superlative is predicated of the subject',
  source: 'drafted for this project',
  entries: `
    am are be became become becomes been being is remain remained remains was were 's 're 'm ’s ’re ’m
  `
})

/** Words that deny what follows. */
export const negators = lexicon({
  name: 'negators',
  about: 'Words that deny the phrase after them',
  source: 'drafted for this project',
  entries: "hardly never nor not n't n’t"
})
