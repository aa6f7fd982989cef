import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Verbs that say by themselves that one thing brought another about. */
export const causingVerbs = lexicon({
  name: 'causing-verbs',
  about: 'Verbs, in the base form, that say that their subject brought their object about',
  source,
  entries: 'cause engender precipitate provoke spark spawn trigger unleash'
})

/** Verbs that say so where an event or a measure is their subject. */
export const effectVerbs = lexicon({
  name: 'effect-verbs',
  about:
    'Verbs, in the base form, of a change in their object: with an event or a measure as subject they say what caused it',
  source,
  entries: `
    bankrupt create cripple cut decimate destroy devastate displace double eliminate end erase force generate halt halve impoverish
    increase kill lower paralyse paralyze prevent produce prompt raise reduce rekindle restore reverse revive ruin save slash stop
    transform triple wreck
  `
})

/** Verbs of a share in what comes about. */
export const sharingVerbs = lexicon({
  name: 'sharing-verbs',
  about:
    'Verbs, in the base form, of helping or hindering: with an event or a measure as subject they say what had a share in it',
  source,
  entries: `
    accelerate aggravate boost damage deepen discourage embolden encourage enable erode exacerbate feed foster fuel
    hamper harm hasten heighten help hinder hurt impede inflame intensify stifle strengthen undermine weaken worsen
  `
})

/** Verbs that link a cause to an effect with the words after them. */
export const linkingVerbs = lexicon({
  name: 'linking-verbs',
  about:
    'Verbs, in the base form, with the words after them that lead from a cause to an effect or back',
  source,
  entries: `
    arise from, bring about, give rise to, lead directly to, lead inevitably to, lead to, result from, result in, set off, stem from
  `
})

/** Those of them that leave room for other causes. */
export const sharedLinkingVerbs = lexicon({
  name: 'shared-linking-verbs',
  about:
    'Verbs, in the base form, with the words after them that lead from one cause among others to an effect',
  source,
  entries: `
    contribute directly to, contribute greatly to, contribute significantly to, contribute to, drive down, drive up, pave the way for,
    play a big part in, play a big role in, play a central role in, play a crucial role in, play a decisive role in, play a key role in,
    play a large part in, play a major part in, play a major role in, play a part in, play a role in, push down, push up
  `
})

/** Participles of a tie that is not said to be a cause. */
export const tiedParticiples = lexicon({
  name: 'tied-participles',
  about: 'Participles with their preposition of a tie that is not said to be a cause',
  source,
  entries:
    'associated with, connected to, connected with, correlated with, linked to, linked with, tied to'
})

/** Verbs of such a tie. */
export const tyingVerbs = lexicon({
  name: 'tying-verbs',
  about: 'Verbs, in the base form, with their preposition of a tie that is not said to be a cause',
  source,
  entries: 'coincide with, correlate with, go hand in hand with'
})

/** Phrases that lead from an effect back to its cause. */
export const causePrepositions = lexicon({
  name: 'cause-prepositions',
  about: 'Prepositions and phrases after which the cause stands',
  source,
  entries:
    'as a consequence of, as a direct result of, as a result of, because of, due to, owing to, thanks to'
})

/** Nouns of what can bring something about, beside those whose ending tells. */
export const eventNouns = lexicon({
  name: 'event-nouns',
  about: 'Nouns of events, measures and conditions, which can be causes; their endings do not tell',
  source,
  entries: `
    abuse accord act aid approach attack ban blockade boom bill boycott breach campaign cap change choice cold collapse conflict conquest corruption coup
    crash crisis cult cut debt decline decree deal defeat deficit delay disease drought embargo epidemic error escape exit failure fall famine
    fear fee fire flood freeze frost fund glut grant greed growth hatred heat incident interference kill lack launch law leak levy loan loss
    measure melt merger move neglect occupation offensive outbreak pact pandemic peace plan plague policy practice pressure programme program
    project protest purge raid rain reform regime retreat rise rule rules scandal scheme secret shift shock shortage siege slowdown slump spill
    spread storm strategy strike subsidy summit surge system tariff tax threat trade treaty trend truce unrest uprising vaccine
    veto victory violence vote war warmth withdrawal
  `
})

/** Nouns that look like events by their ending. */
export const falseEvents = lexicon({
  name: 'false-events',
  about: 'Nouns of bodies, people and things whose ending looks like that of an event',
  source,
  entries: `
    administration apartment association audience authority building celebrity city coalition commission commodity community
    conference congregation corporation delegation department document element entity establishment evening executive facility
    faculty federation figure generation government institution instrument minority majority meeting mission moment morning
    nation opposition organisation organization parliament population position profession regiment section segment station movement movements march
    thing mixture picture creature literature furniture university utility wedding king something nothing anything everything
  `
})

/** Nouns of who acts: what he does is a deed, not a cause found out. */
export const agentNouns = lexicon({
  name: 'agent-nouns',
  about: 'Nouns of people and bodies that act: what they do is a deed',
  source,
  entries: `
    activists administration allies armies army artist bishops brother boy boys businesses candidate captain child children church
    citizens coach coalition comrades conservatives corporation crowd daughter democrats driver elite enemy engineers faction families family farmers father firm firms
    fleet forces founder friends gang generals girl girls government governments groups guards husband judge king leader leaders liberals man
    manager mayor men militants military militia minister ministers mob mother nation nations navy opposition parents parties party
    people person players police politicians pope president prince protesters queen rebels regime republicans residents sister socialists soldiers
    son student students teacher teachers team terrorists towns troops tribes union unions victims villagers voters wife woman women workers writer
  `
})

/** Subjects of which “leads to” says where they go. */
export const wayNouns = lexicon({
  name: 'way-nouns',
  about: 'Nouns of ways and doors: of these “leads to” says where they go',
  source,
  entries:
    'avenue bridge corridor door doors gate highway lane motorway passage path pipeline railway ramp river road roads stair staircase stairs steps street streets tracks trail tunnel'
})

/** Adjectives for which “because of” gives a reason of the author's. */
export const arguedAdjectives = lexicon({
  name: 'argued-adjectives',
  about: 'Adjectives of judgement: “because of” after them gives a reason, not a cause',
  source,
  entries: `
    bad better critical crucial dangerous difficult essential good great guilty hard important impossible impressive interesting justified key lucky necessary notable
    possible relevant remarkable right significant special strong unique urgent valuable vital worse wrong
  `
})

/** Nouns before “due to” that are owed. */
export const owedNouns = lexicon({
  name: 'owed-nouns',
  about: 'Nouns before “due to” of what is owed to someone',
  source,
  entries:
    'amount amounts apology attention care compensation credit debt debts fees honour money payment payments praise process recognition respect sum sums tax taxes tribute wages'
})

/** Verbs whose “because” clause gives a cause. */
export const outcomeVerbs = lexicon({
  name: 'outcome-verbs',
  about:
    'Verbs, in the base form, of what comes about by itself: “because” after them gives a cause',
  source,
  entries:
    'arise balloon climb close collapse decline die drop emerge erupt exist fail fall flood grow happen improve increase lose occur plummet plunge rise shrink sink slow stagnate stall succeed suffer surge survive worsen'
})

/** Nouns by which a thing is called the cause or the effect of another. */
export const causeNouns = lexicon({
  name: 'cause-nouns',
  about: 'Nouns before “of” by which a thing is called the cause or the effect of another',
  source,
  entries:
    'cause causes consequence consequences culmination driver drivers fruit outcome product result results'
})

/** What such nouns may be of without saying so. */
export const causedMoods = lexicon({
  name: 'caused-moods',
  about: 'Nouns of mood and aim: “a cause of concern”, “the cause of peace” name no effect',
  source,
  entries:
    'action alarm celebration concern freedom hope joy justice peace pride satisfaction unity war worry'
})

/** Words after “made” and an object, which the tagger takes for nouns. */
export const resultWords = lexicon({
  name: 'result-words',
  about: 'Words after “made” and an object that say what became of it and look like nouns',
  source,
  entries: 'cheaper dearer drop fall leave poorer richer rise safer shrink slower stop worse'
})
