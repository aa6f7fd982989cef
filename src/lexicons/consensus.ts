import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Everyone, or nearly. */
export const everyoneWords = lexicon({
  name: 'everyone-words',
  about: 'Words and phrases for everyone, alone as a subject',
  source,
  entries: `
    all of us, everybody, everyone, the entire country, the entire nation, the entire world, the people, the public, the silent majority, the vast majority,
    the whole country, the whole nation, the whole region, the whole world, we all
  `
})

/** Nobody, or nearly. */
export const nobodyWords = lexicon({
  name: 'nobody-words',
  about: 'Words and phrases for nobody, alone as a subject',
  source,
  entries: 'few, hardly anybody, hardly anyone, no one, no-one, nobody, none of us, scarcely anyone'
})

/** Quantifiers before a plural. */
export const mostWords = lexicon({
  name: 'most-words',
  about: 'Quantifiers and phrases for most or all, before a noun of people',
  source,
  entries: `
    a clear majority of, a large majority of, a majority of, almost all, an overwhelming majority of, every, most, most of, nearly all, the great majority of,
    the large majority of, the majority of, the overwhelming majority of, the vast majority of, virtually all
  `
})

/** Verbs of knowing, agreeing and wanting. */
export const accordVerbs = lexicon({
  name: 'accord-verbs',
  about: 'Verbs, in the base form, of what everyone is said to think, know, agree to or want',
  source,
  entries: `
    accept acknowledge agree applaud approve back believe concede condemn crave demand despise disapprove fear favor favour hate know like
    long love oppose prefer realise realize recognise recognize reject resent respect support think trust understand value
    want welcome
  `
})

/** Verbs of objecting. */
export const objectingVerbs = lexicon({
  name: 'objecting-verbs',
  about: 'Verbs, in the base form, of objecting: that nobody does so says that all agree',
  source,
  entries: 'contest deny disagree disbelieve dispute doubt object oppose question'
})

/** Verbs by which nobody holds or wants a thing. */
export const holdingViews = lexicon({
  name: 'holding-views',
  about: 'Verbs, in the base form, of holding or wanting, which nobody is said to do',
  source,
  entries: 'accept approve believe buy expect favor favour like support think trust want'
})

/** Phrases that say that all agree. */
export const accordPhrases = lexicon({
  name: 'accord-phrases',
  about: 'Phrases that say that all or most agree',
  source,
  entries: `
    as everyone knows, as we all know, is a matter of common knowledge, is beyond dispute, is common knowledge, is undisputed, the consensus is that, the consensus was that,
    there is a broad consensus, there is a clear consensus, there is a consensus, there is a general consensus, there is a growing consensus, there is a wide consensus,
    there is broad agreement, there is broad consensus, there is consensus, there is general agreement, there is overwhelming support, there is universal agreement,
    there is wide agreement, there is widespread agreement, there is widespread support
  `
})
