import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Adverbs that hold back commitment to what a clause says. */
export const hedgeAdverbs = lexicon({
  name: 'hedge-adverbs',
  about: 'Adverbs that hold back full commitment to what the clause says',
  source,
  entries: `
    apparently arguably conceivably hypothetically maybe perhaps plausibly possibly potentially presumably probably
    seemingly theoretically
  `
})

/** Phrases that hedge like an adverb. */
export const hedgeComments = lexicon({
  name: 'hedge-comments',
  about: 'Phrases that hold back full commitment to the clause that they stand in',
  source,
  entries: `
    almost certainly, almost surely, as far as anyone can tell, as far as anyone knows, as far as i am aware,
    as far as i can see, as far as i can tell, as far as i know, as far as one can tell, as far as we can tell,
    as far as we know, as i see it, as we see it, at a guess, broadly speaking, by and large, for all i know, for all we know,
    from what i can see, from what i can tell, from what we know, generally speaking, if i am not mistaken,
    if memory serves, in a sense, in all likelihood, in all probability, in my eyes, in my experience,
    in my humble opinion, in my judgement, in my judgment, in my mind, in my opinion, in my view, in our estimation,
    in our judgement, in our judgment, in our opinion, in our view, in principle, in some measure, in some respects, in some sense,
    in some ways, in theory, it would appear, it would seem, more often than not, more than likely, on balance, on the whole,
    roughly speaking, so far as i can see, so far as i can tell, so far as i know, so far as we know, to a certain degree,
    to a certain extent, to a degree, to a large extent, to an extent, to me at least, to my eye, to my knowledge, to my mind, to our knowledge, to our mind,
    to some degree, to some extent, to the best of my knowledge, to the best of our knowledge, unless i am mistaken, up to a point
  `
})

/** Phrases that open a clause and hold back commitment to it. */
export const hedgeFrames = lexicon({
  name: 'hedge-frames',
  about: 'Phrases before a clause that hold back full commitment to it',
  source,
  entries: `
    chances are, i 'd argue, i 'd bet, i 'd guess, i 'd say, i 'd suggest, i ’d argue, i ’d bet, i ’d guess, i ’d say, i ’d suggest,
    i am inclined to believe, i am inclined to think, i am not convinced, i am not sure, i 'm not convinced, i 'm not sure, i ’m not convinced,
    i ’m not sure, i get the feeling, i get the impression, i get the sense, i have a feeling, i have the feeling, i have the impression,
    i would argue, i would bet, i would guess, i would say, i would suggest, it looks as if, it looks as though, it looks like,
    it looked as if, it looked as though, it sounds as if, it sounds as though, looks as if, looks as though, look as if, look as though, looks set to, look set to,
    my guess is, my hunch is, my impression is, my sense is, my suspicion is, odds are, one could argue, one could say,
    one might argue, one might say, our impression is, our sense is, the chances are, the odds are,
    there 's a chance, there 's a good chance, there 's reason to believe, there 's reason to think, there ’s a chance, there ’s a good chance,
    there ’s reason to believe, there ’s reason to think, there is a chance, there is a decent chance, there is a fair chance, there is a good chance, there is a high chance, there is a slim chance, there is a small chance, there is some chance,
    there is a possibility, there is a real chance, there is a real possibility, there is a strong chance, there is a strong possibility,
    there is cause to believe, there is every chance, there is good reason to believe, there is good reason to think, there is reason to believe,
    there is reason to think, there is some reason to think, we would argue, we would suggest
  `
})

/** Adjectives of chance, in “it is … that”. */
export const chanceAdjectives = lexicon({
  name: 'chance-adjectives',
  about: 'Adjectives of chance: “it is … that”; some also before “to”: “likely to”',
  source,
  entries: `
    arguable conceivable doubtful improbable likely plausible possible probable thinkable unlikely
  `
})

/** Verbs of seeming. */
export const seemingVerbs = lexicon({
  name: 'seeming-verbs',
  about: 'Forms of verbs by which something is said to seem or to tend to be so',
  source,
  entries: 'appear appeared appears seem seemed seems tend tended tends'
})

/** Verbs with which evidence speaks cautiously. */
export const indications = lexicon({
  name: 'indications',
  about: 'Forms of verbs after evidence that say it points to something without proving it',
  source,
  entries: 'hint hinted hints indicate indicated indicates suggest suggested suggests'
})

/** What such verbs are said of. */
export const evidenceNouns = lexicon({
  name: 'evidence-nouns',
  about: 'Nouns and pronouns of evidence: what can suggest that something is so',
  source,
  entries: `
    analyses analysis behaviour calculations census correlation data estimate estimates evidence example examples experience experiences experiment experiments
    fact facts figure figures finding findings forecast forecasts history indicators intelligence logic numbers observation
    observations pattern patterns poll polling polls precedent record records report reports research result results
    signs statistics studies study survey surveys tests theory this trend trends which
  `
})

/** Verbs by which an author marks a clause as what he thinks. */
export const opinionVerbs = lexicon({
  name: 'opinion-verbs',
  about: 'Verbs after *I* that mark what follows as what the author thinks',
  source,
  entries:
    'assume believe doubt expect fancy feel gather guess imagine presume reckon suppose suspect think'
})

/** The ones of which that holds after *we* too. */
export const sharedOpinionVerbs = lexicon({
  name: 'shared-opinion-verbs',
  about: 'Verbs after *we* that mark what follows as what the authors think',
  source,
  entries: 'believe suspect think'
})

/** Verbs of what someone is allowed to do. */
export const permittedVerbs = lexicon({
  name: 'permitted-verbs',
  about: 'Verbs after *may* for what someone is allowed to do, and participles after “may be”',
  source,
  entries: `
    accept amended appeal applied apply appoint appointed bid cede ceded choose delegate delegated elect enter exercise exercised extended file imposed
    inspect invoke lodge nominate opt petition recorded refer renewed request revoked submit submitted use vote waive waived
    withdraw
  `
})

/** Words that number a part of a law. */
export const legalParts = lexicon({
  name: 'legal-parts',
  about:
    'Nouns before the number of a part of a law, and “law” and “decree” after “by”: beside these *may* permits',
  source,
  entries: 'article clause decree law paragraph para rule section'
})

/** Verbs after “may not” that are no doings. */
export const stateVerbs = lexicon({
  name: 'state-verbs',
  about: 'Verbs after “may not” that name states and outcomes: nobody forbids those',
  source,
  entries: `
    agree appear apply be become believe bring care cause come exist feel fit get give happen have help hold improve know lead like look make matter
    mean need notice prevent produce prove reach realise realize recover remember represent result see seem share solve stop succeed suffice suit survive sustain
    think translate turn understand want win wish work
  `
})

/** Verbs after *could* for what someone was able to do. */
export const abilityVerbs = lexicon({
  name: 'ability-verbs',
  about: 'Verbs after *could* that mostly say what someone was able to do or perceive',
  source,
  entries: `
    afford bear count do done feel find hear imagine muster notice reach read recall recognise recognize remember see sense smell spare speak stand
    stomach tell told trust understand
  `
})

/** Verbs before a clause in which *could* tells what someone took to be possible. */
export const pastThoughts = lexicon({
  name: 'past-thoughts',
  about: 'Verbs before a clause with *could* or *might* that only tells what someone had in mind',
  source,
  entries: `
    assumed assuming believe believed believing convinced decided dreamt hoped hoping hopes hope imagine imagined imagining knew realised realized
    thought wish wished wishes
  `
})

/** Words with which *possibly* denies. */
export const impossibilities = lexicon({
  name: 'impossibilities',
  about: 'Words shortly before *possibly* with which it denies or compares: “cannot possibly”',
  source,
  entries: "as ca can n't never nobody not n’t"
})
