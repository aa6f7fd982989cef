import {lexicon} from './lexicon.ts'

/** Titles before the name of a person. */
export const personalTitles = lexicon({
  name: 'personal-titles',
  about:
    'Titles that stand before the name of a person and are never part of it, without full stop',
  source: 'drafted for this project',
  entries: 'dame dr frau herr messrs miss mlle mme mr mrs ms mx prof professor señor señora sir'
})

/** Forms of address before a name or an office. */
export const honours = lexicon({
  name: 'honours',
  about: 'Forms of address that stand before a name or an office: “Honourable Prime Minister”',
  source: 'drafted for this project',
  entries: 'hon honorable honourable rev reverend'
})

/** Words inside a name. */
export const nameJoints = lexicon({
  name: 'name-joints',
  about:
    'Words that may stand inside a name between two words with a capital: “Bank of Dolm”, “Omar bin Tarek”',
  source: 'drafted for this project',
  entries:
    'of the and for in on at to de da do dos das del della di la el le los las les des du van von der den ter bin ibn bint al ben ould e y s d und ul ur st i na'
})

/** What is joined to a name by a hyphen and is no part of it. */
export const nameCompounds = lexicon({
  name: 'name-compounds',
  about:
    'Words in small letters that a hyphen joins to a name and that are no part of it: “Okoro-era”',
  source: 'drafted for this project',
  entries: `
    affiliated aligned allied appointed authored backed based bashing born bound built chaired commissioned controlled designed directed drafted driven educated era esque founded friendly funded held inspired
    led like linked made nominated occupied organised organized owned produced proposed ridden run sponsored style supported supporting supplied trained type written
  `
})
