import type {Token} from '../../model.ts'
import {isWord} from '../words.ts'
import {isCapital} from './longer-names.ts'
import type {PlaceUseKind} from './use.ts'

/** “Paris, France”, “PARIS —”: where a city is only told apart or dated. */
export function locationUse(
  tokens: readonly Token[],
  {first, last}: {first: number; last: number}
): PlaceUseKind | undefined {
  const next = tokens[last + 1]
  if (first === 0 && /^(?:[–—(/-]|--)$/.test(next?.text ?? '')) return 'place'
  if (first === 0 && tokens[0]?.text === tokens[0]?.text.toUpperCase()) return 'place'
  const isTold =
    next?.text === ',' &&
    tokens[last + 2]?.pos === 'PROPN' &&
    /^[,.)]$/.test(tokens[last + 3]?.text ?? '.')
  return isTold && isWord(tokens[first - 1], 'in', 'at', 'from', 'to', 'near', 'of')
    ? 'place'
    : undefined
}

/** “the capital, Nairobi”, “the city of Nairobi” */
export function capitalUse(
  tokens: readonly Token[],
  {first}: {first: number}
): PlaceUseKind | undefined {
  const before = tokens[first - 1]
  const noun = before?.text === ',' ? tokens[first - 2] : before
  return isWord(noun, 'capital', 'city', 'town') ? 'place' : undefined
}

/** “Unity Square, Nairobi”: a city that says where. */
export function appositionUse(
  tokens: readonly Token[],
  {first}: {first: number}
): PlaceUseKind | undefined {
  const before = tokens[first - 1]
  const noun = tokens[first - 2]
  return before?.text === ',' && isCapital(noun) && noun?.pos === 'PROPN' ? 'place' : undefined
}
