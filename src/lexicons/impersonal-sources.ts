import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Adverbs for a crowd that holds a view. */
export const wideAdverbs = lexicon({
  name: 'wide-adverbs',
  about: 'Adverbs that spread a view over people who are not named',
  source,
  entries:
    'broadly commonly generally globally internationally popularly roundly universally widely'
})

/** Participles of views and words, after such an adverb. */
export const wideParticiples = lexicon({
  name: 'wide-participles',
  about: 'Participles of thinking, saying, praising and faulting, after “widely” and the like',
  source,
  entries: `
    accepted acclaimed acknowledged admired agreed applauded appreciated assumed attributed believed blamed celebrated condemned considered credited criticised
    criticized decried denounced derided described expected feared felt hailed interpreted lauded mocked noted perceived praised recognised recognized
    regarded reported respected reviled ridiculed rumored rumoured said seen suspected thought understood viewed welcomed
  `
})

/** Participles after “it is” that leave out who says it. */
export const itParticiples = lexicon({
  name: 'it-participles',
  about: 'Participles after “it is” that give a clause to nobody in particular',
  source,
  entries: `
    accepted acknowledged agreed alleged argued assumed believed claimed conceded estimated feared felt held recognised recognized reported rumored rumoured said speculated
    suggested supposed thought understood
  `
})

/** Participles with “as” that leave out who thinks so. */
export const asParticiples = lexicon({
  name: 'as-participles',
  about: 'Participles that, with “as”, say what a thing is taken for and leave out by whom',
  source,
  entries:
    'criticised criticized decried denounced depicted derided described dismissed hailed interpreted lauded perceived portrayed praised regarded remembered seen touted viewed'
})

/** Participles with “to” that leave out who says so. */
export const toParticiples = lexicon({
  name: 'to-participles',
  about: 'Participles that, with “to”, say what is said of a thing and leave out by whom',
  source,
  entries: 'believed considered estimated reported reputed rumored rumoured said thought understood'
})

/** Phrases that give a sentence to nobody. */
export const hearsayPhrases = lexicon({
  name: 'hearsay-phrases',
  about: 'Words and phrases that give a clause to nobody in particular',
  source,
  entries: `
    by all accounts, by many accounts, by most accounts, by some accounts, conventional wisdom has it, conventional wisdom holds, conventional wisdom is, conventional wisdom says,
    legend has it, received wisdom has it, received wisdom holds, received wisdom is, reportedly, rumor has it, rumour has it, so the argument goes, so the story goes,
    the argument goes, the story goes, word has it
  `
})

/** Nouns of talk after “there is”. */
export const talkNouns = lexicon({
  name: 'talk-nouns',
  about: 'Nouns of talk that, after “there is”, have no speaker: “there are rumours that”',
  source,
  entries:
    'claims gossip reports rumor rumors rumour rumours speculation speculations suggestions talk whispers'
})

/** Words before a participle that make it no fact. */
export const unsettled = lexicon({
  name: 'unsettled',
  about: 'Modals, “to” and “not” before a participle: what it says is no fact then',
  source,
  entries: "can could may might must n't never n’t not shall should to will would"
})

/** Forms of *be* before a participle that make it a fact. */
export const settled = lexicon({
  name: 'settled',
  about: 'Forms of “be” before a participle: what it says is given as a fact then',
  source,
  entries: "'re 's are been is was were ’re ’s"
})

/** Verbs after “there” by which talk exists. */
export const existenceVerbs = lexicon({
  name: 'existence-verbs',
  about: 'Forms of “be” and “have” after “there”: “there is talk”, “there have been rumours”',
  source,
  entries: 'are had has have is was were'
})
