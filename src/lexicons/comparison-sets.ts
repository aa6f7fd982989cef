import {lexicon} from './lexicon.ts'

/** Nouns of time in which a rank may hold: “in decades”, “of the century”. */
export const eras = lexicon({
  name: 'eras',
  about: 'Nouns of time over which a rank may hold',
  source: 'drafted for this project',
  entries: `
    age career centuries century day days decade decades era eras existence generation generations history
    life lifetime living lives memory millennium month months peacetime period periods post-war postwar presidency quarter season
    session term time times week weeks year years yesterday tenure reign war today
  `
})

/** Nouns of places and groups in which a rank may hold: “in the region”. */
export const realms = lexicon({
  name: 'realms',
  about: 'Nouns of places and groups in which a rank may hold',
  source: 'drafted for this project',
  entries: `
    alliance area areas basin bloc capital cities city class coast college community commonwealth continent council countries country county
    department district earth economy empire field firm geopolitics globe government group hemisphere house industries industry island islands kingdom
    land league list market markets middle nation nations neighbourhood neighborhood north organisation organization parliament parts party peninsula planet politics
    port profession province provinces region regions republic room sample school sea sector senate society south state states table team territory town towns tournament union
    universe university valley village villages west world zone
  `
})

/** Nouns that govern the words after them: “a critic of the plan” is no critic among plans. */
export const relationalNouns = lexicon({
  name: 'relational-nouns',
  about: 'Nouns whose “of” or “in” names what they are about, not a group to compare',
  source: 'drafted for this project',
  entries: `
    advocate advocates amount approximation aspect aspects beginning beginnings bit blow case cases cause causes chance chances change concentration consequence consequences cost costs critic critics
    crisis cut cuts danger dangers decline defence defense degree degrees drop effect effects enemy enemies end ends evidence example examples expansion expression expressions extent extremes fall fault
    fear fears flaw form forms friend friends gap growth guarantee hint hope hopes idea impact impediment improvement increase indication indicator indictment influence instance interest interests investment kind kinds lack lesson lessons level levels loss losses
    manifestation mark means measure measures method methods moment number numbers obstacle obstacles opponent opponents part parts path piece pieces point possibility price problem problems producer promoter proof proponent
    proportion protection quality range rate rates reason reasons result results outcome outcomes product reduction reductions reflection reform reforms rise risk risks role route score sense set share shift side sign signs sort sorts source sources stage stages step steps stretch supporter supporters
    symbol symptom test threat threats total trace type types use user users version victim victims view violation violations ways way wing
  `
})

/** Words right after a noun that draw the border of what is compared: “the best plan available”. */
export const borderWords = lexicon({
  name: 'border-words',
  about: 'Words right after a noun phrase that draw the border of what is compared',
  source: 'drafted for this project',
  entries: `
    anybody anyone anywhere around available besides conceivable facing imaginable left nationwide outside present remaining
    surviving that under which who whom whose within worldwide yet
  `
})

/** Pronouns that open a clause without a relative: “the best plan we have”. */
export const borderSubjects = lexicon({
  name: 'border-subjects',
  about: 'Pronouns that open a relative clause without a relative',
  source: 'drafted for this project',
  entries: 'he i it one she they this we you'
})

/** Adverbs that state the set anywhere in the clause. */
export const setAdverbs = lexicon({
  name: 'set-adverbs',
  about: 'Adverbs and phrases that state over which time or among whom a rank holds',
  source: 'drafted for this project',
  entries: `
    across the board, anywhere, by any country, ever, globally, in existence, in history, in living memory, in the world, internationally, nationally, nationwide,
    of all, of all time, of any, on earth, on record, on the planet, regionally, so far, to date, worldwide
  `
})

/** Words that name the scale of a rank: “by turnover”. */
export const scaleNouns = lexicon({
  name: 'scale-nouns',
  about: 'Nouns after “by” or “in terms of” that say by which measure something ranks',
  source: 'drafted for this project',
  entries: `
    acreage altitude area assets capacity capitalisation capitalization catch circulation cost depth elevation
    employment enrolment expenditure gdp headcount height income landmass length market membership number numbers
    output population production revenue revenues sales seats share size tonnage traffic turnover value volume
    votes wealth weight width
  `
})

/** Adjectives inside a phrase that draw the border of what is compared: “the safest available route”. */
export const borderAdjectives = lexicon({
  name: 'border-adjectives',
  about: 'Adjectives inside a phrase that draw the border of what is compared',
  source: 'drafted for this project',
  entries: 'available existing known living recorded remaining surviving'
})
