import {lexicon} from './lexicon.ts'

/** Words that open a clause which hangs on the one before it. */
export const hangingOpeners = lexicon({
  name: 'hanging-openers',
  about: 'Words that open what hangs on a reporting clause: “he said, as the doors closed”',
  source: 'drafted for this project',
  entries: 'after as because before during since when while who'
})

/** Words that open a clause which leads up to the main one. */
export const leadUpOpeners = lexicon({
  name: 'lead-up-openers',
  about:
    'Words that open a clause or phrase which leads up to the main one: “after they said so, …”',
  source: 'drafted for this project',
  entries: 'after although as because before by despite having if since though until when while'
})

/** Words that open what an author adds after an inserted report. */
export const asideOpeners = lexicon({
  name: 'aside-openers',
  about:
    'Words that open what an author adds after an inserted report: “…, he said, without a pause”',
  source: 'drafted for this project',
  entries: 'adding although then though which whom whose without'
})

/** Words that open a clause against the one before it. */
export const adversatives = lexicon({
  name: 'adversatives',
  about: 'Words that, after a comma, open the author’s own clause against what is reported',
  source: 'drafted for this project',
  entries: 'although but though while yet'
})

/** Question words that open a clause. */
export const questionWords = lexicon({
  name: 'question-words',
  about: 'Question words and conjunctions that open a reported question',
  source: 'drafted for this project',
  entries: 'how if what when where whether which who whom whose why'
})

/** Times that may follow a reporting verb. */
export const timeWords = lexicon({
  name: 'time-words',
  about: 'Words that open a time or a place after a reporting verb: “said Friday”, “said in May”',
  source: 'drafted for this project',
  entries: `
    earlier friday in last later monday on saturday sunday this thursday today tuesday wednesday yesterday
  `
})

/** Words after “said” that are no clause. */
export const proForms = lexicon({
  name: 'pro-forms',
  about:
    'Words after a verb of saying that stand for what is said, or measure it: “said so”, “said little”',
  source: 'drafted for this project',
  entries:
    'anything as enough goodbye hello it little more much no nothing so something that things this yes'
})

/** Prepositions that may stand inside the phrase of a speaker. */
export const phraseLinks = lexicon({
  name: 'phrase-links',
  about: 'Words that may link the parts of a speaker’s phrase: “the head of the port”',
  source: 'drafted for this project',
  entries: 'across and around at by for from in inside of on or throughout to with within'
})

/** Names of months and days, which are no one’s. */
export const calendarNames = lexicon({
  name: 'calendar-names',
  about:
    'Names of months and days, and words of example, that “for” may stand before without anyone’s view',
  source: 'drafted for this project',
  entries: `
    april august december example february friday instance january july june march may monday november october
    saturday september sunday thursday tuesday wednesday
  `
})

/** Verbs by which a view without a reporting verb says what something is. */
export const viewCopulas = lexicon({
  name: 'view-copulas',
  about: 'Forms of verbs by which a view says what something is: “for them, it was a trap”',
  source: 'drafted for this project',
  entries: `
    are is looked looks mean means meant remain remained remains represent represented represents seem seemed seems sound sounded
    sounds was were
  `
})

/** Words that, after what may be a reporting verb, begin a clause. */
export const clauseStarters = lexicon({
  name: 'clause-starters',
  about: 'Words that, after what may be a reporting verb, begin what is reported',
  source: 'drafted for this project',
  entries: 'a an he her his i it its no she the their there they this we you'
})

/** Forms that are reporting verbs whatever the tagger says. */
export const sureVerbs = lexicon({
  name: 'sure-verbs',
  about: 'Forms that are verbs of saying whatever the tagger takes them for',
  source: 'drafted for this project',
  entries: 'added adds argued argues insisted insists said says told tells tweeted writes wrote'
})

/** Words at which a clause ends. */
export const clauseClosers = lexicon({
  name: 'clause-closers',
  about: 'Conjunctions and the like at which a clause ends, since another or an adjunct begins',
  source: 'drafted for this project',
  entries: 'about after as because before that while'
})

/** Words after which a subject may begin. */
export const subjectOpeners = lexicon({
  name: 'subject-openers',
  about: 'Conjunctions after which a clause with a subject and a verb of its own may begin',
  source: 'drafted for this project',
  entries: 'and as because but or than that'
})

/** Conjunctions of reason and contrast. */
export const reasonConjunctions = lexicon({
  name: 'reason-conjunctions',
  about:
    'Conjunctions of reason and contrast: after a comma they open no parenthesis in what is said',
  source: 'drafted for this project',
  entries: 'although as because since though while'
})

/** Words that open an apposition. */
export const appositionOpeners = lexicon({
  name: 'apposition-openers',
  about: 'Words that open what is set off after a name: “Okoro, now a minister, said”',
  source: 'drafted for this project',
  entries: 'along citing like now one speaking then which who whose'
})
