import {lexicon} from './lexicon.ts'

/** Verbs of geography and membership in the present. */
export const groundVerbs = lexicon({
  name: 'ground-verbs',
  about: 'Present forms of verbs of border, place, membership and office',
  source: 'drafted for this project',
  entries:
    'adjoins belongs borders border chairs comprises heads leads lies neighbours neighbors overlooks presides share shares sits straddles surrounds'
})

/** Nouns of office, membership and place. */
export const officeNouns = lexicon({
  name: 'office-nouns',
  about: 'Nouns of office, membership and place: “is a member of”, “is the capital of”',
  source: 'drafted for this project',
  entries: `
    archipelago border capital chair chairman chairwoman chancellor city coast coastline country embassy democracy federation governor head island kingdom leader mayor member members minister
    monarchy neighbour neighbor neighbours neighbors parliament party peninsula port premier president province region republic river seat secretary signatory state strait town
  `
})
