import {type ListedByToken, listedByToken} from '../models/entities/gazetteer.ts'
import {definePass} from '../pass.ts'

/** For each token of a sentence the listed name that it belongs to. */
export const listedNames = definePass({
  name: 'listed-names',
  unit: 'sentence',
  run: ({tokens}): ListedByToken => listedByToken(tokens)
})
