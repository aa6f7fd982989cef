import {disowningAdjectives, disowningAdverbs} from './doubt-words.ts'
import {lexicon} from './lexicon.ts'

/** Phrases before a speaker that make the rest of the clause his. */
export const sourcePhrases = lexicon({
  name: 'source-phrases',
  about: 'Phrases before a noun phrase that make the rest of the sentence what it says or thinks',
  source: 'drafted for this project',
  entries: `
    according to, as far as, in the words of, in the view of, in the opinion of, in the judgment of,
    in the judgement of, in the eyes of, in the mind of, in the minds of, from the perspective of,
    from the point of view of, from the viewpoint of, by the account of, on the account of, to the mind of,
    to quote, in the telling of
  `
})

/** Adverbs that give a clause to nobody in particular. */
export const hearsayAdverbs = lexicon({
  name: 'hearsay-adverbs',
  about: 'Adverbs that give a clause to someone who is not named',
  source: 'drafted for this project',
  includes: [disowningAdverbs],
  entries: 'reportedly'
})

/** Adjectives that leave a name or a description to others. */
export const hearsayAdjectives = lexicon({
  name: 'hearsay-adjectives',
  about: 'Adjectives that leave a name or a description to others: “the supposed gains”',
  source: 'drafted for this project',
  includes: [disowningAdjectives],
  entries: 'would-be'
})

/** Adjectives of thinking and knowing. */
export const beliefAdjectives = lexicon({
  name: 'belief-adjectives',
  about:
    'Adjectives of thinking and knowing whose that-clause is someone’s thought: “they are convinced that”',
  source: 'drafted for this project',
  entries: `
    adamant afraid alarmed anxious assured aware certain concerned confident conscious convinced disappointed
    doubtful fearful hopeful mindful optimistic persuaded pessimistic pleased positive proud relieved satisfied
    sceptical skeptical sure surprised unaware worried
  `
})

/** Words beside a cue by which the author agrees. */
export const agreeingWords = lexicon({
  name: 'agreeing-words',
  about:
    'Adverbs and adjectives beside a cue by which the author agrees: “rightly says”, “the sound point that”',
  source: 'drafted for this project',
  entries:
    'accurately apt aptly correct correctly fair fairly right rightly sound truthfully valid validly'
})

/** Words beside a cue by which the author disagrees. */
export const disagreeingWords = lexicon({
  name: 'disagreeing-words',
  about:
    'Adverbs and adjectives beside a cue by which the author disagrees: “wrongly says”, “the mistaken belief that”',
  source: 'drafted for this project',
  entries: `
    absurd absurdly baseless bogus deluded disingenuously erroneous erroneously false falsely foolish foolishly
    incorrect incorrectly ludicrous misguided mistaken mistakenly naive naively ridiculous spurious unfounded wrong
    wrongly
  `
})
