import {statementNouns} from '../../lexicons/attribution-nouns.ts'
import {adversatives, leadUpOpeners} from '../../lexicons/reports.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {opensClause} from './clause-shapes.ts'
import type {Cue} from './cues.ts'
import {farthest, type Item, isQuotation, quotationStop, sentenceStop} from './items.ts'
import {phraseOn} from './phrases.ts'
import {subjectBefore} from './subjects.ts'

/** What surrounds a complement. */
interface Surroundings {
  readonly cue: Cue
  /** The index of the first item of the cue's clause. */
  readonly start: number
  /** The cue after this one, if any. */
  readonly next: Cue | undefined
}

/** The index before which what follows a cue ends: at the author's own words, or with the sentence. */
export function complementStop(items: readonly Item[], from: number, around: Surroundings): number {
  const whole = Math.min(
    sentenceStop(items, from),
    leadUpComma(items, from, around.start) ?? items.length
  )
  const stop = quotationStop(items, from, whole)
  for (let at = from + 1; at < stop; at++) {
    if (isOwn(items, at, around.cue)) return at
  }
  const border = nextReport(items, from, around.next)
  return border !== undefined && border < stop ? border : stop
}

/** Whether the author goes on in his own words at an item. */
function isOwn(items: readonly Item[], at: number, cue: Cue): boolean {
  const {frame, passive} = cue
  const item = items[at]
  if (isWord(item, ',') && (goesOn(items, at, cue) || resumes(items, at, cue))) return true
  if (isWord(item, ',', '—', '–', '-') && isComment(items, at)) return true
  if (isWord(item, 'but') && !isWord(items[at - 1], ',', 'not') && opensClause(items, at + 1))
    return true
  if (frame !== 'naming' && frame !== 'viewing') return false
  // “was hailed as a milestone by both”
  if (passive && isWord(item, 'by')) return true
  if (isWord(item, 'but', ':')) return true
  // “was called a trap, and in the evening the council met”
  if (isWord(item, ',') && isWord(items[at + 1], 'and') && !isQuotation(items[at + 2])) return true
  return isWord(item, 'and') && isVerb(items[at + 1])
}

/** “…, thanked her advisers”, “…, and lifted the curfew”: the speaker does something else. */
function goesOn(items: readonly Item[], comma: number, {verb, finite}: Cue): boolean {
  const at = isWord(items[comma + 1], 'and', 'but') ? comma + 2 : comma + 1
  if (!finite || !isVerb(items[at]) || items[at]?.lower.endsWith('ing')) return false
  return at > comma + 1 || (isPast(items[at]) && isPast(items[verb]))
}

function isPast(item: Item | undefined): boolean {
  return item?.pos === 'VERB' && /(?:ed|aid|old|ew|ote|ought)$/.test(item.lower)
}

/** “The port, which says it pays, *has* paid nothing”: the main clause goes on after a relative. */
function resumes(items: readonly Item[], comma: number, {first}: Cue): boolean {
  const relative = items
    .slice(Math.max(0, first - 8), first)
    .findLastIndex(item => isWord(item, 'who', 'whom', 'which'))
  if (relative < 0 || !isWord(items[Math.max(0, first - 8) + relative - 1], ',')) return false
  const next = items[comma + 1]?.pos === 'ADV' ? items[comma + 2] : items[comma + 1]
  return isVerb(next) && next?.lower.endsWith('ing') !== true
}

/** “…, putting the vote off”, “…, but the vote was put off”: what the author adds at a comma. */
function isComment(items: readonly Item[], comma: number): boolean {
  const [mark, next, after] = [items[comma], items[comma + 1], items[comma + 2]]
  // “… “very closely”, and with that he left”
  const endsQuotation = isQuotation(items[comma - 1]) && isWord(next, 'and')
  if (
    endsQuotation &&
    /^(?:ADP|DET|PRON|PROPN|NOUN)$/.test(after?.pos ?? '') &&
    !isWord(after, 'that')
  )
    return true
  // “…, a view that few share”, “…, and I disagree”
  const opinion =
    isWord(next, 'a', 'an') &&
    items.slice(comma + 2, comma + 5).some(item => isIn(statementNouns, item))
  if (opinion || (isWord(next, 'and') && isWord(after, 'i', 'we'))) return true
  if (isIn(adversatives, next) && phraseOn(items, comma + 2) && opensClause(items, comma + 2))
    return true
  if (next?.pos !== 'VERB' || !next.lower.endsWith('ing') || isWord(next, 'including')) return false
  return !isWord(mark, '-') && after !== undefined && !isWord(after, ',')
}

/** The index of the comma at which the author sets something against what is said, or `stop`. */
export function commentStop(items: readonly Item[], from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) {
    if (
      isWord(items[at], ',', '—', '–') &&
      isIn(adversatives, items[at + 1]) &&
      isComment(items, at)
    )
      return at
  }
  return stop
}

/** “…, and Okoro said …”: the comma before a report that begins a clause of its own. */
function nextReport(
  items: readonly Item[],
  from: number,
  next: Cue | undefined
): number | undefined {
  if (!next?.finite || next.first <= from) return undefined
  // “said it leaked and warned of more”: one speaker, two verbs.
  if (
    isWord(items[next.first - 1], 'and') &&
    /(?:ed|aid|old|s)$/.test(items[next.verb]?.lower ?? '')
  )
    return next.first - 1
  const subject = subjectBefore(items, next.first)
  const conjunction = subject ? subject.first - 1 : -1
  const joins = isWord(items[conjunction], 'and') || isIn(adversatives, items[conjunction])
  return joins && conjunction > from && isWord(items[conjunction - 1], ',')
    ? conjunction - 1
    : undefined
}

/** The comma after a clause that only leads up to the main one, or nothing: “After they said so, he …”. */
function leadUpComma(items: readonly Item[], from: number, start: number): number | undefined {
  const opens =
    isIn(leadUpOpeners, items[0]) || isWord(items[0], 'having') || (start === 0 && isVerb(items[0]))
  const lead = items.slice(Math.max(0, start - farthest), start)
  const hangs = lead.some(item => isIn(leadUpOpeners, item)) && !lead.some(isVerb)
  if (!opens && !hangs) return undefined
  for (let at = from + 1; at < Math.min(items.length, from + farthest); at++) {
    if (isWord(items[at], ',') && (start === 0 || !opens || opensMainClause(items, at + 1)))
      return at
  }
  return undefined
}

function opensMainClause(items: readonly Item[], from: number): boolean {
  const subject = phraseOn(items, from)
  return subject !== undefined && items.slice(subject.last + 1, subject.last + 4).some(isVerb)
}
