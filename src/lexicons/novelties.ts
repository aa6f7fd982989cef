import {lexicon} from './lexicon.ts'

/** Words that say that nothing of the kind was before. */
export const noveltyPhrases = lexicon({
  name: 'novelty-phrases',
  about: 'Words and phrases that say that nothing of the kind was before',
  source: 'drafted for this project',
  entries: `
    as never before, first in history, first of its kind, first of their kind, first time ever, for the first time, for the final time, for the first time ever,
    for the last time, for the very first time, hitherto unknown, hitherto unseen, history-making, like never before, never again, never before,
    never yet, no precedent, nothing like it, nothing like this, first time in, first time since, first time that, record-breaking, than ever, than ever before, than at any time, unheard of, unheard-of, unprecedented,
    unprecedentedly, without precedent
  `
})

/** Nouns beside which *historic* means old. */
export const oldThings = lexicon({
  name: 'old-things',
  about: 'Nouns beside which *historic* means old or about history',
  source: 'drafted for this project',
  entries: `
    abuses area areas building buildings centre centres center centers church churches city cities district districts document documents england
    environment fabric fact facts facade figure figures hall harbour home homes house houses injustice injustices interiors landmark landmarks
    levels mansion monument monuments neighbourhood neighborhood norm norms places preservation quarter quarters record records region
    responsibility responsibilities rivalry roots ruins ship ships site sites square street streets ties town towns village villages wrongs
  `
})

/** Nouns of time, order and office after which *first* and *last* only count or date. */
export const serialNouns = lexicon({
  name: 'serial-nouns',
  about: 'Nouns after *first* or *last* that make a place in a series, a date or an office',
  source: 'drafted for this project',
  entries: `
    act aid amendment anniversary april august autumn base chapter children chamber class century column cousin cousins day days december decade decades degree
    division draft edition element episode essay evening eyes fall february few fiscal five floor force four friday glance half hand hour
    hours house impression impressions january july june lady language leaders line lines lord love march meeting meetings millennium minister ministers minute minutes
    moment monday month months morning movie name names nation nations night nine november october ones option order page pages paragraph part parties past person phase place
    plane point post principle principles priority quarter question rate reading reason resort respect responder responders responsibility round rule saturday season section sections sentence september session seven
    six sight stage step steps stop story straw strike string sunday sector semester sense summer team ten term thing things third three thursday time times top train trimester
    tuesday two version visit wave wednesday week weekend weeks winter word words world year years
  `
})

/** Kinds of person whose first in an office is news. */
export const firstKinds = lexicon({
  name: 'first-kinds',
  about: 'Adjectives and nouns after *first* that say which group had never before had one',
  source: 'drafted for this project',
  entries:
    'black civilian elected ever female foreign gay hispanic indigenous jewish known latina latino lesbian muslim non private recorded serving sitting woman women'
})

/** Nouns of which the last one is a claim. */
export const lastHopes = lexicon({
  name: 'last-hopes',
  about: 'Nouns after *last* that say that none will follow',
  source: 'drafted for this project',
  entries:
    'bastion bastions best chance chances frontier great holdout holdouts hope hopes outpost refuge remaining remnant stronghold survivor surviving true'
})

/** Nouns after *record* that make a claim of it. */
export const recordNouns = lexicon({
  name: 'record-nouns',
  about: 'Nouns after *record* with which it says that there was never so much or so little',
  source: 'drafted for this project',
  entries: `
    amount amounts budget crowds deficit deficits exports growth harvest heat high highs imports investment level levels loss losses low lows majority
    number numbers price prices profit profits rate rates sales revenue speed spending temperature temperatures turnout year
  `
})
