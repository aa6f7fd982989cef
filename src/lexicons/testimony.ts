import {lexicon} from './lexicon.ts'

/** Verbs of what goes on in a mind: they tell an opinion, not an experience. */
export const innerVerbs = lexicon({
  name: 'inner-verbs',
  about:
    'Forms of verbs of thinking, wanting and arguing: what the author does with them is no experience',
  source: 'drafted for this project',
  entries: `
    agree agreed allow asked argue argued assume assumed believe believed call called care consider considered demand demanded deserve deserved doubt doubted feel felt
    hope hoped imagine imagined interviewed know let love mean meant must need needed prefer propose proposed should suggest suggested support supported suppose think thought told
    trust understand urge want wanted wish wished would
  `
})

/** Quantifiers before unnamed people. */
export const someQuantifiers = lexicon({
  name: 'some-quantifiers',
  about: 'Quantifiers that leave open who is meant: “several senators said”',
  source: 'drafted for this project',
  entries: 'certain countless few many most numerous several some various'
})

/** Past tenses that do not end in “-ed”. */
export const irregularPasts = lexicon({
  name: 'irregular-pasts',
  about: 'Past tenses that do not end in “-ed” and differ from the base form, common ones',
  source: 'drafted for this project',
  entries: `
    ate became began bent bit blew bore bought bound broke brought built burnt came caught chose clung crept dealt did dreamt drank drew drove
    fell fed fled flew forgot fought found froze gave got grew had heard held hid hung kept knelt knew laid lay learnt led left lent lit lost
    made met paid ran rang rode rose said sang sat saw sent shook shot slept sold spent spoke stood stole stuck struck swam
    swore taught told took tore understood was went wept were woke won wore wound wrote
  `
})

/** Nouns of those who do what an organisation tells of itself. */
export const ownPeople = lexicon({
  name: 'own-people',
  about: 'Nouns after “our” of those who do what an organisation tells of itself: “our teams”',
  source: 'drafted for this project',
  entries:
    'clinic clinics colleagues crew delegation doctors drivers engineers inspectors mission nurses observers office officers researchers staff surgeons teachers team teams volunteers'
})

/** Nouns of views that somebody has or is of. */
export const heldNouns = lexicon({
  name: 'held-nouns',
  about: 'Nouns of views that somebody “has” or “is of”',
  source: 'drafted for this project',
  entries: 'belief conviction fear hope impression opinion suspicion view'
})
