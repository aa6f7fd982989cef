import {lexicon} from './lexicon.ts'

/** Superlatives that are not made with -est. */
export const irregularSuperlatives = lexicon({
  name: 'irregular-superlatives',
  about: 'Superlative forms that are not made by adding -est',
  source: 'drafted for this project',
  entries: 'best worst most least furthest farthest'
})

/** Words that end in -est and rank nothing. */
export const notSuperlatives = lexicon({
  name: 'not-superlatives',
  about: 'Words ending in -est that are no superlatives',
  source: 'drafted for this project, read off lists of English words by their ending',
  entries: `
acquest afforest alkahest almagest anapaest anapest arbalest archpriest armrest arrest attest backrest
    barghest behest bequest blest brest bucharest budapest chest congest conquest contest counterprotest
    crest decongest deforest detest devest digest disafforest disforest dishonest disinfest disinterest
    disinvest divest earnest egest ernest est everest fest firecrest footrest forest forrest gabfest geest
    gest goldcrest guest hammerfest hartebeest harvest headrest hest honest houseguest immodest imprest incest infest
    ingest inquest interest invest jest lest manifest midwest modest molest nest northwest oktoberfest
    overinterest overinvest overmodest palimpsest pest pinterest predigest pretest priest protest quest
    rainforest rearrest reconquest redigest reforest reinvest request rest retest revest rinderpest songfest
    southwest suggest talkfest tempest test unblest uninterest unrest vest west wildebeest wrest zest
  `
})

/** Superlatives in set phrases that rank nothing. */
export const superlativeIdioms = lexicon({
  name: 'superlative-idioms',
  about: 'Set phrases whose superlative ranks nothing',
  source: 'drafted for this project',
  entries: `
    as best, at best, at its best, at its worst, at least, at most, at our best, at the best,
    at the earliest, at the latest, at the least, at the most, at the very best, at the very earliest,
    at the very latest, at the very least, at the very most, at their best, at their worst, at worst,
    best actor, best actress, best behavior, best behaviour, best before, best bet, best buy, best friend, best friends, best known, best picture, best seller,
    best sellers, most valuable player, most wanted, best case, best effort, best efforts, best endeavours, best guess, best interest,
    best interests, best man, best of all, best of luck, best practice, best practices, best regards,
    best wishes, best western, best-case, best-known, best-selling, do its best, do my best,
    do our best, do their best, do your best, does her best, does his best, does its best, did her best,
    did his best, did his utmost, did its best, did its utmost, did their utmost, do its utmost, do our utmost, do their utmost, does its utmost, did our best, did their best, do their worst, do your worst, did their worst, do its worst, doing her best, doing his best, doing its best,
    doing our best, doing their best, first and foremost, for the best, for the longest time, for the most part, for the worst,
    get the best of, get the most from, get the most out of, had best, if the worst comes,
    in the best case, in the best of, in the least, in the worst case, it is best to, it 's best to, it ’s best to, know best, knows best, last but not least,
    least developed countries, least developed country, least of all, least squares, least worst, make the best of,
    make the most of, makes the best of, makes the most of, making the best of, making the most of,
    made the best of, made the most of, most favoured nation, most crucially, most importantly, most likely, most notably, most significantly, most of all,
    most obviously, most probable, most probably, most recent, most recently, most reverend, 
    most-favoured-nation, not in the least, not least, not the faintest, not the least,
    past its best, put its best foot, put their best foot, second best, the best of both worlds,
    the best part of, the least of it, the most part, the slightest, to say the least, to the best of,
    tried her best, tried his best, tried its best, tried our best, tried their best, trying his best,
    trying its best, trying our best, trying their best, without the least, worst case, worst-case
  `
})

/** Superlatives that point at the newest of a series and rank nothing. */
export const serialSuperlatives = lexicon({
  name: 'serial-superlatives',
  about: 'Superlatives that point at the newest of a series and rank nothing',
  source: 'drafted for this project',
  entries: 'latest'
})

/** Ordinals that make a rank of their own: “second-largest”. */
export const ordinals = lexicon({
  name: 'ordinals',
  about: 'Ordinals that make a rank below the first before a superlative',
  source: 'drafted for this project',
  entries: `
    next second third fourth fifth sixth seventh eighth ninth tenth         
  `
})

/** Words before “of the” that take a part: “one of the largest”. */
export const partWords = lexicon({
  name: 'part-words',
  about: 'Numbers and quantifiers that take a part of a group before “of the”',
  source: 'drafted for this project',
  entries: `
    one two three four five six seven eight nine ten some many most several few half any none each all both
    either neither another couple dozens handful hundreds majority minority number
  `
})

/** Words after *most* that it does not grade. */
export const gradelessWords = lexicon({
  name: 'gradeless-words',
  about: 'Words after *most* or *least* that it does not grade: “most other towns”',
  source: 'drafted for this project',
  entries:
    'all already also always anywhere every everybody everyone everywhere never not now of other people still such'
})

/** Words with a very high degree and no comparison. */
export const elativeWords = lexicon({
  name: 'elative-words',
  about: 'Superlative in form or origin, a very high degree in use',
  source: 'drafted for this project',
  entries: 'utmost uttermost'
})

/** Adverbs that a bare *most* only raises: “most certainly”. */
export const elativeAdverbs = lexicon({
  name: 'elative-adverbs',
  about: 'Adverbs after a bare *most* that means *very*',
  source: 'drafted for this project',
  entries: `
    assuredly carefully certainly cordially courteously decidedly definitely earnestly emphatically graciously
    humbly kindly regrettably seriously sincerely solemnly strenuously unexpectedly unfortunately unusually
    vehemently warmly
  `
})

/** Nouns of kind after “of the …”. */
export const degreeNouns = lexicon({
  name: 'degree-nouns',
  about: 'Nouns after “of the” and a superlative that say how high a degree: “of the crudest sort”',
  source: 'drafted for this project',
  entries: 'calibre caliber degree kind order quality sort standard type urgency'
})

/** Nouns of courtesy, whose superlatives are formulas: “our deepest sympathy”. */
export const courtesyNouns = lexicon({
  name: 'courtesy-nouns',
  about:
    'Nouns of courtesy, feeling and manner whose superlatives compare nothing: “with the keenest interest”',
  source: 'drafted for this project',
  entries: `
    admiration affection apologies apology appreciation attention care caution concern condolences congratulations
    consideration contempt courtesy delight disgust esteem felicitations gratitude greetings hospitality intention
    intentions interest language pleasure pride regard regards regret regrets relief reluctance respect respects
    satisfaction sorrow sympathies sympathy terms thanks wishes
  `
})

/** Adjectives of courtesy. */
export const courtesyAdjectives = lexicon({
  name: 'courtesy-adjectives',
  about: 'Superlatives that after “our” or “my” make a formula with a noun of courtesy',
  source: 'drafted for this project',
  entries: `
    deepest fondest greatest heartfelt heartiest highest kindest profound profoundest sincere sincerest strongest
    warmest
  `
})

/** Adjectives that *most* raises to a courtesy: “you are most welcome”. */
export const courtesyPredicates = lexicon({
  name: 'courtesy-predicates',
  about: 'Adjectives after a bare *most* that means *very*',
  source: 'drafted for this project',
  entries: 'appreciated fortunate generous grateful gracious kind regrettable unfortunate welcome'
})

/** Words before a superlative that is looked for: “we do not know the best way”. */
export const searchWords = lexicon({
  name: 'search-words',
  about: 'Words after which a superlative is looked for or left open, not given to anything',
  source: 'drafted for this project',
  entries: `
    about ask asked choose chooses choosing debate debated debates decide deciding determine determining discuss discussed
    discussing find finding identify identifying know knowing knows learn learning over pick picking regarding search searching seek seeking
  `
})
