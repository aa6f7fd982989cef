import {asideOpeners, hangingOpeners, timeWords} from '../../lexicons/reports.ts'
import {tellingVerbs} from '../../lexicons/verb-classes.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {commentStop} from './content-ends.ts'
import type {Cue} from './cues.ts'
import {
  breaksOff,
  type Item,
  isBreak,
  isQuotation,
  type Phrase,
  quotationStop,
  sentenceStart,
  sentenceStop
} from './items.ts'
import {afterObject} from './openings.ts'
import {isPronoun, phraseOn} from './phrases.ts'

/** “…”, said Okoro; X, says the report: the speaker after a cue, or nothing where the order is another. */
export function invertedSpeaker(items: readonly Item[], cue: Cue): Phrase | undefined {
  const before = items[cue.first - 1]
  const next = items[cue.last + 1]
  if (!before || cue.first !== cue.verb || items[cue.verb]?.lower.endsWith('ing')) return undefined
  if (!isWord(before, ',', '—', '–', '?', '!') && !isQuotation(before)) return undefined
  if (isIn(timeWords, next) || isWord(next, 'that') || (isPronoun(next) && cue.frame === 'address'))
    return undefined
  const speaker = phraseOn(items, cue.last + 1)
  if (!speaker || isAfterSpeech(items, cue.first - 1)) return speaker
  if (/^(?:naming|viewing|judging|address|phrasal|quoting)$/.test(cue.frame)) return undefined
  const after = items[speaker.last + 1]
  return isBreak(after) || after?.pos === 'ADP' || isIn(hangingOpeners, after) ? speaker : undefined
}

/** Whether a clause is inserted into what it reports: X, Okoro said. */
export function isInserted(items: readonly Item[], subject: Phrase, cue: Cue): boolean {
  const [before, next] = [items[subject.first - 1], items[cue.last + 1]]
  if (!before) return false
  if (isAfterSpeech(items, subject.first - 1)) return !isWord(next, 'that', ':')
  // “…, whatever the maps say”
  if (isWord(items[subject.first], 'whatever', 'whichever')) return false
  // “…, the minister who told us”: a description.
  if (isWord(items[cue.first - 1], 'who', 'which', 'that')) return false
  if (!isWord(before, ',', '—', '–', '?', '!', 'as') && !isQuotation(before)) return false
  if (cue.frame === 'quoting' || (cue.frame === 'judging' && isWord(before, 'as'))) return false
  const isLast =
    isBreak(next) ||
    /^(?:ADP|ADV|SCONJ)$/.test(next?.pos ?? '') ||
    isIn(timeWords, next) ||
    isWord(next, 'to')
  if (cue.frame === 'address' && !tellingVerbs.entries.has(cue.base)) return false
  if (!isLast && cue.frame !== 'address') return false
  if (isQuotation(next) && !isWord(before, ',')) return false
  const from = insertionEnd(items, cue) + 1
  const end = adjunctEnd(items, from)
  if (isWord(items[end], ':')) return false
  // “Asked about the port, she said, “…””: what stands in front only leads up.
  const leadsUp = /^(?:SCONJ|ADP|VERB|CCONJ|ADV)$/.test(items[0]?.pos ?? '') && subject.first > 1
  if (leadsUp && (isQuotation(items[end]) || isQuotation(items[end + 1]))) return false
  return isBreak(items[end]) || isIn(hangingOpeners, items[end])
}

/** The index of the last word of an inserted clause without its adjuncts: “he told the council”. */
export function insertionEnd(items: readonly Item[], {frame, last}: Cue): number {
  return frame === 'address' ? afterObject(items, last + 1) - 1 : last
}

/** Whether an item ends a quotation as one ends before “he said”, or is the comma after one. */
function isAfterSpeech(items: readonly Item[], at: number): boolean {
  if (isWord(items[at], ',') && isQuotation(items[at - 1])) return true
  // “«We will pay» Okoro said”
  if (at === 0 && isQuotation(items[at])) return true
  return breaksOff(items[at])
}

/** How many words of time, place and audience may follow an inserted clause. */
const longestAdjunct = 14

/** The index after adverbs, times, places and addressees that may follow a cue; `from` where a clause follows. */
function adjunctEnd(items: readonly Item[], from: number): number {
  if (
    isWord(items[from], 'that', 'the', 'if', 'whether', 'how', 'what', 'why', 'there') ||
    isPronoun(items[from])
  )
    return from
  for (let at = from; at < Math.min(items.length, from + longestAdjunct); at++) {
    const item = items[at]
    if (isBreak(item) || isIn(hangingOpeners, item)) return at
    if (isVerb(item) && !item?.lower.endsWith('ing')) return from
  }
  return Math.min(items.length, from + longestAdjunct)
}

/** What stands before and after an inserted clause; nothing where that is too little to be said. */
export function aroundInsertion(items: readonly Item[], first: number, last: number): Phrase[] {
  let to = first - 1
  while (isWord(items[to], ',', '—', '–', 'as', 'but', 'and')) to -= 1
  const before =
    to < 0 ? undefined : {first: withoutBracket(items, sentenceStart(items, to)), last: to}
  const after = afterInsertion(items, last, {before: items[to], opens: to < 1})
  // “Is it true, as Okoro says, that it leaks?”
  const isThat = after && isWord(items[after.first], 'that')
  const contents = isThat
    ? [{first: after.first + 1, last: after.last}]
    : [before, after].filter(part => part !== undefined)
  const inside = contents.flatMap(part => items.slice(part.first, part.last + 1))
  const isSaid = inside.some(isQuotation) || (inside.length > 2 && inside.some(isVerb))
  return isSaid ? contents : []
}

/** “(“It fell,” he said.)” */
function withoutBracket(items: readonly Item[], first: number): number {
  return items[first]?.text === '(' ? first + 1 : first
}

/** What goes on after an inserted clause: after a quotation another, after a clause the rest of it. */
function afterInsertion(
  items: readonly Item[],
  last: number,
  {before, opens}: {before: Item | undefined; opens: boolean}
): Phrase | undefined {
  const end = adjunctEnd(items, last + 1)
  const start = isWord(items[end], ',', '.', '—', '–', ':', ';') ? end + 1 : end
  const next = items[start]
  const stop = quotationStop(items, start, commentStop(items, start, sentenceStop(items, start)))
  if (!next || stop <= start) return undefined
  const rest = {first: start, last: stop - 1}
  if (isQuotation(next)) return start > end || isQuotation(before) ? rest : undefined
  if (isQuotation(before) || start === end) return undefined
  const isAside =
    isIn(hangingOpeners, next) ||
    isIn(asideOpeners, next) ||
    next.lower.endsWith('ing') ||
    next.pos === 'NUM'
  // “Moreover, say the elders, when it rains …”: all that is said comes after.
  return isAside && !opens ? undefined : rest
}
