import {lexicon} from './lexicon.ts'

/** Words by which something is demanded or advised. */
export const demandWords = lexicon({
  name: 'demand-words',
  about: 'Words by which an author demands or advises something beside what he states',
  source: 'drafted for this project',
  entries: 'must ought shall should let'
})

/** Phrases that mark what follows as an opinion. */
export const opinionFrames = lexicon({
  name: 'opinion-frames',
  about: 'Phrases by which an author marks what he says as his opinion',
  source: 'drafted for this project',
  entries: `
    i believe, i doubt, i fear, i feel, i hope, i suspect, i think, i would argue, in my mind, in my opinion, in my view, in our view, it is a shame, it is a pity, it is time,
    it is wrong, it is right, we believe, we hope, we think, my view is, sadly, unfortunately, fortunately, thankfully, tragically, shamefully
  `
})

/** Words that put what follows ahead. */
export const futureMarks = lexicon({
  name: 'future-marks',
  about: 'Words that put what follows ahead: futures, plans, pledges, proposals',
  source: 'drafted for this project',
  entries: `
    will, 'll, ’ll, wo, shall, going to, about to, aim to, aims to, plan to, plans to, intend to, intends to, pledge to, pledges to, promise to, promises to, set to, due to be, expected to, hopeful, hopefully, hope that, scheduled to, bound to, hope to, hopes to, want to, wants to, would, we call on, we propose, we recommend, we suggest, we urge, i propose, i recommend, i suggest, i urge
  `
})

/** Modals after which nothing is said to be so yet. */
export const openModals = lexicon({
  name: 'open-modals',
  about:
    'Modals of the main verb after which nothing is said to be so yet: demands, futures, possibilities',
  source: 'drafted for this project',
  entries: "'ll may might must ought shall should will wo ’ll"
})

/** Verbs by which an author puts forward what he thinks or wants. */
export const attitudeVerbs = lexicon({
  name: 'attitude-verbs',
  about:
    'Verbs after “I” or “we” by which an author puts forward what he thinks or wants: “I hope”, “we call on”',
  source: 'drafted for this project',
  entries: `
    applaud appeal ask believe call demand doubt encourage expect fear feel guess hope implore invite pray propose recommend respect suggest suspect think trust
    understand urge want welcome wish
  `
})
