import {lexicon} from './lexicon.ts'

/** Comparatives in -er and irregular ones. */
export const comparativeForms = lexicon({
  name: 'comparative-forms',
  about: 'Comparatives of adjectives and adverbs in one word',
  source:
    'drafted for this project; forms that are mostly something else (later, older, fewer) are left out',
  entries: `
    abler angrier bigger blunter bolder braver brighter broader busier calmer cheaper clearer cleaner cleverer closer colder cooler costlier
    crueler crueller darker deadlier deeper denser dirtier drier duller easier emptier faster fatter fiercer finer firmer fitter freer fresher
    friendlier fuller gentler graver greater greener grimmer happier harder harsher healthier heavier higher hotter humbler hungrier juster keener kinder
    larger lazier leaner lengthier lesser likelier lighter livelier lonelier longer louder lovelier lower luckier meaner milder mightier narrower neater nicer nobler noisier
    plainer poorer prouder purer quicker quieter rarer richer riskier rougher sadder safer saner sharper shorter simpler slower smaller
    smarter smoother softer sounder speedier steadier steeper sterner stiffer straighter stricter stronger sturdier subtler surer sweeter swifter tamer
    taller thicker thinner thriftier tidier tighter tougher truer uglier vaguer warmer weaker wealthier weightier wider wiser worse better younger
  `
})

/** Words before a comparative that make it a change from what was. */
export const changeVerbs = lexicon({
  name: 'change-verbs',
  about: 'Verbs before a comparative that make it a change: the standard is what was before',
  source: 'drafted for this project',
  entries: `
    became become becomes becoming get gets getting go goes going gone got gotten grew grow growing grown grows keep kept leave leaves left
    made make makes making render rendered rendering turn turned turning turns went
  `
})

/** Set phrases with a comparative. */
export const comparativeIdioms = lexicon({
  name: 'comparative-idioms',
  about: 'Set phrases with a comparative that compares nothing, or whose standard is built in',
  source: 'drafted for this project',
  entries: `
    all the better, all the more, any better, any longer, any more, any worse, at greater length, best or worse, better and better, better late, better off, better safe, better to,
    bigger picture, closer look, closer to, ever closer, ever greater, for better, for better or worse, for the better, for the worse, for worse, greater good, higher court, higher courts, higher education, higher ground, higher learning, higher office, higher power, lower chamber, lower court, lower courts, lower house, lower-middle,
    had better, 'd better, ’d better, it 's better, it ’s better, know better, knows better, knew better, larger than life, less likely, long and longer, longer-term, longer term, more and more,
    more likely, more or less, more recent, more recently, no better, no longer, no more, no worse, or better, or worse, should know better, smaller and smaller,
    the better of, the better part, think better, wider world, worse and worse, worse off, worse still, worse yet, younger generation, younger people, the more so
  `
})

/** Words that state what a comparative compares with. */
export const baselines = lexicon({
  name: 'baselines',
  about: 'Words and phrases that say than what or since when',
  source: 'drafted for this project',
  entries: `
    a decade ago, after that, as before, as compared, as opposed to, compared to, compared with, earlier this year, in comparison, in contrast, last year, once was,
    previous, previously, relative to, than, unlike, vis-a-vis, this time around, used to, year on year, years ago, year-on-year
  `
})

/** Words after *more* or *less* that it does not grade. */
export const ungradedAfterMore = lexicon({
  name: 'ungraded-after-more',
  about: 'Words after *more* or *less* that it does not grade, or grades in a set phrase',
  source: 'drafted for this project',
  entries: 'broadly generally like likely of over recent recently so than'
})

/** Short adjectives whose comparative is made with *more*. */
export const shortWithMore = lexicon({
  name: 'short-with-more',
  about:
    'Adjectives of up to five letters whose comparative is made with *more*: before others it counts things',
  source: 'drafted for this project',
  entries:
    'acute alert civil cruel eager equal exact fatal frank harsh just legal loyal moral open rigid solid toxic valid vital vivid wrong'
})

/** Verbs that bring a change about in their object. */
export const causatives = lexicon({
  name: 'causatives',
  about: 'Verbs whose object comes to be otherwise: the standard is what it was before',
  source: 'drafted for this project',
  entries: 'keep keeps kept leave leaves left made make makes making render rendered renders'
})
