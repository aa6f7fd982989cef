import {
  addressVerbs,
  beliefVerbs,
  distancingVerbs,
  endorsingVerbs,
  judgingVerbs,
  namingVerbs,
  openVerbs,
  phrasalVerbs,
  quotingVerbs,
  speechVerbs,
  viewingVerbs
} from '../../lexicons/reporting-verbs.ts'
import {statementNouns} from '../../lexicons/attribution-phrases.ts'
import {formsOf} from '../../lexicons/inflections.ts'
import type {Commitment} from '../../model.ts'
import {isNoun, isPlural} from '../noun-phrases.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import type {Item} from './reading.ts'

/** What a reporting verb must be followed by. */
export type Frame = 'speech' | 'open' | 'quoting' | 'address' | 'judging' | 'naming' | 'viewing' | 'phrasal' | 'belief'

/** A reporting verb in a sentence, with its auxiliaries. */
export interface Cue {
  /** Indices of the first auxiliary or adverb, of the verb, and of the last word (a particle). */
  readonly first: number
  readonly verb: number
  readonly last: number
  readonly base: string
  readonly frame: Frame
  readonly commitment: Commitment
  readonly passive: boolean
  /** Whether it has a subject of its own in front; participles and infinitives have not. */
  readonly finite: boolean
}

interface Entry {
  readonly base: string
  readonly frame: Frame
  /** The words that must follow. */
  readonly rest: readonly string[]
}

const frames = [
  ['phrasal', phrasalVerbs],
  ['viewing', viewingVerbs],
  ['naming', namingVerbs],
  ['speech', speechVerbs],
  ['address', addressVerbs],
  ['judging', judgingVerbs],
  ['open', openVerbs],
  ['quoting', quotingVerbs],
  ['belief', beliefVerbs]
] as const

const entriesByForm = new Map<string, Entry[]>()
for (const [frame, {entries}] of frames) {
  for (const entry of entries) {
    const [base = '', ...rest] = entry.split(' ')
    for (const form of formsOf(base)) {
      entriesByForm.set(form, [...(entriesByForm.get(form) ?? []), {base, frame, rest}])
    }
  }
}

/** The reporting verb at an item, or nothing where there is none. */
export function cueAt(items: readonly Item[], index: number): Cue | undefined {
  const item = items[index]
  if (!item || item.quotation !== undefined) return undefined
  const entry = entriesByForm
    .get(item.lower)
    ?.find(
      ({rest, frame}) =>
        rest.every((word, offset) => items[index + 1 + offset]?.lower === word) &&
        (frame !== 'viewing' || asAfter(items, index + 1) !== undefined)
    )
  if (!entry || !isVerbal(items, index) || isName(items, index, entry)) return undefined
  const first = groupStart(items, index)
  const before = items[first - 1]
  const gerund = item.lower.endsWith('ing') && first === index
  const infinitive = isWord(items[index - 1], 'to')
  return {
    first,
    verb: index,
    last: index + entry.rest.length,
    base: entry.base,
    frame: entry.frame,
    commitment: commitmentOf(entry.base),
    passive: isPassive(items, first, index),
    finite: !gerund && !infinitive && before !== undefined
  }
}

function commitmentOf(base: string): Commitment {
  if (endorsingVerbs.entries.has(base)) return 'endorsed'
  return distancingVerbs.entries.has(base) ? 'distanced' : 'neutral'
}

/** The index of the “as” that says what a thing is taken for, its object passed over. */
export function asAfter(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + 10); at++) {
    const item = items[at]
    if (isWord(item, 'as')) return isWord(items[at + 1], 'well', 'if', 'soon', 'long', 'far', 'part', 'they', 'he', 'she', 'it', 'we', 'i', 'the') && !isWord(items[at + 1], 'the') ? undefined : at
    if (/^[.,;:!?—–]$/.test(item?.text ?? '') || isWord(item, 'that', 'when', 'because', 'how', 'what', 'if') || (isVerb(item) && !isWord(items[at - 1], 'who'))) return undefined
  }
  return undefined
}

/** “a so-called reform”, “a group called Harbour Watch”, “called off”; “it is fair to say that”. */
function isName(items: readonly Item[], index: number, {base, frame}: Entry): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (isWord(before, '-')) return true
  if (frame === 'naming') {
    const participle = item?.lower.endsWith('ed') && isNoun(before) && before?.pos === 'NOUN'
    return isWord(next, 'off', 'in', 'out', 'up', 'back', 'upon', 'into') || Boolean(participle && next?.pos === 'PROPN')
  }
  if (isWord(before, 'worth') || isWord(next, 'tank', 'tanks')) return true
  // “Documented evidence”, but “Asked about it, …”
  if (index === 0 && item?.lower.endsWith('ed') && !isWord(item, 'asked', 'pressed', 'questioned')) return true
  // “Believe it or not”, “3. Remember that”: said to the reader.
  if ((index === 0 || /^[.:)]$/.test(before?.text ?? '')) && item?.lower === base) return true
  if (!isWord(before, 'to')) return false
  if (index === 1 || (index === 2 && items[0]?.pos === 'CCONJ')) return true
  if (isWord(items[index - 2], 'needless', 'soon', 'early')) return true
  return items[index - 2]?.pos === 'ADJ' && items.slice(Math.max(0, index - 7), index - 2).some(item => isWord(item, 'it'))
}

const surely = /^(?:said|says|told|tells|wrote|writes|tweeted|insisted|insists|argues|argued|added|adds)$/

function isVerbal(items: readonly Item[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (!item) return false
  if (isVerb(item)) {
    // “the reported plan”, “an added cost”
    if (isNounAfterAll(items, index)) return false
    const isModifier = before?.pos === 'DET' || before?.pos === 'ADJ' || isWord(before, "'s", '’s')
    return !(isModifier && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.quotation !== undefined) && !isWord(before, 'who', 'that', 'all', 'some', 'many'))
  }
  if (surely.test(item.lower)) return true
  if (!/^(?:NOUN|PROPN|ADJ|ADP|SCONJ|ADV)$/.test(item.pos)) return false
  // “Critics caution that …”, “Estavia claims the …”, which the tagger takes for nouns.
  // “The port, Okoro notes, is shut.”
  const name = before?.pos === 'PRON' || before?.pos === 'PROPN'
  if (name && isWord(next, ',', '.') && isWord(items[nameStart(items, index - 1) - 1], ',')) return true
  const subject = before?.pos === 'PRON' || isNoun(before) || isWord(before, ')', 'also', 'have', 'has', 'had', 'not') || before?.pos === 'ADV'
  if (!subject) return false
  if (isWord(next, 'that', ':') || next?.quotation !== undefined) return before?.pos !== 'ADJ' && !isIn(statementNouns, item) || isWord(before, 'i', 'we', 'he', 'she', 'they') || isPlural(before)
  return (
    (before?.pos === 'PRON' || before?.pos === 'PROPN' || isPlural(before)) &&
    isWord(next, 'the', 'it', 'he', 'she', 'they', 'there', 'this', 'we', 'i', 'you', 'a', 'an', 'its', 'his', 'her', 'their', 'no')
  )
}

/** “the praying was done”, “the only reason”: a noun that the tagger takes for a verb. */
function isNounAfterAll(items: readonly Item[], index: number): boolean {
  const {lower = ''} = items[index] ?? {}
  if (/(?:ed|[^s]s)$/.test(lower) && !lower.endsWith('ing')) return false
  let at = index - 1
  while (isWord(items[at], 'only', 'very', 'own') || items[at]?.pos === 'ADJ') at -= 1
  return items[at]?.pos === 'DET' && isWord(items[at], 'the', 'a', 'an') && (at < index - 1 || lower.endsWith('ing'))
}

function nameStart(items: readonly Item[], last: number): number {
  let first = last
  while (first > 0 && (items[first - 1]?.pos === 'PROPN' || items[first - 1]?.pos === 'DET')) first -= 1
  return first
}

/** “has also said”, “would not say”: the index of the first word of the verb's group. */
function groupStart(items: readonly Item[], verb: number): number {
  let first = verb
  for (let at = verb - 1; at >= 0 && verb - at <= 6; at--) {
    const item = items[at]
    if (item?.pos === 'AUX' || isWord(item, 'to', 'not', "n't", 'n’t', 'have', 'has', 'had', 'be', 'been')) first = at
    else if (item?.pos !== 'ADV' && item?.pos !== 'PART') break
    else if (isWord(item, 'also', 'never', 'then', 'later', 'even', 'repeatedly', 'once', 'now', 'just', 'often', 'long', 'first') || item.lower.endsWith('ly')) first = at
  }
  return first
}

function isPassive(items: readonly Item[], first: number, verb: number): boolean {
  if (!/(?:ed|en|id|ld|nt|wn|t|de)$/.test(items[verb]?.lower ?? '')) return false
  for (let at = verb - 1; at >= first; at--) {
    if (isWord(items[at], 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s', "'re", '’re', 'am')) return true
    if (items[at]?.pos !== 'ADV' && items[at]?.pos !== 'PART') return false
  }
  return false
}
