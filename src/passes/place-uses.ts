import {knownSeats} from '../lexicons/metonyms.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {namedCountries} from './named-countries.ts'
import {spanOf} from './noun-phrases.ts'
import {placeMentions} from './place-mentions.ts'
import {demonymUse} from './place-uses/demonyms.ts'
import {seatUse} from './place-uses/seats.ts'
import type {NamedPlace, PlaceName, PlaceUse} from './place-uses/use.ts'
import {wordsOf} from './words.ts'

export type {PlaceUse} from './place-uses/use.ts'

/**
 * The capitals, other seats and words of nationality of a sentence, and what each stands for there. A name that often means
 * something else counts where the document names its country; a country's own name is none of them.
 */
export const placeUses = definePass({
  name: 'place-uses',
  unit: 'sentence',
  needs: {placeMentions, namedCountries},
  run({tokens}, facts): readonly PlaceUse[] {
    const uses: PlaceUse[] = []
    for (const place of facts.placeMentions) {
      const {first, last} = place
      const name = meant(tokens, place, () => facts.namedCountries)
      if (!name) continue
      const {country, form, word} = name
      const use = word
        ? demonymUse(tokens, first, last, word)
        : seatUse(tokens, first, last, form === 'seat' || form === 'trade' ? form : 'capital')
      if (!use) continue
      const kind = word ? 'demonym' : form === 'capital' ? 'capital' : 'seat'
      uses.push({...spanOf(tokens, first, last), country, form: kind, use})
    }
    return uses
  }
})

/** Which of the names that a mention may be it is; none where it is a country's own, or too often something else. */
function meant(
  tokens: readonly Token[],
  {first, last, names}: NamedPlace,
  named: () => ReadonlySet<string>
): PlaceName | undefined {
  const others = names.filter(({form}) => form !== 'name')
  // “Singapore” is the state; “Saudi” and “the Vatican” are more than a name of it.
  const isName = others.length < names.length
  if (isName && !others.some(({form, word}) => form === 'seat' || word?.person)) return undefined
  const clear = others.filter(({isAmbiguous}) => !isAmbiguous)
  if (clear.length === 1) return clear[0]
  if (clear.length === 0 && knownSeats.entries.has(wordsOf(tokens, first, last))) return others[0]
  const candidates = clear.length > 0 ? clear : others
  // Of two that share a word the table has the lesser first: “Congolese”, “Dominican”.
  return candidates.find(({country}) => named().has(country)) ?? clear.at(-1)
}
