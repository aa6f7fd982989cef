import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Nouns of states, which are places too. */
export const stateNouns = lexicon({
  name: 'state-nouns',
  about: 'Nouns of states and their seats, which are places as well as actors',
  source,
  entries: `
    capital capitals countries country government governments nation nations neighbor neighbors neighbour neighbours
    regime regimes state states
  `
})

/** Nouns of those who act for a side, whatever it is. */
export const sideNouns = lexicon({
  name: 'side-nouns',
  about: 'Nouns of those who act for a side, and of nothing else when “certain” stands before them',
  source,
  entries: `
    actor actors circles elements entities faction factions forces interests lobbies lobby parties player players power powers
    quarters stakeholders
  `
})

/** Nouns of those who act from without. */
export const outsideNouns = lexicon({
  name: 'outside-nouns',
  about: 'Nouns that, after an adjective such as “external”, mean somebody who acts, whoever he is',
  source,
  entries: `
    actor actors agitators circles conspirators elements hand hands interests meddlers parties player players plotters power
    powers provocateurs quarters
  `
})

/** Adjectives by which somebody is put outside or against, and not named. */
export const outsideAdjectives = lexicon({
  name: 'outside-adjectives',
  about: 'Adjectives that put somebody outside or against, and do not say who he is',
  source,
  entries: `
    alien dark destructive disruptive evil external extraneous extremist foreign hidden hostile ill-intentioned invisible malicious malign
    nefarious negative outside regional shadowy sinister subversive undesirable unfriendly unnamed
  `
})

/** Phrases for collective actors of whom nobody says who belongs to them. */
export const collectiveActors = lexicon({
  name: 'collective-actors',
  about:
    'Phrases for collective actors that hide who belongs to them, and for actors that stay in the dark',
  source,
  entries: `
    all concerned parties, all interested parties, all parties concerned, all relevant actors, all relevant parties, all relevant stakeholders,
    all sides concerned, all stakeholders, all stakeholders concerned, all the relevant parties, all the relevant stakeholders, all the stakeholders,
    dark forces, entrenched interests, external forces, hostile forces, interested parties, key stakeholders, monied interests,
    moneyed interests, outside forces, parties concerned, powerful interests, relevant actors, relevant authorities, relevant parties, relevant players,
    relevant stakeholders, shadowy forces, sinister forces, special interests, the community of nations, the deep state, the global community, the international community, the powers that be, the relevant actors,
    the relevant authorities, the relevant parties, the relevant stakeholders, the world community, those concerned, those in power, those responsible, vested interests,
    various actors, various parties, various quarters, various stakeholders
  `
})

/** Phrases for those on top of a country that is named beside them, or not. */
export const rulingCircles = lexicon({
  name: 'ruling-circles',
  about: 'Phrases for those on top, who are known only where their country or body is named',
  source,
  entries: `
    elites, the business elite, the business elites, the economic elite, the economic elites, the elite, the elites, the establishment, the financial elite,
    the financial elites, the foreign policy establishment, the global elite, the global elites, the liberal elite, the liberal elites, the media elite, the media elites, the metropolitan elite, the metropolitan elites, the old elite, the old elites,
    the political class, the political elite, the political elites, the political establishment, the ruling class, the ruling classes, the ruling elite, the ruling elites
  `
})

/** Prepositions that make a state a place, or a body a place to be in. */
export const placePrepositions = lexicon({
  name: 'place-prepositions',
  about: 'Prepositions after which states and bodies are places or sets, not actors',
  source,
  entries:
    'across among amongst around at beyond throughout within in inside into near outside over through under via'
})

/** Prepositions after which a state can act or be addressed. */
export const deedPrepositions = lexicon({
  name: 'deed-prepositions',
  about: 'Prepositions after which even a state is an actor and no place',
  source,
  entries: 'against by upon'
})

/** Nouns of belonging. */
export const belongings = lexicon({
  name: 'belongings',
  about: 'Nouns before “of” by which somebody belongs to a body: that body does not act there',
  source,
  entries: 'member members membership part rest section segment'
})

/** Verbs by which states are addressed or treated as actors. */
export const dealingVerbs = lexicon({
  name: 'dealing-verbs',
  about:
    'Verbs, in the base form, whose object is somebody who acts, not a place: “to appease certain states”',
  source,
  entries: `
    accuse alarm alienate anger appease assure benefit blame challenge coerce condemn confront convince criticise criticize defy deter embolden enable
    encourage force help irritate persuade please pressure provoke punish reassure remind reward sanction serve suit support target threaten thank
    unsettle upset urge warn
  `
})

/** Words that lead to the names of those meant. */
export const namingPhrases = lexicon({
  name: 'naming-phrases',
  about: 'Words after an actor that lead to the names of those who are meant',
  source,
  entries: `
    above all, among them, e.g., especially, for example, for instance, i.e., in particular, in other words, including, led by, like, mainly, namely, notably, particularly,
    such as, that is, to name, which include, which includes, chief among them
  `
})

/** Words by which a term is defined. */
export const definingVerbs = lexicon({
  name: 'defining-verbs',
  about: 'Forms of verbs by which a text says what it means by a term',
  source,
  entries: 'comprise comprises denote denotes describes mean means meant refer refers'
})
