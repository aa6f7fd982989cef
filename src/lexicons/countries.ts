import {africa} from './countries/africa.ts'
import {americas} from './countries/americas.ts'
import {asia} from './countries/asia.ts'
import {type Country, readCountries} from './countries/country.ts'
import {europe} from './countries/europe.ts'
import {oceania} from './countries/oceania.ts'
import {trades} from './countries/trades.ts'
import {unions} from './countries/unions.ts'

export type {Country} from './countries/country.ts'

/** Where the table of countries comes from. */
export const countriesSource =
  'drafted for this project; ids, names and capitals compared with countries-list and i18n-iso-countries, both MIT'

/** The countries and territories of the world, and states that are no more but are still spoken of. */
export const countries: readonly Country[] = [
  ...readCountries(africa),
  ...readCountries(americas),
  ...readCountries(asia),
  ...readCountries(europe),
  ...readCountries(oceania)
]

/** Unions of states and nations without a state, with the places that stand for them. */
export const unionsAndNations: readonly Country[] = readCountries(unions)

/** By country, places that stand for a trade or a body of many states, and for no government. */
export const tradePlaces: readonly Country[] = readCountries(trades)
