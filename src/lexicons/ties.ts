import {lexicon} from './lexicon.ts'

/** Words that, before a noun of documents or data, point back to one named before. */
export const backPointers = lexicon({
  name: 'back-pointers',
  about:
    'Words that, before a noun of documents or data, point back to one named before: “these findings”',
  source: 'drafted for this project',
  entries: 'this these that those such same both'
})

/** Nouns of those who made a study. */
export const sourceAuthors = lexicon({
  name: 'source-authors',
  about: 'Nouns of those who made a study, and of what came of it',
  source: 'drafted for this project',
  entries:
    'authors auditors amount conclusion conclusions enumerators evidence findings investigators log measurements pollsters sample samples tests researchers respondents result results statisticians surveyors'
})

/** Adverbs between “it” and its verb, where a source goes on. */
export const continuers = lexicon({
  name: 'continuers',
  about: 'Adverbs with which a source goes on: “it also found”',
  source: 'drafted for this project',
  entries: 'also further additionally then likewise even'
})

/** First words of a sentence that goes on counting. */
export const tiedQuantities = lexicon({
  name: 'tied-quantities',
  about: 'First words of a sentence that goes on with the figures of the one before',
  source: 'drafted for this project',
  entries: 'only another half fewer just nearly'
})

/** First words of a sentence that brings an instance. */
export const instanceLeads = lexicon({
  name: 'instance-leads',
  about: 'First words of a sentence that brings an instance of what stands before it',
  source: 'drafted for this project',
  entries:
    'among them, consider, examples include, for example, for instance, for one, look at, one example, one of them, take, thus in, to take one, witness'
})
