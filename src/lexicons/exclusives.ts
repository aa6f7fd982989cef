import {lexicon} from './lexicon.ts'

/** Words and phrases that leave no equal. */
export const peerless = lexicon({
  name: 'peerless',
  about: 'Words and phrases that say that nothing equals what they describe',
  source: 'drafted for this project',
  entries: `
    beyond compare, in a class of her own, in a class of his own, in a class of its own, in a class of our own,
    in a class of their own, in a league of its own, in a league of their own,
    inimitable, like no other, matchless, nonpareil, one of a kind, one-of-a-kind, peerless, second to none, unequaled,
    unequalled, unmatched, unparalleled, unrivaled, unrivalled, unsurpassed, without a rival, without equal, without equals,
    without parallel, without peer, without peers, without rival
  `
})

/** Words before *only* with which it makes another expression. */
export const onlyTails = lexicon({
  name: 'only-tails',
  about:
    'Words before *only* with which it makes another expression: “not only”, “if only”, “read-only”',
  source: 'drafted for this project',
  entries: "but if n't n’t not or read"
})

/** Words after *only* with which it makes another expression. */
export const onlyCompounds = lexicon({
  name: 'only-compounds',
  about: 'Words after *only* with which it makes another expression: “only child”, “only just”',
  source: 'drafted for this project',
  entries: 'child children daughter just so son too'
})

/** Words that make *only* mean “no more than”. */
export const onlyAmounts = lexicon({
  name: 'only-amounts',
  about: 'Words after *only* that make it mean “no more than”, “no earlier than” or “merely”',
  source: 'drafted for this project',
  entries: `
    a about after again an approximately around as because before briefly dozens earlier ever fair few for fractions
    fully gradually half hours hundreds human if in last late later marginally matter minutes modestly months narrowly
    natural now occasionally once one part partially partly question rarely recently right since slightly slowly some
    sometimes temporarily then to today tomorrow twice under until weakly when where while years yesterday
  `
})

/** Words after “a” or a preposition that make an amount without a number. */
export const vagueAmounts = lexicon({
  name: 'vague-amounts',
  about: 'Words that make an amount without a number: “only a few”, “only for a month”',
  source: 'drafted for this project',
  entries: `
    case cases couple day decade degree dozen emergency event few fool fraction half handful hundred little matter minority moment month part
    quarter small third tiny week year
  `
})

/** Prepositions after *only* that name the one way or place. */
export const onlyMeans = lexicon({
  name: 'only-means',
  about: 'Prepositions after *only* that name the one way, means or partner',
  source: 'drafted for this project',
  entries: 'among as at by from in of on through to under via with within'
})

/** Words after a preposition that make a time or a turn of phrase of it. */
export const onlyOccasions = lexicon({
  name: 'only-occasions',
  about:
    'Words after *only* and a preposition that make a time or a turn of phrase: “only in May”, “only in part”',
  source: 'drafted for this project',
  entries: `
    april august comparison december early february find january july june late march may mid name november occasion
    october paper part passing receive recent see september so theory time wake
  `
})

/** Nouns after “the single” of which there is only one. */
export const soleNouns = lexicon({
  name: 'sole-nouns',
  about: 'Nouns before which “the single” means “the only”',
  source: 'drafted for this project',
  entries: 'aim answer cause explanation goal purpose reason solution source'
})

/** Nouns with *sole* that are terms of law. */
export const soleTraders = lexicon({
  name: 'sole-traders',
  about: 'Nouns with which *sole* makes a term of law',
  source: 'drafted for this project',
  entries: 'proprietor proprietors proprietorship trader traders'
})

/** Nouns with *unique* that are technical terms. */
export const uniqueCodes = lexicon({
  name: 'unique-codes',
  about: 'Nouns with which *unique* makes a technical term',
  source: 'drafted for this project',
  entries: 'code id identifier identity number user users visitor visitors'
})

/** Nouns with which *unique* means “particular”. */
export const particulars = lexicon({
  name: 'particulars',
  about: 'Nouns of which everyone has one of his own: *unique* before them means “particular”',
  source: 'drafted for this project',
  entries: `
    approach blend challenge character circumstance context culture feature flavour flavor geography heritage history identity
    location outlook perspective place position relationship role set situation status style vantage view voice way
  `
})
