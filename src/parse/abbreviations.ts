/**
 * Abbreviations whose full stop does not end a sentence, in lower case and without that stop.
 * Drafted for this project.
 */

/** Titles, ranks and offices: a name follows. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `adm amb atty brig capt cdr cmdr col comdr cpl dr fr gen gov hon insp lt maj messrs mgr mme mr mrs
  ms msgr mx pres prof pvt rep rev sen sgt sr st supt`.split(/\s+/)
)

/** Citation and enumeration: a number follows, or the sentence goes on in lower case. */
export const referenceAbbreviations: ReadonlySet<string> = new Set(
  `app approx art arts ch chs cit cl eq est etc ex fig figs ibid ie incl n no nos op p para paras pp pt
  pts reg res resp sec secs sect sects ss supp tab viz vol vols`.split(/\s+/)
)

/** Whatever they introduce follows in the same sentence. */
export const linkingAbbreviations: ReadonlySet<string> = new Set([
  'cf',
  'e.g',
  'eg',
  'i.e',
  'v',
  'vs'
])

/** Months: a day or a year follows. */
export const monthAbbreviations: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')
)
