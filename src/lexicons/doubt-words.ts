import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Adjectives of doubt by which the noun is left to others. */
export const disowningAdjectives = lexicon({
  name: 'disowning-adjectives',
  about: 'Adjectives that leave the noun they stand before to others and cast doubt on it',
  source,
  entries: 'alleged ostensible purported self-proclaimed self-styled so-called supposed'
})

/** Adverbs of doubt by which the clause is left to others. */
export const disowningAdverbs = lexicon({
  name: 'disowning-adverbs',
  about: 'Adverbs that leave what they stand by to others and cast doubt on it',
  source,
  entries: 'allegedly purportedly supposedly'
})

/** Words that cast doubt on the noun that they stand before. */
export const doubtAdjectives = lexicon({
  name: 'doubt-adjectives',
  about: 'Adjectives that cast doubt on the noun they stand before, without saying why',
  source,
  includes: [disowningAdjectives],
  entries: 'putative self-anointed self-appointed'
})

/** Adverbs that cast doubt on a clause or an adjective. */
export const doubtAdverbs = lexicon({
  name: 'doubt-adverbs',
  about: 'Adverbs that cast doubt on what they stand by, without saying why',
  source,
  includes: [disowningAdverbs],
  entries: 'ostensibly putatively'
})

/** Phrases that cast doubt on the noun before. */
export const doubtPhrases = lexicon({
  name: 'doubt-phrases',
  about: 'Phrases that cast doubt on the noun before them',
  source,
  entries: 'in name alone, in name only, only in name'
})

/** Words of the law: before these and beside these, “alleged” keeps a presumption. */
export const legalWords = lexicon({
  name: 'legal-words',
  about:
    'Words of crimes, courts and their parties: beside these “alleged” says that nothing is proven yet',
  source,
  entries: `
    abuse abuser abuses arrest arrested article assailant assault assaults attack attacker attackers attacks attorney bomber breach breaches bribery bribes charged charges complainant
    complaint conspiracy contempt convicted corruption counsel court courts crime crimes criminal defendant defendants embezzlement extortion felony fraud gunman harassment
    hearing indicted indictment infraction infringement infringements investigation investigators irregularities judge jurors jury killer killing kidnapping
    fatally gun kill killed pistol shooting shot lawsuit litigation magistrate misconduct misdeeds murder murderer negligence offence offences offender offenders offense offenses perpetrator perpetrators plaintiff
    plaintiffs plot police prosecution prosecutor prosecutors rape rapist robbery sentenced shooter sued suspect suspects terrorist terrorists theft torture trafficking trial tribunal verdict victim
    victims violation violations violence wrongdoing
  `
})
