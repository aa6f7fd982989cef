import {utterers, viewNouns} from '../../lexicons/attribution-nouns.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import {calendarNames, viewCopulas} from '../../lexicons/reports.ts'
import {bodyNouns} from '../../lexicons/sources.ts'
import {vagueNouns, vaguePronouns} from '../../lexicons/speakers.ts'
import {isGenitive, isIn, isPossessive, isVerb, isWord} from '../words.ts'
import {adjunct} from './adjuncts.ts'
import {opensClause} from './clause-shapes.ts'
import type {CueAttribution} from './cue-attribution.ts'
import {farthest, type Item, type Phrase} from './items.ts'
import {isObject, phraseBack, phraseOn} from './phrases.ts'

/** The words with which a view can begin. */
export const viewPrepositions: ReadonlySet<string> = new Set(phrasesOf(viewNouns).firstWords)

/** “in Estavia's eyes”, “by their account”. */
export function viewAt(items: readonly Item[], index: number): CueAttribution | undefined {
  if (!viewPrepositions.has(items[index]?.lower ?? '')) return undefined
  const noun = viewNounAfter(items, index)
  const owner = items[noun - 1]
  const end = items[noun + 1]
  if (noun < 0 || isWord(end, 'of')) return undefined
  const opens = index === 0 || isWord(items[index - 1], ',', 'that', 'but', 'and', 'or', ';', ':')
  if (!opens && end !== undefined && !isWord(end, ',', '.')) return undefined
  const phrase = isGenitive(owner) ? phraseBack(items, noun - 2) : {first: noun - 1, last: noun - 1}
  const speaker = phrase && {first: Math.max(phrase.first, index + 1), last: phrase.last}
  return speaker && adjunct(items, {cue: {first: index, last: noun}, speaker, mode: 'view'})
}

/** The index of a noun of viewing with its owner within a few words, or -1. */
function viewNounAfter(items: readonly Item[], index: number): number {
  for (let at = index + 2; at < index + 8; at++) {
    const [owner, item] = [items[at - 1], items[at]]
    if (isVerb(owner)) return -1
    if (
      viewNouns.entries.has(`${items[index]?.lower} ${item?.lower}`) &&
      (isGenitive(owner) || isPossessive(owner))
    )
      return at
  }
  return -1
}

/** “For them, Estavia was a friend”: a view; “For them, there is no way back”: none. */
export function takenFor(items: readonly Item[], index: number): CueAttribution | undefined {
  const preposition = items[index]
  if (index > 0 || !isWord(preposition, 'for', 'to')) return undefined
  const phrase = isObject(items[1]) ? {first: 1, last: 1} : phraseOn(items, 1)
  const comma = items.slice(0, (phrase?.last ?? 0) + 1).findIndex(item => isWord(item, ','))
  const speaker = phrase && {first: 1, last: comma > 1 ? comma - 1 : phrase.last}
  if (!speaker || !canView(items, speaker)) return undefined
  // “To the opposition the exercise was a theft”, but “For them, the port …”
  const isSetOff = isWord(items[speaker.last + 1], ',')
  if (!isSetOff && !isWord(preposition, 'to')) return undefined
  const start = speaker.last + (isSetOff ? 2 : 1)
  const subject = items[start]
  if (isWord(subject, 'there', 'it') || !(isSetOff || opensClause(items, start))) return undefined
  const rest = items.slice(start, start + farthest)
  const verb = rest.find(item => isVerb(item) || isIn(viewCopulas, item))
  // “For Norland, that was a trap”: the author’s word.
  const isFact = isWord(subject, 'that', 'this') && isWord(verb, 'is', 'was', 'are', 'were')
  if (isFact && isWord(preposition, 'for')) return undefined
  return isIn(viewCopulas, verb)
    ? adjunct(items, {cue: {first: 0, last: 0}, speaker, mode: 'view'})
    : undefined
}

/** Whether a phrase can hold a view: a name, a pronoun, people, a body. */
function canView(items: readonly Item[], {first, last}: Phrase): boolean {
  const head = items[last]
  if (first === last && head?.pos === 'PROPN') return !isIn(calendarNames, head)
  return (
    isObject(head) ||
    [bodyNouns, utterers, vagueNouns, vaguePronouns].some(list => isIn(list, head))
  )
}
