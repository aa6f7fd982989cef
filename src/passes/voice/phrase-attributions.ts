import {measureNouns, utterers, viewNouns} from '../../lexicons/attribution-nouns.ts'
import {sourcePhrases} from '../../lexicons/attribution-phrases.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import {calendarNames, viewCopulas} from '../../lexicons/reports.ts'
import {bodyNouns} from '../../lexicons/sources.ts'
import {vagueNouns, vaguePronouns} from '../../lexicons/speakers.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {opensClause} from './clause-shapes.ts'
import {
  farthest,
  type Item,
  isQuotation,
  type Phrase,
  quotationStop,
  sentenceStart,
  sentenceStop
} from './items.ts'
import {isObject, isPossessive, phraseBack, phraseOn} from './phrases.ts'
import {governingSubject} from './subjects.ts'
import type {SentenceAttribution} from './verb-attributions.ts'

const sources = phrasesOf(sourcePhrases)

/** The words with which such a phrase can begin. */
const openers: ReadonlySet<string> = new Set([
  ...sources.firstWords,
  'in',
  'by',
  'from',
  'on',
  'to',
  'for'
])

/** The attributions that adverbial phrases make in a sentence: “according to”, “in their eyes”, “for them”. */
export function phraseAttributions(items: readonly Item[]): SentenceAttribution[] {
  const found: SentenceAttribution[] = []
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
function sourceAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
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
function colonAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
  if (!isWord(items[index], ':') || !isQuotation(items[index + 1])) return undefined
  const phrase = phraseBack(items, index - 1)
  const speaker = phrase?.first === 0 ? phrase : governingSubject(items, index)
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

/** “in Estavia's eyes”, “by their account”. */
function viewAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
  if (!isWord(items[index], 'in', 'by', 'from', 'on', 'to')) return undefined
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
function takenFor(items: readonly Item[], index: number): SentenceAttribution | undefined {
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

/** Gives what stands before and after an adverbial phrase to its speaker. */
function adjunct(
  items: readonly Item[],
  {cue, speaker, mode}: {cue: Phrase; speaker: Phrase; mode: 'speech' | 'view'}
): SentenceAttribution | undefined {
  let to = cue.first - 1
  while (isWord(items[to], ',', '—', '–', '(')) to -= 1
  // “and according to Okoro it leaks”, “that, according to Okoro, it leaks”: a new clause.
  const opens = to < 0 || isWord(items[to], 'and', 'but', 'or', ';', ':') || opensThat(items, to)
  const from = opens ? 0 : sentenceStart(items, to)
  const before = !opens && to > from ? {first: from, last: to} : undefined
  const end = phraseEnd(items, Math.max(cue.last, speaker.first))
  const isSetOff = before === undefined || isWord(items[cue.first - 1], ',', '—', '–', '(')
  const start =
    opens && !isWord(items[end], ',', ')', '—', '–', ':') ? Math.max(cue.last, speaker.last) : end
  const after = isSetOff ? restAfter(items, start, before) : undefined
  // “or, in the minister's words, “a trap””
  const onlyAfter = before && after && isQuotation(items[after.first])
  const contents = [onlyAfter ? undefined : before, after].filter(part => part !== undefined)
  if (contents.length === 0) return undefined
  const last = Math.max(speaker.first, Math.min(speaker.last, end - 1))
  return {
    cue,
    speaker: {first: speaker.first, last},
    contents,
    clausal: true,
    mode,
    commitment: 'neutral'
  }
}

/** “said that, according to …”, but not “has to do with that, according to …”. */
function opensThat(items: readonly Item[], at: number): boolean {
  return isWord(items[at], 'that') && items[at]?.pos !== 'PRON' && items[at - 1]?.pos !== 'ADP'
}

function restAfter(
  items: readonly Item[],
  end: number,
  before: Phrase | undefined
): Phrase | undefined {
  const [mark, next] = [items[end], items[end + 1]]
  const stop = sentenceStop(items, end + 1)
  if (isWord(mark, ';') || (stop - end <= 2 && !isQuotation(next))) return undefined
  // “…, according to Okoro, a minister”, but “it was, in her eyes, a trap”
  if (before && isWord(next, 'who', 'which', 'a', 'an') && !isVerb(items[before.last]))
    return undefined
  return {first: end + 1, last: stop - 1}
}

/** The index of the mark that ends an adverbial phrase: “according to Okoro, the minister, …”. */
function phraseEnd(items: readonly Item[], from: number): number {
  const first = nextEnd(items, from)
  const second = nextEnd(items, first)
  const between = items.slice(first + 1, second)
  const isApposition =
    isWord(items[first], ',') &&
    isWord(items[second], ',') &&
    between.length <= 8 &&
    !between.some(isVerb) &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(between[0]?.pos ?? '') &&
    !isVerb(items[second + 1]) &&
    !isWord(items[second + 1], 'and')
  return isApposition ? second : first
}

function nextEnd(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + farthest)
  let at = from + 1
  while (at < limit && !/^[,)—–:;]$/.test(items[at]?.text ?? '')) at += 1
  return Math.min(at, items.length)
}
