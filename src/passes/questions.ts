import {definePass} from '../pass.ts'

/** Whether a sentence asks: it states nothing then. */
export const questions = definePass({
  name: 'questions',
  unit: 'sentence',
  run: ({text}) => /\?\W*$/.test(text)
})
