import {lexicon} from './lexicon.ts'
import {unnamedCrowds} from './speakers.ts'

/** Verbs that give a figure to a source. */
export const sourcingVerbs = lexicon({
  name: 'sourcing-verbs',
  about: 'Verbs that give a figure to a source, in their finite forms: “the census counted”',
  source: 'drafted for this project',
  entries: `
    added adds announced announces argued argues asserted asserts calculated calculates claimed claims
    concluded concludes confirmed confirms counted counts declared declares documented documents
    estimated estimates expected expects explained explains finds forecast forecasts found gave gives
    insisted insists listed lists maintained maintains measured noted notes observed observes predicted
    predicts projected projects provides published publishes put puts reckoned reckons recorded records
    replied reported reports required requires said says showed shown shows stated states stipulates
    suggested suggests surveyed testified told tells warned warns writes wrote
  `
})

/** Nouns of documents and data that can be looked up. */
export const documentNouns = lexicon({
  name: 'document-nouns',
  about: 'Nouns of documents, data and inquiries that can be looked up',
  source: 'drafted for this project',
  entries: `
    accounts act agreement analysis annex appendix assessment audit bill budget bulletin census chapter convention
    data dataset decree estimate estimates evaluation figure figures findings inquiry inventory law memorandum
    minutes model note paper paragraph paragraphs poll ranking record records register registry report return
    returns review section statistics statute study survey table tables treaty yearbook
  `
})

/** Words that cite a part of a document inside brackets. */
export const citationWords = lexicon({
  name: 'citation-words',
  about: 'Words and abbreviations that cite a part of a document in brackets',
  source: 'drafted for this project',
  entries: 'p pp art article box fig page pages s para'
})

/** Nouns of bodies that answer for what they publish. */
export const bodyNouns = lexicon({
  name: 'body-nouns',
  about: 'Nouns of bodies that answer for what they publish',
  source: 'drafted for this project',
  entries: `
    agency authority bank board bureau cabinet chamber city commission commissioner company council court
    department directorate government inspectorate institute institution mission ministry municipality office
    ombudsman operator parliament registrar regulator secretariat service society treasury union university
  `
})

/** Nouns of speakers who stay unnamed. */
export const vagueSpeakers = lexicon({
  name: 'vague-speakers',
  about: 'Nouns and pronouns of speakers whom nobody can look up',
  source: 'drafted for this project',
  includes: [unnamedCrowds],
  entries: 'everybody everyone it many others some somebody someone they those'
})
