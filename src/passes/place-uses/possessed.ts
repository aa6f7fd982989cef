import {eventNameNouns} from '../../lexicons/event-nouns.ts'
import type {Lexicon} from '../../lexicons/lexicon.ts'
import {
  buildingNouns,
  cityNouns,
  governedCompounds,
  governingNouns,
  policyNouns
} from '../../lexicons/metonyms.ts'
import {dealingNouns, locativePrepositions} from '../../lexicons/seat-frames.ts'
import type {Token} from '../../model.ts'
import {headOf, isNoun} from '../noun-phrases.ts'
import {isGenitive, isIn, isWord} from '../words.ts'
import {isCapital} from './longer-names.ts'
import type {PlaceUseKind} from './use.ts'

/** What the noun says whose possessor a name is: “…’s ambitions”, “…’s streets”. */
export function possessorUse(
  tokens: readonly Token[],
  first: number,
  last: number
): PlaceUseKind | undefined {
  if (!isGenitive(tokens[last + 1])) return undefined
  // “Beijing’s investment and financial ties”
  let end = last + 1
  while (goesOn(tokens[end + 1]) && end < last + 8) end += 1
  const isThere = isIn(locativePrepositions, tokens[first - 1])
  return (
    nounUse(tokens, last + 1, Math.max(end, headOf(tokens, last + 1)), policyNouns) ??
    (isThere ? 'place' : 'undecided')
  )
}

function goesOn(token: Token | undefined): boolean {
  return /^(?:ADJ|ADV|NOUN|PROPN|NUM|CCONJ)$/.test(token?.pos ?? '') || token?.text === '-'
}

/** What a name is before a noun that it describes: “Kremlin officials”, “the Lisbon floods”. */
export function compoundUse(
  tokens: readonly Token[],
  last: number,
  form: 'capital' | 'seat' | 'trade'
): PlaceUseKind | undefined {
  const next = tokens[last + 1]
  if (
    next?.text === '-' &&
    (next.start === tokens[last]?.end || isWord(tokens[last + 2], 'based'))
  ) {
    return isIn(governedCompounds, tokens[last + 2]) ? 'government' : 'place'
  }
  if (isWord(next, 'yesterday', 'today', 'tomorrow', 'tonight', 'last', 'next', 'alone'))
    return undefined
  const leads = next?.pos === 'NOUN' || (next?.pos === 'ADJ' && isNoun(tokens[last + 2]))
  if (!leads) return undefined
  const head = headOf(tokens, last)
  if (form !== 'capital') return isIn(buildingNouns, tokens[head]) ? 'place' : 'government'
  // “Warsaw summit officials”
  const isEvent = isIn(eventNameNouns, next) && !isIn(governingNouns, next)
  return isIn(governingNouns, tokens[head]) && !isEvent ? 'government' : 'place'
}

/** “Moscow-Beijing ties”: one of two names that a hyphen joins, by what is between them. */
export function jointUse(
  tokens: readonly Token[],
  first: number,
  last: number
): PlaceUseKind | undefined {
  const isSecond = tokens[first - 1]?.text === '-' && isCapital(tokens[first - 2])
  const isFirst = tokens[last + 1]?.text === '-' && isCapital(tokens[last + 2])
  if (!isFirst && !isSecond) return undefined
  const head = headOf(tokens, isFirst ? last + 2 : last)
  return isIn(dealingNouns, tokens[head]) ? 'government' : undefined
}

/** What the nouns of a phrase say, the last of them first. */
function nounUse(
  tokens: readonly Token[],
  before: number,
  end: number,
  governed: Lexicon
): PlaceUseKind | undefined {
  for (let at = end; at > before; at--) {
    if (isIn(cityNouns, tokens[at])) return 'place'
    if (isIn(governed, tokens[at])) return 'government'
  }
  return undefined
}
