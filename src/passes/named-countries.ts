import {definePass} from '../pass.ts'
import {placeMentions} from './place-mentions.ts'

/** The ids of the countries that a document names, by a name, capital or word that is of no other. */
export const namedCountries = definePass({
  name: 'named-countries',
  unit: 'document',
  needs: {placeMentions},
  run({sentences}, facts): ReadonlySet<string> {
    const found = new Set<string>()
    for (const sentence of sentences) {
      for (const {names} of facts.placeMentions(sentence)) {
        const clear = names.filter(({isAmbiguous}) => !isAmbiguous)
        const [country] = clear
        if (country && clear.every(other => other.country === country.country)) {
          found.add(country.country)
        }
      }
    }
    return found
  }
})
