import {proForms, questionWords, timeWords} from '../../lexicons/reports.ts'
import {
  bareClauseVerbs,
  clausalPhrasalVerbs,
  evidentialVerbs,
  feelingVerbs,
  gerundVerbs,
  holdingVerbs
} from '../../lexicons/verb-classes.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {isInSubject, matrixVerb, opensClause} from './clause-shapes.ts'
import {complementStop} from './content-ends.ts'
import type {Cue} from './cues.ts'
import {breaksOff, type Item, isBreak, isQuotation, type Phrase} from './items.ts'
import {type Opening, openingOf} from './openings.ts'
import {phraseOn} from './phrases.ts'

/** What follows a cue and is said. */
export interface Complement {
  readonly content: Phrase
  /** Whether it is a clause, a predicate or a quotation, not a mere phrase. */
  readonly clausal: boolean
}

/** What follows a cue and is said, or nothing where the verb reports nothing there. */
export function complementOf(
  items: readonly Item[],
  cue: Cue,
  around: {readonly start: number; readonly next: Cue | undefined}
): Complement | undefined {
  const opening = openingOf(items, cue)
  const {from} = opening
  if (isBreak(items[from]) && !isQuotation(items[from])) return undefined
  const clausal = isClausal(items, cue, opening)
  if (!fits(items, cue, opening, clausal)) return undefined
  let stop = complementStop(items, from, {...around, cue})
  if (isRestrictive(items, cue)) {
    // “People who knew the port said …”, “voters who say it is lost were few”
    if (cue.frame === 'belief' && !opening.opened) return undefined
    if (isInSubject(items, cue.first)) {
      const verb = matrixVerb(items, from, stop)
      if (verb === undefined && !opening.opened) return undefined
      stop = verb ?? stop
    }
    if (!items.slice(from, stop).some(item => isVerb(item) || isQuotation(item))) return undefined
  }
  // “What he calls “reform” is a closure”: the predicate ends where the sentence goes on.
  if (cue.frame === 'naming' && isWord(items[around.start - 1], 'what')) {
    for (let at = from + 1; at < stop; at++) if (isVerb(items[at])) stop = at
  }
  while (isWord(items[stop - 1], ',', '—', '–')) stop -= 1
  return stop <= from ? undefined : {content: {first: from, last: stop - 1}, clausal}
}

function isClausal(items: readonly Item[], cue: Cue, {from, opened}: Opening): boolean {
  const {base, frame, last} = cue
  const first = items[from]
  if (frame === 'naming' || frame === 'viewing') return true
  // “vows to win”
  if (isWord(first, 'to')) return false
  const isMere =
    frame === 'judging' || (frame === 'phrasal' && !clausalPhrasalVerbs.entries.has(base))
  // “speaks of “a period of rest” and of more”
  if (isMere && isQuotation(first) && !breaksOff(first)) return false
  if (opened || isQuotation(first)) return true
  if (base === 'accuse') return isWord(items[from - 1], 'of')
  // “denies hiding it”
  if (first?.pos === 'VERB' && first.lower.endsWith('ing') && gerundVerbs.entries.has(base))
    return true
  // “tells farmers when to sell”
  if (isIn(questionWords, first) && isWord(items[from + 1], 'to')) return false
  if (isMere) return false
  if (evidentialVerbs.entries.has(base) && opensSmallClause(items, from)) return true
  return (
    opensClause(items, from) ||
    (bareClauseVerbs.entries.has(base) && from === last + 1 && isClauseLike(items, from))
  )
}

/** “showed the port leading by a third”: a subject with a participle. */
function opensSmallClause(items: readonly Item[], from: number): boolean {
  const subject = phraseOn(items, from)
  const next = subject && items[subject.last + 1]
  return next?.pos === 'VERB' && next.lower.endsWith('ing')
}

/** Whether what stands after “said” may be a clause in which the tagger sees no verb. */
function isClauseLike(items: readonly Item[], from: number): boolean {
  const first = items[from]
  if (isIn(proForms, first) || isIn(timeWords, first)) return false
  if (/^(?:ADP|CCONJ)$/.test(first?.pos ?? '')) return false
  // “says a good deal about it”
  if (items.slice(from + 1, from + 5).some(item => isWord(item, 'about'))) return false
  // “said the dam, which was old, was unsafe”
  const isRelative = isWord(items[from + 2], ',') && isWord(items[from + 3], 'which', 'who')
  return !isBreak(items[from + 1]) && (isRelative || !isBreak(items[from + 2]))
}

/** Whether a verb reports with what follows it. */
function fits(
  items: readonly Item[],
  cue: Cue,
  {from, opened}: Opening,
  clausal: boolean
): boolean {
  const {base, frame, first: group} = cue
  const [before, first] = [items[from - 1], items[from]]
  switch (frame) {
    case 'naming':
      if (isNamed(items, cue, from)) return false
      return !isIn(timeWords, first) && /^(?:DET|ADJ|NOUN|PROPN|ADV|X|VERB)$/.test(first?.pos ?? '')
    case 'quoting':
      if (cue.passive) return false
      return (
        isQuotation(first) ||
        isWord(before, ':') ||
        (isWord(before, 'that') && holdingVerbs.entries.has(base))
      )
    case 'address':
      return clausal || isWord(first, 'to', 'about', 'if', 'for', 'not')
    case 'open':
    case 'belief':
      if (!clausal) return false
      if (!opened && !isIn(questionWords, first) && !(cue.finite && !isVerb(items[group - 1])))
        return false
      if (feelingVerbs.entries.has(base) && isWord(first, 'when', 'where', 'if')) return false
      // “find the ‘gift’”
      if (
        isQuotation(first) &&
        !isWord(before, ':', ',') &&
        (first?.text.split(' ').length ?? 0) < 3
      )
        return false
      return base !== 'find' || findsThat(items, cue, {from, opened})
    default:
      return true
  }
}

/** “call the river the Drom”, “a plan dubbed Spring”: a mere name. */
function isNamed(items: readonly Item[], {base}: Cue, from: number): boolean {
  const predicate = base === 'call' || base === 'dub' ? phraseOn(items, from) : undefined
  return predicate !== undefined && items[predicate.last]?.pos === 'PROPN'
}

/** “found that the dam leaks”, but not “finding the money might be hard”, “find that perfect gift”. */
function findsThat(items: readonly Item[], {finite}: Cue, {from, opened}: Opening): boolean {
  if (!opened) return finite
  return items.slice(from, from + 30).some(item => isVerb(item) || isQuotation(item))
}

/** “voters who say”: the cue stands in a clause that narrows down a noun. */
function isRestrictive(items: readonly Item[], {first}: Cue): boolean {
  return isWord(items[first - 1], 'who', 'that') && !isWord(items[first - 2], ',')
}
