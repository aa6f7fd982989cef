import {lexicon} from './lexicon.ts'

/** Prepositions with the nouns of what someone says or thinks. */
export const viewNouns = lexicon({
  name: 'view-nouns',
  about:
    'Prepositions with nouns that make a possessor the one who says or thinks so: “in Estavia’s eyes”',
  source: 'drafted for this project',
  entries: `
    in account, in analysis, in assessment, in estimate, in estimation, in eyes, in judgement, in judgment, in mind, in opinion, in reading, in reckoning, in telling, in view,
    in words, by account, by assessment, by estimate, by estimates, by reckoning, from perspective, from viewpoint, on account, on reading, to eyes, to mind
  `
})

/** Nouns whose that-clause is what someone says or thinks. */
export const statementNouns = lexicon({
  name: 'statement-nouns',
  about: 'Nouns of saying and thinking whose that-clause is what is said or thought',
  source: 'drafted for this project',
  entries: `
    accusation accusations acknowledgement acknowledgment admission advice allegation allegations announcement
    argument arguments assertion assertions assessment assurance assurances assumption belief beliefs boast charge
    charges claim claims comment comments complaint certainty complaints conclusion conclusions confession
    confidence consensus contention conviction criticism declaration demand demands denial discovery dogma 
 estimate excuse expectation fear fears feeling finding findings hint hope hopes hypothesis idea
    impression insight insinuation insistence judgement judgment lie lies message myth narrative pretence pretense
    pretext delusion fantasy fiction illusion notion observation opinion perception pledge pledges prediction
    predictions premise presumption promise promises realisation realization proposal recommendation remark remarks
    report reports revelation rumor rumors rumour rumours ruling sense speculation statement statements suggestion
    suggestions suspicion tale testimony theory thesis threat threats view views vow warning warnings
  `
})

/** Statement nouns whose choice presents what is said as true. */
export const endorsingNouns = lexicon({
  name: 'endorsing-nouns',
  about: 'Statement nouns whose choice presents what is said as true',
  source: 'drafted for this project',
  entries: `
    acknowledgement acknowledgment admission confession discovery finding findings insight realisation realization
    revelation
  `
})

/** Statement nouns whose choice casts doubt. */
export const distancingNouns = lexicon({
  name: 'distancing-nouns',
  about: 'Statement nouns whose choice leaves what is said to others, or casts on it',
  source: 'drafted for this project',
  entries: `
    accusation accusations allegation allegations assertion assertions boast charge charges claim claims contention
    delusion excuse fantasy fiction illusion insinuation insistence lie lies myth pretence pretense pretext tale
  `
})

/** Nouns of people and papers that can say something, beside bodies and documents. */
export const utterers = lexicon({
  name: 'utterers',
  about: 'Nouns of people and papers that can say something, beside bodies and documents',
  source: 'drafted for this project',
  entries: `
    administration adviser advisers aide aides analyst analysts article articles army association author authors blog book books campaign charity church column
    critics diplomat diplomats economist economists editor editorial electorate email emails expert experts historians lawyer
    ambassador bishop chancellor chief governor head king lawyers mayor prince queen secretary leader leaders letter letters minister ministers newspaper newspapers official officials opposition paper papers
    people poll polling polls committee footage jury panel party police president press recording reporter reporters
    research researcher researchers scientist scientists sources spokesman spokesperson spokeswoman statement tape
    team transcript tribunal video studies surveys tweet website
  `
})

/** Nouns of works whose name may stand in quotation marks after them. */
export const titledNouns = lexicon({
  name: 'titled-nouns',
  about: 'Nouns of works: what stands in quotation marks after them is a title',
  source: 'drafted for this project',
  entries: `
    ad album article ballad blog book broadcast bulletin campaign chapter column comedy documentary drama editorial
    entitled episode essay exhibition feature film hit magazine memoir movie musical novel painting paper
    photograph piece play poem programme program report segment series show single sitcom song speech story study
    titled track
  `
})

/** Nouns of what proves nothing in words: the author speaks. */
export const muteNouns = lexicon({
  name: 'mute-nouns',
  about: 'Nouns of evidence that says nothing in words: “history shows” is the author’s own claim',
  source: 'drafted for this project',
  entries: `
    answers anger borders case cases centre center chapter computer corner danger development developments episode event events evidence example examples experience
    fact facts factors figures history incident life letters logic number numbers outcome past powers practice
    reality record response result results silence situation success time year years day days decade century disaster fever hunger letter matter order paperwork river summer tower water waters weather winter
  `
})

/** Nouns that things are done “according to” and that say nothing. */
export const measureNouns = lexicon({
  name: 'measure-nouns',
  about: 'Nouns of what things are done “according to”, which say nothing: “according to need”',
  source: 'drafted for this project',
  entries: `
    abilities ability age circumstances class colour criteria custom income kind law logic means merit nature need
    needs order plan principle principles qualities quality rank rule rules schedule size standard standards taste
    tradition type wealth wishes
  `
})

/** Nouns of nerve. */
export const nerveNouns = lexicon({
  name: 'nerve-nouns',
  about: 'Nouns of nerve before “to say” by which an author takes lightly what follows',
  source: 'drafted for this project',
  entries: 'audacity cheek effrontery gall nerve temerity'
})

/** Who knows in idioms. */
export const idiomaticKnowers = lexicon({
  name: 'idiomatic-knowers',
  about: 'Subjects of “know” in idioms by which nobody reports: “heaven knows”',
  source: 'drafted for this project',
  entries: 'god goodness heaven lord who'
})

/** Small words of titles. */
export const smallTitleWords = lexicon({
  name: 'small-title-words',
  about: 'Articles, conjunctions and prepositions that stay small in a title',
  source: 'drafted for this project',
  entries: 'a an and at by for from in of on or the to with'
})
