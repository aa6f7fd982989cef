import {lexicon} from './lexicon.ts'

/** Nouns of what is published and can be read again. */
export const publicationNouns = lexicon({
  name: 'publication-nouns',
  about: 'Nouns of documents and inquiries that, named, can be found and read',
  source: 'drafted for this project',
  entries: `
    almanac analysis appraisal article articles assessment assessments audit bulletin census document documents dossier editorial essay
    evaluation guidelines hearing hearings inquiry investigation investigations issue judgment judgement ledger memo memorandum minutes monitor outlook panel paper papers poll polls
    register report reports research return returns review reviews ruling sheet sheets study studies survey surveys transcript verdict yearbook
  `
})

/** Nouns of works that have a title. */
export const workNouns = lexicon({
  name: 'work-nouns',
  about:
    'Nouns of works that, before a title in quotation marks, can be found by it: “her essay “Low Water””',
  source: 'drafted for this project',
  entries: `
    album article biography blog book column comedy documentary drama editorial essay film memoir movie novel op-ed pamphlet paper piece play poem
    report series song story study thriller
  `
})

/** Nouns of data that somebody answers for. */
export const dataNouns = lexicon({
  name: 'data-nouns',
  about: 'Nouns of figures and data that somebody answers for',
  source: 'drafted for this project',
  entries: `
    barometer count counts data database dataset estimate estimates figure figures forecast forecasts index measurement measurements numbers projection projections
    ranking rankings record records statistics tally
  `
})

/** Words right before a document that give it as a source. */
export const documentLeads = lexicon({
  name: 'document-leads',
  about: 'Words right before a document that give it as a source: “citing a 2012 study”',
  source: 'drafted for this project',
  entries: 'citing per quoting see via'
})

/** Forms of verbs by which documents and data say what they found. */
export const findingForms = lexicon({
  name: 'finding-forms',
  about:
    'Finite forms of verbs by which documents, data and those who made them say what they found',
  source: 'drafted for this project',
  entries: `
    argued argues calculated calculates concluded concludes confirmed confirms contain contained contains cover covers covered counted counts described describes detailed details documented documents
    estimated estimates established finds forecast forecasts found gave gives identified identifies indicate indicated indicates listed lists logged measured
    noted notes placed places proved proves predicted predicts projected projects puts put rank ranked ranks rate rated rates reached reaches record recorded records registered report reported
    reports reveal revealed reveals said say says show showed shows speak speaks spoke stated states suggest suggested suggests surveyed tells told traced warned warns find
  `
})

/** Forms of verbs by which somebody states something without a clause. */
export const statingForms = lexicon({
  name: 'stating-forms',
  about:
    'Forms of verbs by which somebody states something without a clause: “the Union names frost among the causes”',
  source: 'drafted for this project',
  entries: `
    ascribed ascribes attributed attributes blamed blames called calls cited cites considered considers credited credits dates denied denies disputed disputes doubted doubts gave gives names reckoned reckons regarded regards thinks traces
  `
})

/** Forms of verbs of counting and measuring. */
export const countingForms = lexicon({
  name: 'counting-forms',
  about:
    'Forms of verbs by which a body gives its own figures: “the Energy Office counted 40 leaks”',
  source: 'drafted for this project',
  entries: `
    calculated calculates counted counts documented documents estimated estimates forecast forecasts listed lists logged measured projected projects put puts
    ranked ranks rated rates recorded records registered surveyed
  `
})

/** Participles by which a document is said to come about. */
export const makingForms = lexicon({
  name: 'making-forms',
  about:
    'Participles by which a document or data are said to come about: “a survey conducted by the Bank”',
  source: 'drafted for this project',
  entries:
    'called carried collected commissioned compiled conducted issued out entitled known prepared produced published released last this only earlier into titled'
})

/** Words before “from” or “in” and a document from which something is taken. */
export const derivingForms = lexicon({
  name: 'deriving-forms',
  about:
    'Words before “from” or “in” and the document from which something is taken: “comes from the census”',
  source: 'drafted for this project',
  entries: `
    argued as came cited come comes confirmed described detailed documented drawn estimated found listed out outlined quoted recorded reported set shown taken
  `
})

/** Forms of verbs by which somebody is the source of what stands before. */
export const pointingForms = lexicon({
  name: 'pointing-forms',
  about:
    'Forms of verbs that, before “this” or “so”, make somebody the source of what stands before: “Okoro showed this”',
  source: 'drafted for this project',
  entries: 'confirmed confirms finds found says said showed shows wrote'
})

/** Books that are cited by chapter and verse. */
export const scriptures = lexicon({
  name: 'scriptures',
  about: 'Books that are cited by chapter and verse: “Matthew 25:40”',
  source: 'drafted for this project',
  entries: `
    acts amos chronicles colossians corinthians daniel deuteronomy ecclesiastes ephesians esther exodus ezekiel ezra galatians genesis habakkuk haggai hebrews hosea
    isaiah james jeremiah job joel john jonah joshua jude judges kings koran lamentations leviticus luke malachi mark matthew micah nahum nehemiah numbers obadiah
    peter philemon philippians proverbs psalm psalms quran revelation romans ruth samuel thessalonians timothy titus zechariah zephaniah
  `
})
