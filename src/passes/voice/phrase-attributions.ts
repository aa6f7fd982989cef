import {measureNouns} from '../../lexicons/attribution-nouns.ts'
import {sourcePhrases} from '../../lexicons/attribution-phrases.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import {isIn, isWord} from '../words.ts'
import {adjunct} from './adjuncts.ts'
import type {CueAttribution} from './cue-attribution.ts'
import {cuesIn} from './cues.ts'
import {type Item, isQuotation, type Phrase, quotationStop} from './items.ts'
import {phraseBack, phraseOn} from './phrases.ts'
import {governingSubject, subjectBefore} from './subjects.ts'
import {takenFor, viewAt, viewPrepositions} from './views.ts'

const sources = phrasesOf(sourcePhrases)

/** The words with which such a phrase can begin. */
const openers: ReadonlySet<string> = new Set([
  ...sources.firstWords,
  ...viewPrepositions,
  'for',
  'to'
])

/** The attributions that adverbial phrases make in a sentence: “according to”, “in their eyes”, “for them”. */
export function phraseAttributions(items: readonly Item[]): CueAttribution[] {
  const found: CueAttribution[] = []
  for (const [index, {lower, text}] of items.entries()) {
    if (!openers.has(lower) && text !== ':') continue
    const made =
      sourceAt(items, index) ??
      viewAt(items, index) ??
      takenFor(items, index) ??
      colonAt(items, index)
    if (made) found.push(made)
  }
  return found
}

/** “according to Okoro”, “in the words of the report”. */
function sourceAt(items: readonly Item[], index: number): CueAttribution | undefined {
  const cue = sources.at(items, index)
  const next = cue && items[cue.last + 1]
  if (!cue || !next) return undefined
  const speaker = phraseOn(items, cue.last + 1) ?? {first: cue.last + 1, last: cue.last + 1}
  const isFar =
    isWord(items[index], 'as') && !isWord(items[speaker.last + 1], 'is', 'are', 'was', 'were')
  if (isIn(measureNouns, items[headOfSpeaker(items, speaker)])) return undefined
  return isFar ? undefined : adjunct(items, {cue, speaker, mode: 'speech'})
}

/** “according to the needs of the port”: the noun before the preposition. */
function headOfSpeaker(items: readonly Item[], {first, last}: Phrase): number {
  let head = first
  while (head < last && items[head + 1]?.pos !== 'ADP') head += 1
  return head
}

/** “Okoro: “We will pay””, “he put the matter in one sentence: “It leaks””. */
function colonAt(items: readonly Item[], index: number): CueAttribution | undefined {
  if (!isWord(items[index], ':') || !isQuotation(items[index + 1])) return undefined
  const phrase = phraseBack(items, index - 1)
  const cue = cuesIn(items.slice(0, index)).at(-1)
  const subject = cue ? subjectBefore(items, cue.first) : governingSubject(items, index)
  const speaker = phrase?.first === 0 ? phrase : subject
  const stop = quotationStop(items, index + 1, index + 2)
  return {
    cue: {first: index, last: index},
    ...(speaker && {speaker}),
    contents: [{first: index + 1, last: stop - 1}],
    clausal: true,
    mode: 'speech',
    commitment: 'neutral'
  }
}
