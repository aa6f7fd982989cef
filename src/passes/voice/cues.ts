import {nerveNouns} from '../../lexicons/attribution-nouns.ts'
import {subjectPronouns} from '../../lexicons/pronouns.ts'
import {
  asIdioms,
  askingVerbs,
  callParticles,
  catenatives,
  groupAdverbs,
  groupWords,
  passiveAuxiliaries
} from '../../lexicons/verb-groups.ts'
import type {Commitment} from '../../model.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {type Item, isQuotation} from './items.ts'
import {type ReportingVerb, reportingVerbsOf} from './reporting-verbs.ts'
import {isVerbal} from './verbal.ts'

/** A reporting verb in a sentence, with its auxiliaries. */
export interface Cue extends ReportingVerb {
  /** Indices of the first auxiliary or adverb, of the verb, and of the last word (a particle). */
  readonly first: number
  readonly verb: number
  readonly last: number
  readonly passive: boolean
  /** Whether it can have a subject of its own in front; participles and infinitives have not. */
  readonly finite: boolean
}

/** The reporting verbs of a sentence. */
export function cuesIn(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = []
  for (const [index, {lower}] of items.entries()) {
    const verbs = reportingVerbsOf(lower)
    const cue = verbs && cueAt(items, index, verbs)
    if (cue) cues.push(cue)
  }
  return cues
}

function cueAt(
  items: readonly Item[],
  index: number,
  verbs: readonly ReportingVerb[]
): Cue | undefined {
  const item = items[index]
  const verb = verbs.find(
    ({rest, frame}) =>
      rest.every((word, offset) => items[index + 1 + offset]?.lower === word) &&
      (frame !== 'viewing' || asAfter(items, index + 1) !== undefined)
  )
  if (!item || !verb || !isVerbal(items, index) || isNoReport(items, index, verb)) return undefined
  const first = catenated(items, cueStart(items, index))
  const participle = item.lower.endsWith('ing') && first === index
  return {
    ...verb,
    first,
    verb: index,
    last: index + verb.rest.length,
    passive: isPassive(items, first, index),
    commitment: commitmentAt(items, index, verb),
    finite: !participle && !isWord(items[first], 'to') && first > 0
  }
}

/** How many items an object may have between a verb and its “as”. */
const longestObject = 10

/** The index of the “as” that says what a thing is called or taken for, its object passed over. */
export function asAfter(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + longestObject); at++) {
    const item = items[at]
    if (isWord(item, 'as')) {
      const next = items[at + 1]
      const isClause = isIn(asIdioms, next) || isIn(subjectPronouns, next)
      return isClause ? undefined : at
    }
    const isOther = isVerb(item) && !isWord(items[at - 1], 'who')
    if (isOther || /^[.,;:!?—–]$/.test(item?.text ?? '')) return undefined
    if (isWord(item, 'that', 'when', 'because', 'how', 'what', 'if')) return undefined
  }
  return undefined
}

/** Whether a verb at an item reports nothing there, though its form is right. */
function isNoReport(items: readonly Item[], index: number, {base, frame}: ReportingVerb): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  // “Flood Quotes: An Exercise”: a title.
  const isTitled =
    index > 0 &&
    /^\p{Lu}/u.test(item?.text ?? '') &&
    /^\p{Lu}/u.test(next?.text ?? before?.text ?? '')
  if (isTitled && !isQuotation(before)) return true
  // “let us imagine that”
  if (isWord(items[index - 2], 'let')) return true
  // “so-called”, “a think tank”, “worth noting that”
  if (isWord(before, '-', 'worth') || isWord(next, 'tank', 'tanks')) return true
  if (frame === 'naming') {
    // “called off”, “a group called Harbour Watch”
    const participle = item?.lower.endsWith('ed') && before?.pos === 'NOUN' && next?.pos === 'PROPN'
    return participle || isIn(callParticles, next)
  }
  const opens = index === 0 || (index <= 2 && /^[.:)]$/.test(before?.text ?? ''))
  // “Documented evidence”, but “Asked about it, …”; “Believe it or not”: said to the reader.
  if (opens && item?.lower.endsWith('ed')) return !isWord(item, 'asked', 'pressed', 'questioned')
  if (opens && item?.lower === base) return true
  return isWord(before, 'to') && isImpersonal(items, index)
}

/** “To say that …”, “it is fair to say that …”, “needless to say”. */
function isImpersonal(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 2]
  if (verb === 1 || (verb === 2 && before?.pos === 'CCONJ')) return true
  if (isWord(before, 'needless', 'soon', 'early', 'is')) return true
  const lead = items.slice(Math.max(0, verb - 7), verb - 2)
  return before?.pos === 'ADJ' && lead.some(item => isWord(item, 'it'))
}

/** “has also said”, “would not say”: the index of the first word before a reporting verb that belongs to it. */
function cueStart(items: readonly Item[], verb: number): number {
  let first = verb
  for (let at = verb - 1; at >= 0 && verb - at <= 6; at--) {
    const item = items[at]
    if (item?.pos === 'AUX' || isIn(groupWords, item)) first = at
    else if (item?.pos !== 'ADV' && item?.pos !== 'PART') break
    else if (isIn(groupAdverbs, item) || item.lower.endsWith('ly')) first = at
  }
  return first
}

/** “used to say”, “likes to say”: the verb that has the subject. */
function catenated(items: readonly Item[], first: number): number {
  return isWord(items[first], 'to') && isIn(catenatives, items[first - 1]) ? first - 1 : first
}

/** What the verb and the words that govern it say of the author. */
function commitmentAt(
  items: readonly Item[],
  verb: number,
  {base, commitment}: ReportingVerb
): Commitment {
  if (takenLightly(items, verb)) return 'distanced'
  // “wants to know where”: he asks.
  const asks = base === 'know' && isIn(askingVerbs, items[verb - 2])
  return asks ? 'neutral' : commitment
}

/** “would have us believe that”, “has the nerve to say that” */
function takenLightly(items: readonly Item[], verb: number): boolean {
  if (isWord(items[verb - 1], 'us', 'you') && isWord(items[verb - 2], 'have')) return true
  return isWord(items[verb - 1], 'to') && isIn(nerveNouns, items[verb - 2])
}

function isPassive(items: readonly Item[], first: number, verb: number): boolean {
  if (!/(?:ed|en|id|ld|nt|wn|t|de)$/.test(items[verb]?.lower ?? '')) return false
  for (let at = verb - 1; at >= first; at--) {
    const item = items[at]
    if (isIn(passiveAuxiliaries, item)) return true
    if (item?.pos !== 'ADV' && item?.pos !== 'PART') return false
  }
  return false
}
