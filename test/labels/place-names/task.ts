import type {LabelTask} from '../task.ts'
import {demonyms, peoples, seats, unchangingDemonyms} from './words.ts'

/** Whether a capital stands for its government, and what a demonym belongs to. Kinds: see `guideline.md`. */
export const placeNames: LabelTask = {
  name: 'place-names',
  texts: 'op-eds/webis-dev.jsonl',
  perHalf: {random: 0, cued: 75},
  secondPerHalf: 75,
  cues: [],
  census: [],
  mentions: [
    {name: 'seat', pattern: words(seats), perHalf: 30},
    {name: 'people', pattern: words(peoples), perHalf: 22},
    {name: 'demonym', pattern: words([...demonyms, ...unchangingDemonyms]), perHalf: 23}
  ],
  context: 3,
  contextAfter: 1,
  unit: 'mention',
  kinds: [
    ...['place', 'government', 'institution'],
    ...['people', 'person', 'affiliation', 'attribute', 'language'],
    ...['part', 'unsure']
  ],
  flags: []
}

/** The words of a list, the longest first, and not within a word with a hyphen. */
function words(list: readonly string[]): RegExp {
  const choice = [...list].sort((a, b) => b.length - a.length).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choice})(?![\\p{L}\\p{N}-])`, 'gu')
}
