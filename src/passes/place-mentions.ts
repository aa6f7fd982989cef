import {definePass} from '../pass.ts'
import {findNames} from './place-uses/names.ts'
import type {NamedPlace} from './place-uses/use.ts'

/** Names of countries, capitals and seats, and words of nationality, with all that each may be a name of. */
export const placeMentions = definePass({
  name: 'place-mentions',
  unit: 'sentence',
  run: ({tokens}): readonly NamedPlace[] => findNames(tokens)
})
