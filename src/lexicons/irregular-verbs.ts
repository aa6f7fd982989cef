import {lexicon} from './lexicon.ts'

/** Verbs whose last consonant is doubled before “-ed” and “-ing”. */
export const doublingVerbs = lexicon({
  name: 'doubling-verbs',
  about: 'Verbs, in the base form, whose last consonant is doubled before “-ed” and “-ing”',
  source: 'drafted for this project',
  entries:
    'admit beg begin blog brag chat dub forget infer pan put quip quiz rebut refer slam snap submit tip'
})

/** Irregular past tenses and participles. */
export const irregularVerbs = lexicon({
  name: 'irregular-verbs',
  about: 'Base form, past tense and participle of irregular verbs',
  source: 'drafted for this project',
  entries: `
    begin began begun, beseech besought besought, cast cast cast, dream dreamed dreamt, feel felt felt, find found found,
    forecast forecast forecast, forget forgot forgotten, go went gone, hear heard heard, hold held held,
    know knew known, learn learned learnt, make made made, put put put, read read read, say said said, see saw seen,
    show showed shown, run ran run, sing sang sung, speak spoke spoken, swear swore sworn,
    teach taught taught, tell told told, think thought thought, understand understood understood,
    write wrote written
  `
})
