import type {Token} from '../../model.ts'
import {groupAround} from '../place-uses/groups.ts'
import {prepositionUse} from '../place-uses/prepositions.ts'
import {firstFrom} from '../token-positions.ts'

/** Whether a name only says where something is: “in Norland”, “Dolm, Norland”. */
export function isWhere(
  tokens: readonly Token[],
  {start, end}: {readonly start: number; readonly end: number}
): boolean {
  const first = firstFrom(tokens, start)
  const last = firstFrom(tokens, end) - 1
  if (prepositionUse(tokens, groupAround(tokens, first, last), false) === 'place') return true
  const [place, comma, next] = [tokens[first - 2], tokens[first - 1], tokens[last + 1]]
  return (
    comma?.text === ',' &&
    /^\p{Lu}/u.test(place?.text ?? '') &&
    (next === undefined || /^[,.;)]$/.test(next.text))
  )
}
