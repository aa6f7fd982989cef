import {lexicon} from './lexicon.ts'

/** Nouns that, capitalised, end the name of a law or a treaty. */
export const lawNouns = lexicon({
  name: 'law-nouns',
  about: 'Nouns that, capitalised, are or end the name of a law, a treaty or a ruling',
  source: 'drafted for this project',
  entries: `
    accord accords act agreement amendment bill charter code constitution convention covenant declaration decree legislation
    directive law ordinance pact protocol regulation resolution statute treaty
  `
})

/** Words that lead to the law from which something follows. */
export const legalLeads = lexicon({
  name: 'legal-leads',
  about:
    'Words that lead to the law from which something follows: “under the Dairy Act”, “contrary to Article 5”',
  source: 'drafted for this project',
  entries:
    'under pursuant virtue accordance according contrary breach violation line compliance per'
})

/** Verbs of what a law provides. */
export const provisionVerbs = lexicon({
  name: 'provision-verbs',
  about: 'Forms of verbs by which a law provides something',
  source: 'drafted for this project',
  entries: `
    abolished abolishes allowed allows asked asks banned bans bars barred calls called caps capped commits committed compels condemned condemns confers decides decided defined defines
    demanded demands entitles established establishes excludes exempted exempts forbade forbids gave gives granted grants guaranteed
    guarantees held imposed imposes laid lays lets limited limits made makes mandated mandates obliged obliges outlawed outlaws
    permits permitted prescribes prohibited prohibits protected protects provided provides recognises recognizes recognised recognized reaffirms reaffirmed
    reads refers regulates reserves requires required restricts ruled rules says said sets set specifies specified states stated stipulates stipulated
    upheld urged urges vests
  `
})
