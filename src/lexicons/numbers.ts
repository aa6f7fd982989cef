import {lexicon} from './lexicon.ts'

/** Nouns that a round number counts only in a manner of speaking. */
export const figurativeCounts = lexicon({
  name: 'figurative-counts',
  about:
    'Nouns that “a hundred” or “a million” counts in a manner of speaking: “a million reasons”',
  source: 'drafted for this project',
  entries: `
    cuts excuses flowers knives little pieces questions reasons shades small stories things times ways words
    years
  `
})

/** Adjectives of conviction, before which “100 percent” is no share of anything. */
export const convictions = lexicon({
  name: 'convictions',
  about: 'Adjectives before which “100 percent” means “wholly”',
  source: 'drafted for this project',
  entries: `
    against american behind certain clear committed confident convinced correct dedicated false focused
    guaranteed honest opposed positive right safe sure true with wrong
  `
})

/** Words before a number that say that it is not exact. */
export const approximators = lexicon({
  name: 'approximators',
  about: 'Words before a number that say that it is not exact, or bounds it on one side',
  source: 'drafted for this project',
  entries: `
    about almost approaching approximately around barely ca circa close estimated exceeding exceeds
    least maximum minimum most nearly over perhaps possibly probably reportedly roughly some than under
    upwards virtually up
  `
})

/** Words after a number that say that it is not exact. */
export const looseEnds = lexicon({
  name: 'loose-ends',
  about: 'Words after “or” by which a number is not exact: “twenty or so”',
  source: 'drafted for this project',
  entries: 'fewer less more so thereabouts'
})

/** Verbs and auxiliaries whose number is no statement of fact. */
export const notYetFact = lexicon({
  name: 'not-yet-fact',
  about: 'Verbs after which a number is planned, asked for, decided, foreseen or supposed',
  source: 'drafted for this project',
  entries: `
    adopted agree agreed agrees aim aimed aiming aims allocated approve approved can could
    decided demand demanded demanding demands directed earmarked expect expected expects forecast forecasts hope hopes
    if imagine instructed intend intended intends let may might must offered ordered ought plan planned planning plans pledge pledged pledges predict predicted
    predicts projected projects promise promised promises propose proposed proposes recommend recommended
    recommends seek seeking seeks shall should suppose supposing assuming targeted unless urge urged urges
    vow vowed vows want wanted wants whether will wish wishes would 'd 'll ’d ’ll
  `
})

/** Words that before “to” and a verb make a plan or a demand of what follows. */
export const intentions = lexicon({
  name: 'intentions',
  about: 'Nouns and verbs after which “to” leads to what is planned or demanded',
  source: 'drafted for this project',
  entries: `
    ability aim aims ambition bid bill call calls chance commitment committed commits deal decision demand demands effort efforts
    goal have intention need needed needs obligation offer offers pact plan planned planning plans pledge
    pledges promise promises proposal proposals push scheme set target targets try trying vow vows
  `
})

/** Nouns of which a number is the measure by which others are judged. */
export const criteria = lexicon({
  name: 'criteria',
  about: 'Nouns of a bound or an aim, whose number says what should be and not what is',
  source: 'drafted for this project',
  entries: `
    aim bar benchmark bound cap ceiling criterion cutoff floor goal hurdle limit limits mark maximum
    minimum norm objective pledge plan proposal quorum quota quotas requirement rule standard supermajority
    target targets threshold thresholds
  `
})

/** Words that directly before a number make it say which, not how many. */
export const selectors = lexicon({
  name: 'selectors',
  about: 'Words right before a number that make a class of it: “the top 10 percent”',
  source: 'drafted for this project',
  entries: 'all bottom every lowest per poorest richest top upper wealthiest'
})

/** Words of change, by which a percentage or a multiple is one of change. */
export const changes = lexicon({
  name: 'changes',
  about: 'Verbs and nouns of change and its direction',
  source: 'drafted for this project',
  entries: `
    appreciated boost boosted climb climbed climbing climbs collapse collapsed contracted contraction cut
    cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped
    down drop dropped dropping drops expand expanded expands expansion fall fallen falling falls fell
    gain gained gains grew grow growing grown grows growth hike hiked hikes improved improvement increase
    increased increases increasing jump jumped jumping jumps leap leapt lost plunge plunged plunges
    plummeted raise raised raises raising rebound rebounded reduce reduced reduces reducing reduction rise
    risen rises rising rose shrank shrink shrinking shrinks shrunk slid slide slump slumped soared soaring
    spike spiked surge surged surges surging swell swelled tumbled up
  `
})

/** Words that say against what a change is measured. */
export const baseLeads = lexicon({
  name: 'base-leads',
  about: 'Words that lead to what a change is measured against',
  source: 'drafted for this project',
  entries: 'against baseline compared comparison relative than versus vs'
})

/** Words that state a period or a date without a number. */
export const periods = lexicon({
  name: 'periods',
  about: 'Words that state a period or a date without a number',
  source: 'drafted for this project',
  entries: `
    annual annually autumn daily friday hourly monday monthly nightly overnight quarterly saturday since
    spring summer sunday thursday today tonight tuesday wednesday weekly winter yearly yesterday
  `
})

/** Verbs of thought, after which “I” does not speak as the source of a figure. */
export const thoughtVerbs = lexicon({
  name: 'thought-verbs',
  about: 'Verbs after “I” that lead to what is so, not to what the author did',
  source: 'drafted for this project',
  entries: `
    admit agree argue believe believed doubt expect fear find found guess hear heard hope know knew learned learnt
    mean mention mentioned note noted read recall remember said saw say see submit suggest suspect think thought understand
  `
})

/** Verbs that open a demand, which the tagger may take for nouns. */
export const imperatives = lexicon({
  name: 'imperatives',
  about: 'Verbs in the base form that open a demand with a figure',
  source: 'drafted for this project',
  entries: `
    add advance allocate allow budget build cap count cut double earmark fund give halve keep limit lower
    offer pay publish raise reduce reserve save set spend take tax
  `
})
