import {lexicon} from './lexicon.ts'

/** Nouns of what is said or written on an occasion. */
export const utteranceNouns = lexicon({
  name: 'utterance-nouns',
  about:
    'Nouns of speeches and writings in which somebody is said to say something: “in a letter to the court”',
  source: 'drafted for this project',
  entries: `
    address affidavit announcement appearance article autobiography biography blog book briefing broadcast chapter column communiqué complaint conversation debate
    diary documentary editorial email essay filing foreword hearing homily interview interviews introduction lawsuit lecture letter letters manifesto
    memo memoir memoirs memorandum message note notes novel op-ed dissent ruling judgment judgement paper pamphlet podcast post posting preface press-conference programme
    program remarks report resolution sermon speech speeches statement statements study testimony text thesis treatise tweet tweets video
    volume webinar
  `
})

/** Nouns of meetings at which somebody is said to say something. */
export const meetingNouns = lexicon({
  name: 'meeting-nouns',
  about: 'Nouns of meetings at which somebody is said to say something: “at a hearing in May”',
  source: 'drafted for this project',
  entries: `
    assembly assizes briefing ceremony commemoration conference congress convention debate dinner event forum funeral gathering hearing inauguration inquest
    launch meeting panel rally reception seminar session summit symposium talks trial vigil workshop
  `
})

/** Nouns of those who publish what they are told, and of bodies that keep a record. */
export const recordKeepers = lexicon({
  name: 'record-keepers',
  about: 'Nouns of those who publish what they are told, and of bodies that keep a record of it',
  source: 'drafted for this project',
  entries: `
    agency assembly broadcaster channel committee commission congress council court daily house inquiry journal jury lawmakers
    magazine mps network newspaper panel parliament paper radio reporters journalists senate senators station television tribunal tv weekly website
  `
})

/** Times that fix an occasion. */
export const occasionTimes = lexicon({
  name: 'occasion-times',
  about: 'Names of days and months, and words of time, that fix when something was said',
  source: 'drafted for this project',
  entries: `
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    yesterday today
  `
})

/** Forms of verbs of bringing something up. */
export const mentioningForms = lexicon({
  name: 'mentioning-forms',
  about:
    'Forms of verbs by which somebody brings something up in a speech: “mentioned it during his address”',
  source: 'drafted for this project',
  entries: `
    addressed announced argued boasted conceded declared defended described discussed invoked mention mentioned omitted praised promised proposed
    raised repeated said spoke vowed
  `
})
