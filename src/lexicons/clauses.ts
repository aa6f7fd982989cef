import {lexicon} from './lexicon.ts'

/** Words that open a clause of their own. */
export const clauseOpeners = lexicon({
  name: 'clause-openers',
  about: 'Conjunctions and relatives that open a clause of their own',
  source: 'drafted for this project',
  entries: `
    although as because but how if since so that though till unless until what when where whereas
    whether which whichever while who whoever whom whose why yet
  `
})

/** Words that open a condition. */
export const conditions = lexicon({
  name: 'conditions',
  about: 'Words that open a condition or a supposition',
  source: 'drafted for this project',
  entries: 'assuming if provided suppose supposing unless whether'
})

/** Auxiliaries after which something is supposed. */
export const suppositions = lexicon({
  name: 'suppositions',
  about: 'Auxiliaries after which something is supposed, not said to be so',
  source: 'drafted for this project',
  entries: "'d could might would ’d"
})

/** Auxiliaries and verbs after which something is demanded or wished. */
export const demands = lexicon({
  name: 'demands',
  about: 'Auxiliaries and verbs after which something is demanded or wished, not said to be so',
  source: 'drafted for this project',
  entries: `
    aim aiming aims aspire aspires demand demands dream dreaming dreams ensure ensures ensuring hope hopes hoping intend intends let must need needs ought plan plans please seek seeking seeks shall should urge urges vow vows want wants wish wishes
  `
})

/** Words that deny what follows them. */
export const negators = lexicon({
  name: 'negators',
  about: 'Words that deny what follows them in the clause',
  source: 'drafted for this project',
  entries: "hardly neither never none nor not n't n’t without"
})

/** Words that soften a quantifier, so that exceptions are allowed. */
export const softeners = lexicon({
  name: 'softeners',
  about: 'Words before a quantifier that leave room for exceptions',
  source: 'drafted for this project',
  entries: `
    almost approximately hardly largely may might most mostly nearly not often perhaps possibly practically probably rarely scarcely usually
    virtually n't n’t
  `
})

/** Forms of verbs that join a predicate to its subject. */
export const copulas = lexicon({
  name: 'copulas',
  about: 'Forms of verbs after which a superlative is predicated of the subject',
  source: 'drafted for this project',
  entries: `
    am appear appears are be became become becomes becoming been being is prove proved proven proves remain remained
    remains seem seemed seems was were 's 're 'm ’s ’re ’m
  `
})

/** Words before “that” whose clause is a demand. */
export const demandsThat = lexicon({
  name: 'demands-that',
  about:
    'Verbs and nouns before “that” after which something is demanded: “the insistence that all …”',
  source: 'drafted for this project',
  entries: `
    demand demanded demanding demands ensure ensured ensures ensuring insist insisted insistence insisting insists
    propose proposed proposes require required requirement requires urge urged urges
  `
})
