import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Verbs of growing, whatever grows. */
export const risingVerbs = lexicon({
  name: 'rising-verbs',
  about: 'Verbs, in the base form, that say that something grows',
  source,
  entries: 'balloon escalate intensify multiply proliferate skyrocket snowball soar surge'
})

/** Verbs of shrinking, whatever shrinks. */
export const fallingVerbs = lexicon({
  name: 'falling-verbs',
  about: 'Verbs, in the base form, that say that something shrinks or gets worse',
  source,
  entries:
    'decline deteriorate diminish dwindle plummet plunge shrink slump stagnate tumble wane worsen'
})

/** Verbs of growing that mean something else of what cannot be measured. */
export const openRisingVerbs = lexicon({
  name: 'open-rising-verbs',
  about:
    'Verbs, in the base form, of growing where their subject can be measured: “prices rose”, not “he rose”',
  source,
  entries:
    'climb double expand grow improve increase jump mount quadruple rebound recover rise spike spread swell triple widen'
})

/** Verbs of shrinking that mean something else of what cannot be measured. */
export const openFallingVerbs = lexicon({
  name: 'open-falling-verbs',
  about:
    'Verbs, in the base form, of shrinking where their subject can be measured: “exports fell”, not “the wall fell”',
  source,
  entries:
    'collapse contract decrease drop ebb erode fade fall halve narrow recede sink subside weaken'
})

/** What can be measured. */
export const measurables = lexicon({
  name: 'measurables',
  about: 'Nouns of what can be measured or counted over time',
  source,
  entries: `
    abstention accidents activity anger arrests attacks attendance biodiversity births budgets bills carbon casualties cases catches
    competition concern confidence consumption corruption cost costs crime crimes deaths debt debts deficit deficits demand demands
    dependence deportations deposits discontent divorce dropout earnings economy emissions employment enrolment enrollment evictions expenditure
    expenses exports extremism fares fees fertility flows frustration gap gdp growth hate homelessness hunger illiteracy immigration
    imports incidents income incomes inequality inequalities inflation insecurity interest intolerance investment investments killings
    levels literacy loans losses membership migration morale mortality murders number numbers obesity output participation
    pollution popularity population populations poverty premiums prices price productivity production profits polarisation polarization
    polls racism radicalisation rate rates readership rent rents resentment reserves resilience revenue revenues risk risks sales salaries
    savings share shares shortages spending standards stocks suicides supply supplies support tariffs taxes temperature temperatures
    tension tensions threat threats tolerance tourism traffic transparency trust tuition turnout unemployment unrest violence visits volume volumes wages waste
    wealth yields
  `
})

/** Verbs that say that a change goes on. */
export const goingOnVerbs = lexicon({
  name: 'going-on-verbs',
  about: 'Verbs, in the base form, before a verb of change: “continues to rise”, “keeps falling”',
  source,
  entries: 'begin continue keep start'
})

/** Nouns of growing. */
export const riseNouns = lexicon({
  name: 'rise-nouns',
  about: 'Nouns of growing: “there has been a surge”',
  source,
  entries: 'expansion explosion growth increase proliferation rise spike surge upsurge uptick'
})

/** Nouns of shrinking. */
export const fallNouns = lexicon({
  name: 'fall-nouns',
  about: 'Nouns of shrinking or getting worse: “saw a decline”',
  source,
  entries:
    'collapse contraction decline decrease deterioration drop erosion fall plunge reduction slowdown slump'
})

/** Adjectives of growing before a noun of number. */
export const risingAdjectives = lexicon({
  name: 'rising-adjectives',
  about: 'Adjectives before a noun of number that say that it grows: “a growing number of”',
  source,
  entries: 'expanding growing increasing mounting rising soaring swelling'
})

/** Adjectives of shrinking before a noun of number. */
export const fallingAdjectives = lexicon({
  name: 'falling-adjectives',
  about: 'Adjectives before a noun of number that say that it shrinks: “a dwindling share of”',
  source,
  entries: 'declining decreasing diminishing dwindling falling shrinking'
})

/** Nouns of number. */
export const numberNouns = lexicon({
  name: 'number-nouns',
  about: 'Nouns of number and share after such an adjective',
  source,
  entries:
    'amount amounts majority minority number numbers percentage proportion proportions rate rates share shares'
})

/** Phrases that say that more or less comes to be so. */
export const risePhrases = lexicon({
  name: 'rise-phrases',
  about: 'Phrases that say that something grows',
  source,
  entries: `
    ever greater, ever larger, ever more, greater and greater, higher and higher, larger and larger, longer and longer, more and more, more than ever,
    on the increase, on the rise, on the upswing, stronger and stronger
  `
})

/** Phrases that say that it shrinks. */
export const fallPhrases = lexicon({
  name: 'fall-phrases',
  about: 'Phrases that say that something shrinks or gets worse',
  source,
  entries: `
    ever fewer, ever less, ever smaller, fewer and fewer, in decline, in free fall, in freefall, less and less, on the decline, on the wane, smaller and smaller, weaker and weaker,
    worse and worse
  `
})
