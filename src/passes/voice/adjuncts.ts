import {isVerb, isWord} from '../words.ts'
import type {CueAttribution} from './cue-attribution.ts'
import {
  farthest,
  type Item,
  isQuotation,
  type Phrase,
  sentenceStart,
  sentenceStop
} from './items.ts'

/** Gives what stands before and after an adverbial phrase to its speaker. */
export function adjunct(
  items: readonly Item[],
  {cue, speaker, mode}: {cue: Phrase; speaker: Phrase; mode: 'speech' | 'view'}
): CueAttribution | undefined {
  let to = cue.first - 1
  while (isWord(items[to], ',', '—', '–', '(')) to -= 1
  // “and according to Okoro it leaks”, “that, according to Okoro, it leaks”: a new clause.
  const opens = to < 0 || isWord(items[to], 'and', 'but', 'or', ';', ':') || opensThat(items, to)
  const from = opens ? 0 : sentenceStart(items, to)
  const before = !opens && to > from ? {first: from, last: to} : undefined
  const end = phraseEnd(items, Math.max(cue.last, speaker.first))
  const isSetOff = before === undefined || isWord(items[cue.first - 1], ',', '—', '–', '(')
  const last = Math.max(cue.last, speaker.last)
  const isBare =
    opens && (!isWord(items[end], ',', ')', '—', '–', ':') || isSaidBefore(items, last, end))
  const start = isBare ? last : end
  const after = isSetOff ? restAfter(items, start, before) : undefined
  // “or, in the minister's words, “a trap””
  const onlyAfter = before && after && isQuotation(items[after.first])
  const contents = [onlyAfter ? undefined : before, after].filter(part => part !== undefined)
  if (contents.length === 0) return undefined
  const lastOfSpeaker = Math.max(speaker.first, Math.min(speaker.last, end - 1))
  return {
    cue,
    speaker: {first: speaker.first, last: lastOfSpeaker},
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

/** “In her view the firm has grown — and I agree”: what is said comes before the mark. */
function isSaidBefore(items: readonly Item[], last: number, end: number): boolean {
  const between = items.slice(last + 1, end)
  return (
    between.some(item => isVerb(item) || isQuotation(item)) &&
    !between.some(item => isWord(item, 'that', 'which', 'who', 'whom', 'by', 'concerned'))
  )
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
