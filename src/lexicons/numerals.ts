import {lexicon} from './lexicon.ts'

/** Numbers in words below twenty, in order from zero. */
const smallNumerals = lexicon({
  name: 'small-numerals',
  about: 'Cardinal numbers in words below twenty, in order from zero',
  source: 'drafted for this project',
  entries: `
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
  `
})

/** Tens in words, in order from twenty. */
const tensNumerals = lexicon({
  name: 'tens-numerals',
  about: 'Tens in words, in order from twenty',
  source: 'drafted for this project',
  entries: 'twenty thirty forty fifty sixty seventy eighty ninety'
})

/** Decades and ages in words, in order from the twenties. */
export const decadeWords = lexicon({
  name: 'decade-words',
  about: 'Decades of a century or of a life in words, in order from the twenties',
  source: 'drafted for this project',
  entries: 'twenties thirties forties fifties sixties seventies eighties nineties'
})

/** Ordinal numbers in words, in order from the first. */
const ordinalWords = lexicon({
  name: 'ordinal-words',
  about: 'Ordinal numbers in words, in order from the first to the twentieth',
  source: 'drafted for this project',
  entries: `
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
  `
})

/** Ordinal tens and more, which stand alone or after a number in words. */
export const roundOrdinals = lexicon({
  name: 'round-ordinals',
  about: 'Ordinal tens and powers of ten',
  source: 'drafted for this project',
  entries: `
    thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth
  `
})

/** The parts that a share counts in, by how many make the whole. */
export const shareParts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[3, 5, 6, 7, 8, 9, 10].flatMap((whole): [string, number][] => {
    const part = [...ordinalWords.entries][whole - 1] ?? ''
    return [
      [part, whole],
      [`${part}s`, whole]
    ]
  })
])

/** Number words that multiply, and their abbreviations after digits. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12]
])

/** Abbreviations of magnitudes, which stand after digits alone. */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12]
])

/** Magnitudes in the plural: large, and no number. */
export const vagueMagnitudes = lexicon({
  name: 'vague-magnitudes',
  about: 'Magnitudes in the plural, which say that much is counted and not how much',
  source: 'drafted for this project',
  entries: 'billions dozens hundreds millions scores tens thousands trillions'
})

/** Words before a magnitude that leave its number open. */
export const vagueMultipliers = lexicon({
  name: 'vague-multipliers',
  about: 'Words before a magnitude that leave open how many: “several hundred”',
  source: 'drafted for this project',
  entries: 'couple few many several'
})

/** The values of number words below a hundred. */
export const numeralValues: ReadonlyMap<string, number> = new Map([
  ...[...smallNumerals.entries].map((word, index): [string, number] => [word, index]),
  ...[...tensNumerals.entries].map((word, index): [string, number] => [word, 20 + 10 * index])
])

/** The values of ordinals in words up to the twentieth. */
export const ordinalValues: ReadonlyMap<string, number> = new Map(
  [...ordinalWords.entries].map((word, index) => [word, index + 1])
)
