import {lexicon} from './lexicon.ts'

/** Verbs that give a statement to a source. */
export const reportingVerbs = lexicon({
  name: 'reporting-verbs',
  about: 'Verbs that give a statement to a source, in their finite forms',
  source: 'drafted for this project',
  entries: `
    added adds announced announces argued argues calculated calculates concluded concludes confirmed
    confirms counted counts declared declares documented documents estimated estimates explained explains
    finds found gives gave lists listed measured notes noted observed observes predicted predicts projected
    projects publishes published puts recorded records reckoned reckons replied reported reports
    said says showed shows shown stated states suggested suggests surveyed testified told tells warned
    warns wrote writes
  `
})

/** Nouns of documents and data that can be looked up. */
export const documentNouns = lexicon({
  name: 'document-nouns',
  about: 'Nouns of documents, data and inquiries that can be looked up',
  source: 'drafted for this project',
  entries: `
    accounts analysis annex appendix assessment audit bulletin census chapter data dataset estimates evaluation
    figures inquiry inventory minutes model paper poll ranking record records register registry
    report return returns review statistics study survey table tables yearbook
  `
})

/** Nouns of speakers who stay unnamed. */
export const vagueSpeakers = lexicon({
  name: 'vague-speakers',
  about: 'Nouns and pronouns of speakers whom nobody can look up',
  source: 'drafted for this project',
  entries: `
    analysts commentators critics diplomats everybody everyone experts insiders it many observers officials
    others people researchers scholars scientists some somebody someone sources studies they those
  `
})
