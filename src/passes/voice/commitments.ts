import {distancingNouns, endorsingNouns} from '../../lexicons/attribution-nouns.ts'
import {agreeingWords, disagreeingWords} from '../../lexicons/attribution-phrases.ts'
import type {Commitment} from '../../model.ts'
import {isIn} from '../words.ts'
import type {Item, Phrase} from './items.ts'

/**
 * How far the author stands by what a cue gives to others: words beside it win (“rightly says”), then the
 * cue itself, then a speaker that is a noun of saying (“the myth that says”).
 */
export function commitmentTo(
  items: readonly Item[],
  cue: Phrase,
  {chosen, speaker}: {chosen: Commitment; speaker?: Phrase | undefined}
): Commitment {
  // “says fair trade works”: behind the cue an adjective belongs to what is said.
  const beside = items.slice(Math.max(0, cue.first - 1), cue.last + 1)
  const behind = items[cue.last + 1]
  if (behind?.lower.endsWith('ly')) beside.push(behind)
  if (beside.some(item => isIn(disagreeingWords, item))) return 'distanced'
  if (beside.some(item => isIn(agreeingWords, item))) return 'endorsed'
  if (chosen !== 'neutral' || !speaker) return chosen
  return commitmentOfNoun(items[speaker.last])
}

/** What the choice of a noun of saying says of the author. */
export function commitmentOfNoun(noun: Item | undefined): Commitment {
  if (isIn(endorsingNouns, noun)) return 'endorsed'
  return isIn(distancingNouns, noun) ? 'distanced' : 'neutral'
}
