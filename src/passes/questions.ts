import {definePass} from '../pass.ts'

/** Whether a sentence asks: it states nothing then. */
export const questions = definePass({
  name: 'questions',
  unit: 'sentence',
  run: ({text}) => /\?\W*$/.test(text.slice(-longestEnd))
})

/** How many letters at the end are read: each mark of a long row might be the last. */
const longestEnd = 100
