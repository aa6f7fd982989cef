import {lexicon} from '../lexicon.ts'

/** Nouns of lands and waters that are nothing else, so that a name which has one as its head is a place. */
export const landforms = lexicon({
  name: 'landforms',
  about: 'Nouns of lands, waters and roads: a name that has one as its head is a place',
  source: 'drafted for this project',
  entries: `
    archipelago avenue basin bay beach boulevard canyon cape cove creek delta desert estuary fjord gorge gulf harbour highlands hills horn island islands isle isles isthmus
    lagoon lake lakes lowlands mountain mountains oasis ocean peninsula plateau prefecture reef ridge river rivers sea shire steppe strait straits street valley volcano waterfall
  `
})
