import {lexicon} from './lexicon.ts'

/** Words after which a number is a label. */
export const labelWords = lexicon({
  name: 'label-words',
  about: 'Words after which a number names a part, a rule or a thing and counts nothing',
  source: 'drafted for this project',
  entries: `
    act amendment annex annexes appendix art article articles arts band basis bill book bus case category
    chapter chapters channel class clause clauses column committee convention day decision decree directive
    district division election episode exhibit fig figs figure figures flight footnote form gate goal grade grades
    group highway interstate isbn issn issue item items junction law level lines lot n no nos note notes
    number numbers op p page pages para paragraph paragraphs paras part phase pillar platform point points
    pp priority proposal proposition protocol recital regulation resolution road room round route rule rules s scenario
    schedule sdg season sec section sections serial series ss stage standard step strand table tables task
    tel telephone tier title track type types unit version vol volume war ward year zone
  `
})

/** Label words that are as often something else before a number. */
export const weakLabelWords = lexicon({
  name: 'weak-label-words',
  about: 'Label words that only before digits or with a capital make a label of a number',
  source: 'drafted for this project',
  entries: `
    act bill book case class day election figures group law level lines n no note notes numbers op p part
    points rules s season series ss war year
  `
})
