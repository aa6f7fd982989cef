import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Words before quotation marks that make what stands in them a word, a name or a title. */
export const mentionWords = lexicon({
  name: 'mention-words',
  about:
    'Words shortly before quotation marks: what stands in the marks is a word, a term, a name, a title, a sign or a motto',
  source,
  entries: `
    album answer answers baptised baptized banner book branded button campaign category chant christened coined column concept defined definition dub
    dubbed entitled entry expression expressions film game headed heading headline inscription keyword known label labeled labelled labels letters lyric magazine mantra marked marker mean meaning means meant motto
    movement named names nickname nicknamed novel phrase phrases play poem programme project pronounced pronunciation proverb read reading reads refrain scheme series show sign slogan slogans song spelled spelt
    stamped tag tagged term termed terminology terms title titled translated translates translation verb word words
  `
})

/** Nouns after quotation marks of which what stands in them is the name. */
export const namedThings = lexicon({
  name: 'named-things',
  about: 'Nouns after quotation marks: what stands in the marks is their name',
  source,
  entries: `
    act album app award badge band bill box brand button campaign category channel clause club column doctrine effect film game group hashtag
    initiative key label law list method model motto  feature movement option page phase phrase plan programme project rule scheme section series
    sign slogan slogans song status story strategy symbol tab tag test theory tour verb word
  `
})

/** Verbs by which words in quotation marks are uttered, though nobody is named. */
export const utterances = lexicon({
  name: 'utterances',
  about:
    'Verbs of saying and writing shortly before quotation marks: what stands in them is uttered',
  source,
  entries: `
    accused accusing added answered argued argues asked blasted branded called calling calls chanted chanting charged charging claimed complained cried criticised criticized
    declared declaring defended describes describing dismissed explained insisted insists joked labelling mutter muttered mutters nicknamed promised quoted replied responded said say saying says
    screamed shout shouted shouting shouts slammed spoke stated tell told tweeted urged warned whisper whispered write wrote yelled
  `
})

/** Words inside quotation marks that show somebody's sentence. */
export const sentenceWords = lexicon({
  name: 'sentence-words',
  about:
    'Pronouns and the like inside quotation marks: these are somebody’s sentence, a saying or a formula, no name for a thing',
  source,
  entries: `
    a am an and are but did do does he her him his i if is it its me my no not of or our she that the their them there these they this those
    to us versus vs was we were what who why with yes you your
  `
})

/** Words that point at a thing which the text has or supposes. */
export const pointers = lexicon({
  name: 'pointers',
  about:
    'Words before quotation marks that point at a thing instead of introducing a term: “their”, “this”',
  source,
  entries:
    'any her his its much no other our real such supposed their these this those true whose your'
})

/** Words that open a gloss. */
export const glossOpeners = lexicon({
  name: 'gloss-openers',
  about: 'Words that, after a comma, begin to say what a word or a name means: “‘swaps’, which …”',
  source,
  entries: 'a an i.e. or that the which'
})
