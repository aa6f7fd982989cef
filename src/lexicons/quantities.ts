import {lexicon} from './lexicon.ts'

/** Units of measure that make any number before them a quantity. */
export const measureUnits = lexicon({
  name: 'measure-units',
  about: 'Units of measure, abbreviated and in full',
  source: 'drafted for this project after the SI and common trade units',
  entries: `
    acre acres barrel barrels bcm bushel bushels ft gallon gallons gb gigawatt gigawatts gw gwh ha
    hectare hectares kg kilogram kilograms kilometer kilometers kilometre kilometres kilowatt-hours km
    knots kwh litre liter litres liters mb megawatt megawatts metre meter metres meters mile miles
    mw mwh ton tonne tonnes tons twh
  `
})

/** Currencies written as words after a number. */
export const currencies = lexicon({
  name: 'currencies',
  about: 'Currencies as words and codes, common ones',
  source: 'drafted for this project after ISO 4217 names',
  entries: `
    cents crowns dollar dollars dirhams euro euros eur francs gbp kroner krona lira lire pence peso pesos
    pound pounds rand renminbi riyals rouble roubles rupee rupees shillings usd won yen yuan zloty
  `
})

/** Number words that multiply. */
export const magnitudes = lexicon({
  name: 'magnitudes',
  about: 'Number words that multiply the number before them',
  source: 'drafted for this project',
  entries:
    'hundred thousand million billion trillion bn mn m k thousands millions billions trillions'
})

/** Nouns whose numbers are times, ages and turns, not statistics. */
export const timeNouns = lexicon({
  name: 'time-nouns',
  about: 'Nouns of time and age: a number before them dates or measures time',
  source: 'drafted for this project',
  entries: `
    january february march april may june july august september october november december
    second seconds minute minutes hour hours day days week weeks month months quarter quarters year years
    decade decades century centuries session sessions pm am o'clock
  `
})

/** Words after which a number is a label. */
export const labelWords = lexicon({
  name: 'label-words',
  about: 'Words after which a number names a part, a rule or a thing and counts nothing',
  source: 'drafted for this project',
  entries: `
    act annex appendix art  article articles box chapter clause column committee decision decree
    directive exhibit fig fig. figure figures footnote form group highway item law lines line no no. nos.
    note number p p. page pages para  paragraph paragraphs part phase platform point pp pp. protocol
    recital regulation resolution road room route rule s. schedule sec  section sections serial  stage
    step table tables title unit vol  volume
  `
})

/** Numbers in words. */
export const numberWords = lexicon({
  name: 'number-words',
  about: 'Cardinal numbers in words, up to those that multiply',
  source: 'drafted for this project',
  entries: `
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
  `
})

/** Words after the first of a share: “two *thirds*”, “one *in* five”. */
export const shareWords = lexicon({
  name: 'share-words',
  about: 'Words that follow the first word of a share',
  source: 'drafted for this project',
  entries: `
    - eighth eighths fifth fifths half in out quarter quarters sixth sixths tenth tenths third thirds
  `
})

/** Words after which a number is no statement of fact. */
export const notYetFact = lexicon({
  name: 'not-yet-fact',
  about:
    'Words after which a number is planned, asked for, decided, foreseen, supposed or the author’s own',
  source: 'drafted for this project',
  entries: `
    adopted agree agreed aim aims allocated approve approved can committed could decided demanded goal i if
    let may might must my plan planned plans pledged propose proposed proposes seek seeks shall should target
    unless will would 'll ’ll
  `
})
