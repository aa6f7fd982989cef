/**
 * Words that decide whether a full stop ends a sentence, in lower case. Abbreviations stand
 * without their last full stop. Drafted for this project.
 */

/** Titles, ranks and offices: a name follows. */
export const titleAbbreviations: ReadonlySet<string> = words(`
  adm amb atty brig capt cdr cmdr col comdr cpl dr drs fr gen gov hon insp lt maj messrs mgr mme mr
  mrs ms msgr mt mx pres prof pvt rep reps rev sen sens sgt supt`)

/** Citation and enumeration: a number follows, or the sentence goes on in lower case. */
export const referenceAbbreviations: ReadonlySet<string> = words(`
  app approx art arts ch chs cir cit cl eq est ex fig figs ft ibid incl lb lbs n no nos ° p para paras pp pt pts
  reg res resp s sch sec secs sect sects ss supp tab tel tit viz vol vols`)

/** Whatever they introduce follows in the same sentence. */
export const linkingAbbreviations: ReadonlySet<string> = words('aka ca cf e.g eg i.e ie v viz vs')

/** Months: a day or a year follows. */
export const monthAbbreviations: ReadonlySet<string> = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec'
)

/** They stand at the end of a sentence as well as within one. */
export const closingAbbreviations: ReadonlySet<string> = words(`
  a.m al assn ave avg bldg blvd bros co corp dept ed eds etc govt inc jr ltd max med min misc op p.m
  par ph.d pty rd sr st univ voc`)

/** A capital on one of these begins a sentence, for they are no names. */
export const sentenceStarters: ReadonlySet<string> = words(`
  a after all also although among an and another any are as at because been before behind being
  below beside between beyond both but by can could critics despite did do does during each either
  even every few for from had has have he her here his how however i if in indeed inside instead is
  it its last later many meanwhile more moreover most much my near neither never nevertheless next
  no nobody none nor not nothing now of officials often on once one only or other others our out
  outside over perhaps several she should since so some still such than that the their then there
  therefore these they this those though through thus to today together under unless until upon was
  we were what when where whether which while who whose why will with within without would yet you
  your`)

/** Words that need what follows: no sentence, and no heading, ends with one. */
export const dependentWords: ReadonlySet<string> = words(`
  a about against among an and are as at because been between but by can could despite during every
  for from had has have her his if in into is its may might must my nor of on onto or our shall
  should since than that the their through to toward towards under until unless upon via was were
  when where whether which while who whose will with within without would your`)

/** Verbs that give the speaker of the words before them. */
export const speechVerbs: ReadonlySet<string> = words(`
  added adds admitted answered argued asked asks continued cried declared demanded exclaimed
  explained insisted inquired noted observed quipped remarked replied replies responded said says
  shouted told warned whispered wondered wrote writes yelled`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
