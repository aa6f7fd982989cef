import {lexicon} from './lexicon.ts'

/** Reporting verbs whose choice presents what is said as true. */
export const endorsingVerbs = lexicon({
  name: 'endorsing-verbs',
  about:
    'Reporting verbs, in the base form, whose choice presents what is said as true, factive ones above all',
  source: 'drafted for this project, after the classes of Hooper (1975) and Karttunen (1971)',
  entries: `
    acknowledge admit concede confess confirm demonstrate disclose discover document establish find know learn
    point prove realise realize recall recognise recognize remember remind reveal show uncover understand verify
  `
})

/** Reporting verbs whose choice leaves what is said to whoever says it. */
export const distancingVerbs = lexicon({
  name: 'distancing-verbs',
  about:
    'Reporting verbs, in the base form, whose choice leaves what is said to whoever says it, or doubts it',
  source: 'drafted for this project',
  entries: `
    accuse allege assert boast brag claim contend fantasise fantasize imagine insinuate insist lie maintain pretend
    profess purport rant
  `
})

/** Verbs of presenting: like those of showing, they report only where the subject can speak. */
export const presentingVerbs = lexicon({
  name: 'presenting-verbs',
  about:
    'Verbs of presenting, in the base form, that report only where the subject can speak: “the press painted it as”',
  source: 'drafted for this project',
  entries: 'cast define depict frame paint portray present'
})

/** Verbs of showing: they report only where the subject can say something. */
export const evidentialVerbs = lexicon({
  name: 'evidential-verbs',
  about:
    'Verbs of showing, in the base form, that report only where the subject can speak: “the audit shows”, not “history shows”',
  source: 'drafted for this project',
  entries: 'demonstrate imply indicate prove show signal suggest testify underline underscore'
})

/** Verbs of finding: what cannot speak does not report with them either. */
export const findingVerbs = lexicon({
  name: 'finding-verbs',
  about: 'Verbs of finding, in the base form, with which “this” and “history” report nothing',
  source: 'drafted for this project',
  entries: 'confirm find remember remind reveal'
})

/** Verbs whose infinitive says what is so. */
export const statingVerbs = lexicon({
  name: 'stating-verbs',
  about:
    'Verbs, in the base form, whose infinitive says what is so, not what is wanted: “claims to have won”',
  source: 'drafted for this project',
  entries: 'claim pretend profess purport'
})

/** Verbs whose passive takes an infinitive that says what is so. */
export const hearsayVerbs = lexicon({
  name: 'hearsay-verbs',
  about:
    'Verbs, in the base form, whose passive takes an infinitive that says what is so: “is said to leak”',
  source: 'drafted for this project',
  entries: 'allege believe find know reckon report rumour say suspect think understand'
})

/** Quoting verbs that also take “that”. */
export const holdingVerbs = lexicon({
  name: 'holding-verbs',
  about: 'Quoting verbs, in the base form, that also report with “that”: “holds that”',
  source: 'drafted for this project',
  entries: 'convey gather guarantee hear hold maintain relate respond submit venture volunteer'
})

/** Phrasal verbs that a clause can follow. */
export const clausalPhrasalVerbs = lexicon({
  name: 'clausal-phrasal-verbs',
  about: 'First words of phrasal verbs of saying that a clause can follow: “points out that”',
  source: 'drafted for this project',
  entries: 'chime go make point spell sum'
})

/** Verbs after which a clause stands without “that” more often than a phrase. */
export const bareClauseVerbs = lexicon({
  name: 'bare-clause-verbs',
  about:
    'Verbs of saying, in the base form, after which what follows is a clause, though the tagger may see no verb in it',
  source: 'drafted for this project',
  entries: 'joke quip say'
})

/** Verbs of feeling, which no “when” or “where” completes. */
export const feelingVerbs = lexicon({
  name: 'feeling-verbs',
  about:
    'Verbs of feeling and thinking, in the base form, that no “when” or “where” completes: “feel when …”',
  source: 'drafted for this project',
  entries: 'believe fear feel hope think worry'
})

/** Verbs whose gerund says what was done. */
export const gerundVerbs = lexicon({
  name: 'gerund-verbs',
  about: 'Verbs, in the base form, whose gerund says what was done: “denies hiding it”',
  source: 'drafted for this project',
  entries: 'acknowledge admit confess deny recall remember report'
})

/** Verbs with an addressee that can stand in an inserted clause. */
export const tellingVerbs = lexicon({
  name: 'telling-verbs',
  about:
    'Verbs with an addressee, in the base form, that can stand in an inserted clause: “it is, he told us, a trap”',
  source: 'drafted for this project',
  entries: 'advise ask assure inform reassure remind teach tell'
})

/** Verbs by which papers report. */
export const paperVerbs = lexicon({
  name: 'paper-verbs',
  about:
    'Verbs of showing and saying, in the plural form, by which papers report: “polls show voters …”',
  source: 'drafted for this project',
  entries: 'find indicate say show suggest'
})
