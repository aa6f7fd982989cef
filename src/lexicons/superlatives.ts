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
