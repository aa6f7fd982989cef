import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Verbs of what befalls their subject. */
export const fateVerbs = lexicon({
  name: 'fate-verbs',
  about: 'Verbs, in the base form, of what befalls their subject: nobody decides on it',
  source,
  entries: `
    backfire become benefit collapse come decline deepen deteriorate die disappear diminish drift drop emerge endure erupt escalate ensue evaporate face fail fall
    falter flourish follow founder go grow happen improve increase intensify languish last lose melt multiply occur persist perish plummet
    plunge prevail prosper prove recede recover regret remain resurface rise shrink sink soar spread stagnate stay struggle succeed suffer surge survive
    thrive triumph vanish wane win wither work worsen
  `
})

/** Verbs of what a thing does to others. */
export const impactVerbs = lexicon({
  name: 'impact-verbs',
  about: 'Verbs, in the base form, of what an event or a measure does: of a body they may be plans',
  source,
  entries: `
    accelerate add affect aggravate alter alienate anger attract boost bring cause change cost create cripple cut damage deepen delay deliver deprive destabilise
    destabilize destroy deter devastate disrupt divide drive embolden enable encourage end endanger enrich ensure erode exacerbate expose force foster fuel
    generate give hamper harm hasten help hit hurt impede increase inflame invite jeopardise jeopardize kill lead leave lower make mean
    plunge produce prolong provoke push put raise reduce render reshape restore result ruin save serve shape slow solve
    spark spell stifle stop strengthen swell threaten transform trigger undermine unite unleash weaken widen worsen wreck
  `
})

/** Verbs among them of what is only foretold of a thing and never provided for. */
export const plainImpacts = lexicon({
  name: 'plain-impacts',
  about:
    'Verbs, in the base form, of effects: of any thing they foretell, where no body is the subject',
  source,
  entries: `
    affect aggravate alienate anger attract boost cause cost cripple damage deepen deprive destabilise destabilize destroy deter devastate disrupt divide
    embolden endanger enrich erode exacerbate expose force fuel hamper harm hasten hit hurt impede increase inflame jeopardise jeopardize kill lead make mean
    plunge provoke reshape result ruin spark spell stifle threaten transform trigger undermine unleash weaken worsen wreck
  `
})

/** Participles of what befalls. */
export const fateParticiples = lexicon({
  name: 'fate-participles',
  about: 'Participles, after “will be”, of what befalls their subject',
  source,
  entries:
    'affected crippled crushed damaged destroyed devastated doomed forgotten harmed hit hurt lost outnumbered overrun overwhelmed ruined swamped undermined weakened wrecked'
})

/** Phrases that state the future as certain. */
export const certainFutures = lexicon({
  name: 'certain-futures',
  about: 'Phrases before a verb that state what is to come as certain',
  source,
  entries:
    'are bound to, are certain to, are destined to, are doomed to, are going to, are sure to, is bound to, is certain to, is destined to, is doomed to, is going to, is sure to'
})

/** Words of a calendar. */
export const calendarWords = lexicon({
  name: 'calendar-words',
  about: 'Words of a calendar: with them a thing is scheduled, not foretold',
  source,
  entries: `
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
    sunday noon midnight today tomorrow tonight
  `
})

/** Words that keep a forecast open. */
export const openFutures = lexicon({
  name: 'open-futures',
  about:
    'Words and beginnings of words in a sentence that keep what is to come open or leave it to others',
  source,
  entries: `
    according anticipate anticipated anticipates assume assumes assuming bet calculations confident could estimate estimated estimates estimations expect expectation expectations expected expects fear feared fears forecast
    forecasts guess hope hoped hopefully hopes hoping imagine might myth planned pledge pledged possible possibly predict predicted predicts
    projected projections promise promised promises risk scenario study suppose suspect threatened unlikely vow vowed wonder worry
  `
})

/** Determiners and pronouns of what nobody plans. */
export const subjectlessWords = lexicon({
  name: 'subjectless-words',
  about: 'Pronouns for an event or a measure as the subject of a forecast',
  source,
  entries: 'all it nothing that there these this those what which'
})
