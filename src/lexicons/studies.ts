import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Nouns of studies, in the plural or without number. */
export const studyNouns = lexicon({
  name: 'study-nouns',
  about: 'Nouns of studies and data that, bare, name none',
  source,
  entries:
    'analyses data estimates evidence figures forecasts polling polls reports research science statistics stats studies surveys'
})

/** One study. */
export const singleStudies = lexicon({
  name: 'single-studies',
  about: 'Nouns of one study, after “a” or “one”',
  source,
  entries: 'analysis experiment investigation paper poll report review study survey'
})

/** Words that may stand before such a noun without saying which it is. */
export const studyAdjectives = lexicon({
  name: 'study-adjectives',
  about: 'Words before a noun of study that do not say which one it is',
  source,
  entries: `
    academic all another available comprehensive countless credible detailed different earlier empirical every extensive four independent international landmark
    large latest major many most multiple new numerous official one opinion other past preliminary previous public published
    recent reliable respected rigorous robust scholarly scientific serious several some ten the three two various
  `
})

/** Verbs by which a study speaks. */
export const findingVerbsOfStudies = lexicon({
  name: 'verbs-of-studies',
  about: 'Verbs, in the base form, by which studies are said to bear something out',
  source,
  entries:
    'confirm demonstrate document establish find indicate predict prove reveal say show suggest tell'
})

/** Nouns of law and of those who lay it down. */
export const legalNouns = lexicon({
  name: 'legal-nouns',
  about: 'Nouns of law and of the bodies that lay it down',
  source,
  entries: `
    accord act amendment article bill charter clause code constitution convention council court courts covenant decree directive judge judges judgment judgement law
    laws legislation ordinance protocol provision resolution ruling rule rules section statute statutes treaties treaty tribunal
  `
})

/** Verbs of what a law provides. */
export const lawVerbs = lexicon({
  name: 'law-verbs',
  about: 'Verbs, in the base form, of what a law provides or a court decides',
  source,
  entries: `
    affirm allow annul ban bar bind compel confer criminalise criminalize declare decide define dismiss empower entitle exempt forbid grant guarantee hold
    invalidate mandate oblige order outlaw overturn permit prohibit protect provide quash recognise recognize require rule stipulate strike suspend uphold
  `
})

/** Nouns of kin and friends. */
export const kinNouns = lexicon({
  name: 'kin-nouns',
  about: 'Nouns of kin, friends and company: after “my” what they did is an account of one’s own',
  source,
  entries: `
    aunt boss brother brothers classmates colleague colleagues cousin daughter daughters doctor family father friend friends grandfather grandmother grandparents husband mother
    neighbor neighbors neighbour neighbours parents partner patient patients pupils roommate sister sisters son sons student students teacher uncle wife
  `
})

/** Verbs of what one saw and did. */
export const witnessVerbs = lexicon({
  name: 'witness-verbs',
  about:
    'Verbs, in the base form, of perceiving and doing, by which authors tell what they lived through',
  source,
  entries: `
    arrive attend become begin buy come cover cross drive fight find flee fly get go grow have hear interview join know learn leave listen live lose meet move notice
    pay play read receive remember return see serve sit sleep speak spend stand start stay study talk teach travel try visit wait walk watch witness work write
  `
})
