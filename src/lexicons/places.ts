import {type Lexicon, lexicon} from './lexicon.ts'
import {cities} from './places/cities.ts'
import {provinces} from './places/provinces.ts'
import {waters, worldRegions} from './places/regions.ts'
import {westernCities} from './places/western-cities.ts'

/** Names of places that are no country, nor the capital of one. */
export const placeNames: readonly Lexicon[] = [
  worldRegions,
  provinces,
  cities,
  westernCities,
  waters
]

/** Places of which the name is more often something else. */
export const ambiguousPlaces = lexicon({
  name: 'ambiguous-places',
  about: 'Places of which the name is as often a person, an animal, a word or an organisation',
  source: 'drafted for this project',
  entries: `
    acre aba adelaide albany alexandria amara arlington austin bath beni bo bor brest buffalo burlington cali cambridge canterbury channel charlotte christchurch cologne columbus concord constantine cork dallas darwin dayton derby dover durham east enugu essen essex eugene faro ferguson flint
    florence fez gao goma granada gulf hamilton helena hidalgo houston hue hull jackson jos juneau kano kent kiel lagos lincoln linden linz livingstone lira lund luxor lyon madison mary mayo medina mobile montgomery natal nelson newcastle newport nice norfolk ob orlando ogun oxford paris perm perth phoenix pilsen
    plymouth ponce providence queens reading regina richmond rosario salisbury samara santos scarborough selma severn sidon soma split suffolk surat surrey sydney tamale tanga toledo turin tyre valencia van victoria virginia volta wau west windsor worcester york
  `
})
