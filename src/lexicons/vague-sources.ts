import {lexicon} from './lexicon.ts'
import {commonCrowds} from './speakers.ts'

const source = 'drafted for this project'

/** Quantifiers that, with or without a noun, mean speakers who are not named. */
export const vagueQuantifiers = lexicon({
  name: 'vague-quantifiers',
  about: 'Quantifiers that, alone or before a noun, mean speakers whom the text does not name',
  source,
  entries: 'countless many most numerous others several some various'
})

/** Plural nouns for people who stand in relation to a thing: “its critics”. */
export const sidePlurals = lexicon({
  name: 'side-plurals',
  about: 'Plural nouns for people who are for or against a thing, whoever they are: “its critics”',
  source,
  entries: 'advocates apologists critics defenders detractors opponents proponents supporters'
})

/** Plural nouns for people of a standing or a side. */
export const standingPlurals = lexicon({
  name: 'standing-plurals',
  about: 'Plural nouns for people who are known by what they study or which side they take',
  source,
  includes: [commonCrowds, sidePlurals],
  entries: `
    doubters enthusiasts environmentalists moralists naysayers philosophers physicians psychologists purists
    realists sociologists strategists theorists traditionalists
  `
})

/** Nouns for people of an office who stay unnamed. */
export const unnamedOffices = lexicon({
  name: 'unnamed-offices',
  about: 'Nouns, in the singular, for a person of an office or a trade who may stay unnamed',
  source,
  entries: `
    academic adviser advisor aide ambassador analyst commentator commissioner critic diplomat economist executive expert historian insider investor lawmaker legislator
    lobbyist minister observer officer official operative politician pundit researcher scholar scientist source specialist staffer strategist
  `
})

/** Nouns of work that is left unnamed. */
export const unnamedStudies = lexicon({
  name: 'unnamed-studies',
  about: 'Nouns of studies and reports that, bare and in the plural, name none',
  source,
  entries: 'estimates forecasts polls reports research rumors rumours studies surveys'
})

/** Verbs of taking a thing to be so. */
export const opinionCues = lexicon({
  name: 'opinion-cues',
  about: 'Forms of verbs by which people of any kind are said to hold a view',
  source,
  entries: `
    agree agreed argue argued arguing assume assumed believe believed believing blame blamed blaming call called calling claim claimed claiming
    consider considered considering contend contended deem deemed denounce denounced describe described describing dismiss dismissed dismissing
    doubt doubted fear feared fearing feel feeling felt hail hailed hailing insist insisted insisting interpret interpreted maintain maintained
    perceive perceived portray portrayed regard regarded regarding saw say saying see seeing seen suggest suggested suggesting suspect suspected suspecting think thinking
    thought treat treated view viewed viewing
  `
})

/** Verbs after which nobody states a thing. */
export const noStatements = lexicon({
  name: 'no-statements',
  about:
    'Forms of verbs of asking, knowing, hoping, promising and the like: after them nobody states a thing',
  source,
  entries: `
    ask asked asking asks chant chanted discover discovered dream dreamed dreamt forget forgot hear heard hope hoped hopes hoping imagine imagined
    inquire inquired knew know knowing known knows learn learned learning learnt plead pleaded pledge pledged pray prayed preach preached promise promised
    promising read realise realised realize realized recall recalled recalls remember remembered remind reminded sang signed sing swear swore threaten threatened
    threatening urge urged urging vow vowed want wanted wish wished wonder wondered wondering
  `
})

/** Phrases that lead to an instance. */
export const instanceMarks = lexicon({
  name: 'instance-marks',
  about: 'Phrases beside a name that make it an instance of what is said before',
  source,
  entries:
    'among others, among them, for example, for instance, for one, including, one of them, such as, to name'
})

/** Words that turn to the other side. */
export const contrasts = lexicon({
  name: 'contrasts',
  about: 'Words at the start of a sentence that turn to the other side',
  source,
  entries:
    'although but despite however instead nevertheless nonetheless still though unlike whereas while yet'
})

/** Verbs whose clause needs no “that”. */
export const plainCues = lexicon({
  name: 'plain-cues',
  about: 'Forms of verbs of saying and thinking that a clause or a quotation may follow at once',
  source,
  entries: `
    argue argued believe believed claim claimed contend contended fear feared insist insisted maintain maintained note noted predict predicted
    said say suggest suggested think thought warn warned
  `
})

/** Nouns that take up a study named before. */
export const unnamedScholars = lexicon({
  name: 'unnamed-scholars',
  about: 'Nouns of people who study: after a sentence that names a study they are its authors',
  source,
  entries: 'economists historians researchers scholars scientists'
})

/** Determiners that leave no vague crowd. */
export const narrowingDeterminers = lexicon({
  name: 'narrowing-determiners',
  about: 'Determiners that point at people, take them one by one or deny them: no vague crowd',
  source,
  entries: 'each every few neither no none not that these this which'
})

/** Prepositions between a person and a body. */
export const affiliations = lexicon({
  name: 'affiliations',
  about: 'Prepositions between a person and the body that he belongs to: “an official at the Bank”',
  source,
  entries: 'at for from in of with'
})

/** Words between people and the names of some. */
export const namingLinks = lexicon({
  name: 'naming-links',
  about: 'Words between people and the name that says who they are: “critics such as Okoro”',
  source,
  entries: 'among at for from including led like such with'
})

/** Verbs of holding a view. */
export const viewVerbs = lexicon({
  name: 'view-verbs',
  about:
    'Verbs of holding a view, in the base form: denied, they still give one: “many do not think so”',
  source,
  entries: 'agree believe consider feel regard see think view'
})
