import {lexicon} from './lexicon.ts'

/** Nouns of documents and data that can be looked up. */
export const documentNouns = lexicon({
  name: 'document-nouns',
  about: 'Nouns of documents, data and inquiries that can be looked up',
  source: 'drafted for this project',
  entries: `
    accounts act agreement analysis annex appendix assessment audit bill budget bulletin census chapter convention
    data dataset decree estimate estimates evaluation figure figures findings inquiry inventory law memorandum
    minutes model note paper paragraph paragraphs poll ranking record records register registry report return
    returns review section statistics statute study survey table tables treaty yearbook
  `
})

/** Nouns of bodies that answer for what they publish. */
export const bodyNouns = lexicon({
  name: 'body-nouns',
  about: 'Nouns of bodies that answer for what they publish',
  source: 'drafted for this project',
  entries: `
    agency authority bank board bureau cabinet chamber city commission commissioner company council court
    department directorate government inspectorate institute institution mission ministry municipality office
    ombudsman operator parliament registrar regulator secretariat service society treasury union university
  `
})

/** Nouns of bodies that count and study. */
export const researchBodies = lexicon({
  name: 'research-bodies',
  about: 'Nouns of bodies whose figures are their own: “the Dolm Center reported that 40 …”',
  source: 'drafted for this project',
  entries: `
    agency association authority bank bureau center centre college commission department eurostat inspectorate institute institution ministry observatory office
    organisation organization regulator service statistics university
  `
})

/** The whole words of links that lead about a site and to no source. */
export const navigationWords = lexicon({
  name: 'navigation-words',
  about: 'The words of links that lead about a site, in lower case without marks',
  source: 'drafted for this project',
  entries: `
    about us, back, back to top, click here to subscribe, contact, contact us, continue reading, donate, download, download pdf, email, facebook, follow us, home,
    join us, learn more, listen, menu, more, next, next page, our newsletter, previous, print, privacy policy, read more, related articles, search, share, sign in, sign up, skip to content,
    subscribe, support us, terms of use, top, tweet, twitter, watch
  `
})

/** Headings of notes and lists of sources. */
export const sourceHeadings = lexicon({
  name: 'source-headings',
  about: 'Headings of notes and of lists of sources, in lower case without marks',
  source: 'drafted for this project',
  entries: `
    bibliography, cited works, citations, data sources, endnotes, footnotes, further reading and sources, list of references, list of sources, literature, literature cited,
    notes, notes and references, notes and sources, primary sources, references, selected bibliography, selected sources, sources, sources and notes, sources and further reading, source list,
    sources cited, sources consulted, sources used, works cited
  `
})
