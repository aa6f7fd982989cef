import {lexicon} from './lexicon.ts'

/** Words that hold of everyone, everything or at all times by themselves. */
export const totalWords = lexicon({
  name: 'total-words',
  about: 'Words that hold of everyone, everything, everywhere or at all times by themselves',
  source: 'drafted for this project',
  entries: `
    always, at no point, at no time, everybody, everyone, everything, everywhere, in no case, invariably, never, no one, no-one, nobody, unanimously,
    under no circumstances, universally, without exception
  `
})

/** Set phrases with a universal word that claim no totality. */
export const universalIdioms = lexicon({
  name: 'universal-idioms',
  about: 'Set phrases with a universal word that claim no totality',
  source: 'drafted for this project',
  entries: `
    above all, after all, all along, all alone, all and sundry, all around, all at once, all but, all by, all clear, all costs, all eternity, all in all, all told,
    all kinds, all manner, all of a sudden, all out, all over again, all right, all round, all sorts, all the better, all the best, all the more, all the same,
    all the time, all the way, all too, all-in, all-important, all-out, all-round, all-star, all-time, as a whole, as always, at all costs,
    at all levels, at all times, by all accounts, by all odds, by all means, by and large, each and every one of, every bit, every effort, every inch, every intention, every now,
    every opportunity, every other, every reason, every right, every single one of, every so often, every chance, every step of the way, every way, everything else,
    everything like that, everything possible, everything to do with, first of all, if nothing else, in every way, in no way, it all, most of all, never fear, never mind, never quite,
    never-ending, next to nothing, no way, nothing but, nothing if not, nothing less than, nothing like, nothing more than,
    nothing new, nothing of the kind, nothing short of, nothing to do with, nothing to, nothing wrong, on the whole, once and for all, one and all, that 's all, that ’s all, the whole point, they all,
    to all appearances, to all intents, whole lot, whole milk, whole host, whole range, whole series, with all due, you all, who all, were all, have all, not all
  `
})

/** Nouns that name the whole world. */
export const worldNouns = lexicon({
  name: 'world-nouns',
  about: 'Nouns for the world or mankind: a set that nobody can go through',
  source: 'drafted for this project',
  entries:
    'earth everything globe history humanity humankind humans life mankind planet universe world'
})

/** Nouns whose whole is a claim of totality. */
export const wholeNouns = lexicon({
  name: 'whole-nouns',
  about: 'Nouns after *whole* or *entire* that make all of a people, a place or a time',
  source: 'drafted for this project',
  entries: `
    city coast communities community continent country countryside economy elite establishment generation generations globe humanity
    industry industries international mankind nation nations people peoples planet political population populations province region
    regions society system town universe village west world
  `
})

/** Nouns of time and measure after *every* and *all*: a repetition or a duration. */
export const recurringNouns = lexicon({
  name: 'recurring-nouns',
  about:
    'Nouns of time and measure after *every* or *all*: a repetition or a duration, not a totality',
  source: 'drafted for this project',
  entries: `
    afternoon april august autumn century day days december evening february friday half hour hours january july june march may minute
    minutes moment monday month months morning night november october quarter saturday season second september session sunday summer
    term thursday time times tuesday wednesday week weekend weeks winter year years
  `
})

/** Nouns of parties to the matter at hand: closed sets. */
export const closedSets = lexicon({
  name: 'closed-sets',
  about:
    'Nouns and adjectives that name the parties or parts of the matter at hand, a set that someone could go through',
  source: 'drafted for this project',
  entries: `
    actors aspects assistants candidates capitals cases co-sponsors coalition commissioners concerned delegations directions employees five four fronts involved levels local member
    members national neighbouring options parties participants partners players regional relevant remaining seven shareholders sides signatories
    six stages stakeholders stripes such ten three two wards
  `
})

/** Persons and bodies of whom “no …” holds without exception. */
export const agents = lexicon({
  name: 'agents',
  about: 'Nouns of persons and bodies: “no government” is said of all of them',
  source: 'drafted for this project',
  entries: `
    administration army bank body businessman candidate capital chancellor child citizen civilisation civilization company council country culture democracy diplomat
    economist economy employer empire expert force government historian human individual institution journalist judge lawyer leader man minister mother
    nation observer official parent parliament party people person politician power president prince programme religion ruler scholar scientist side soldier state
    statesman taxpayer teacher town voter western woman worker american european african asian arab
  `
})

/** Words before “of all” that take a share of it. */
export const partitives = lexicon({
  name: 'partitives',
  about: 'Words before “of all” that take a share of what follows',
  source: 'drafted for this project',
  entries: `
    % amount cent fifth fraction half majority many most number part percent proportion quarter quarters share some
    tenth third thirds
  `
})

/** Things whose absence is a mere fact: “no evidence”. */
export const absences = lexicon({
  name: 'absences',
  about: 'Nouns whose absence is a mere fact and no claim about all: “no evidence supports it”',
  source: 'drafted for this project',
  entries: `
    agreement change date deal decision doubt evidence figure indication link mention need number plan proof reason record
    report sign solution trace
  `
})
