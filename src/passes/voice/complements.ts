import type {Lexicon} from '../../lexicons/lexicon.ts'
import {
  bareClauseVerbs,
  clausalPhrasalVerbs,
  evidentialVerbs,
  feelingVerbs,
  gerundVerbs,
  hearsayVerbs,
  holdingVerbs,
  statingVerbs
} from '../../lexicons/reporting-verbs.ts'
import {proForms, questionWords, timeWords} from '../../lexicons/reports.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {isInSubject, matrixVerb, opensClause} from './clause-shapes.ts'
import {complementStop} from './content-ends.ts'
import {asAfter, type Cue} from './cues.ts'
import {type Item, isBreak, isQuotation, type Phrase} from './items.ts'
import {isNominal, isObject, isPossessive, isPronoun, phraseOn} from './phrases.ts'

/** What follows a cue and is said. */
export interface Complement {
  readonly content: Phrase
  /** Whether it is a clause, a predicate or a quotation, not a mere phrase. */
  readonly clausal: boolean
}

/** Where a complement begins, and whether “that”, a colon or a quotation opens it. */
interface Opening {
  readonly from: number
  readonly opened: boolean
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
  while (isWord(items[stop - 1], ',', '—', '–')) stop -= 1
  return stop <= from ? undefined : {content: {first: from, last: stop - 1}, clausal}
}

function openingOf(items: readonly Item[], cue: Cue): Opening {
  const raised = raisedInfinitive(items, cue)
  if (raised !== undefined) return {from: raised, opened: true}
  const as =
    cue.frame === 'naming' || cue.frame === 'viewing' ? asAfter(items, cue.last + 1) : undefined
  if (as !== undefined) return {from: as + 1, opened: false}
  let from = cue.last + 1
  while (
    items[from]?.pos === 'ADV' &&
    !isIn(questionWords, items[from]) &&
    !isWord(items[from], 'not', 'so', 'there')
  )
    from += 1
  const takesObject = cue.frame === 'address' || cue.frame === 'naming' || cue.base === 'warn'
  if (takesObject && !cue.passive) from = afterObject(items, from)
  // “What they found was that it leaked.”
  if (isWord(items[from], 'was', 'is') && isWord(items[from + 1], 'that'))
    return {from: from + 2, opened: true}
  if (cue.base === 'accuse') from = afterAccused(items, from)
  // “put it bluntly: …”
  if (cue.base === 'put' && isWord(items[from], 'it'))
    from += items[from + 1]?.pos === 'ADV' ? 2 : 1
  const ahead = leadIn(items, from, cue)
  const opened = ahead !== undefined
  from = ahead ?? from
  // “said, if elected, he would”, “said that, among voters, he ranked”
  const next = items[from + 1]
  const isParenthesis =
    /^(?:SCONJ|ADP)$/.test(next?.pos ?? '') &&
    !isWord(next, 'as', 'because', 'since', 'while', 'although', 'though')
  if (isWord(items[from], ',') && (isParenthesis || isWord(next, 'if', 'when'))) from += 1
  return {from, opened}
}

/** “claims to have won”, “is said to leak”, “they believe it to be safe”: the index after “to”. */
function raisedInfinitive(items: readonly Item[], {base, passive, last}: Cue): number | undefined {
  const states = has(statingVerbs, base) || (passive && has(hearsayVerbs, base))
  if (states && isWord(items[last + 1], 'to')) return last + 2
  if (!has(hearsayVerbs, base) && base !== 'show') return undefined
  const to = passive ? last + 1 : afterObject(items, last + 1)
  return isWord(items[to], 'to') && isWord(items[to + 1], 'be', 'have') ? to + 1 : undefined
}

/** “accused the port of hiding it”: the index after “of”. */
function afterAccused(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + longestAccused); at++) {
    if (isWord(items[at], 'of')) return at + 1
    if (isBreak(items[at])) return from
  }
  return from
}

/** How many words may stand between “accused” and its “of”. */
const longestAccused = 10

/** “told reporters”, “called it”: the index after the object. */
function afterObject(items: readonly Item[], from: number): number {
  if (isPronoun(items[from]) || isObject(items[from])) return from + 1
  let at = from
  while (/^(?:DET|ADJ)$/.test(items[at]?.pos ?? '') || isPossessive(items[at])) at += 1
  const head = at
  while (
    !isQuotation(items[at]) &&
    (isNominal(items[at]) || isGenitive(items[at]) || items[at]?.text === '-')
  )
    at += 1
  return at > head ? at : from
}

/** How many words of time, place and audience may stand between a cue and what is said. */
const farthestLead = 14

/** The index after “that” or a colon, or of a quotation, where one follows with only times and places between. */
function leadIn(items: readonly Item[], from: number, cue: Cue): number | undefined {
  for (let at = from; at < Math.min(items.length, from + farthestLead); at++) {
    const [before, item] = [items[at - 1], items[at]]
    if (isQuotation(item)) return at === from || isWord(before, ',', ':', 'that') ? at : undefined
    // “points to a simple fact: …”
    if (isWord(item, ':'))
      return cue.base === 'point' || cue.frame === 'belief' ? undefined : at + 1
    if (
      isWord(item, 'that') &&
      (/^(?:SCONJ|ADP)$/.test(item?.pos ?? '') || !isNominal(before) || at === from)
    ) {
      return at > from && isVerb(items[at + 1]) && !isNominal(items[at + 2]) ? undefined : at + 1
    }
    if (isVerb(item) || isPronoun(item) || isWord(item, ';', '.')) return undefined
    if (at === from && isWord(item, 'to')) return undefined
  }
  return undefined
}

function isClausal(items: readonly Item[], cue: Cue, {from, opened}: Opening): boolean {
  const {base, frame, last} = cue
  const first = items[from]
  if (frame === 'naming' || frame === 'viewing') return true
  // “vows to win”
  if (isWord(first, 'to')) return false
  if (opened || isQuotation(first)) return true
  if (base === 'accuse') return isWord(items[from - 1], 'of')
  // “denies hiding it”
  if (first?.pos === 'VERB' && first.lower.endsWith('ing') && has(gerundVerbs, base)) return true
  // “tells farmers when to sell”
  if (isIn(questionWords, first) && isWord(items[from + 1], 'to')) return false
  if (frame === 'judging' || (frame === 'phrasal' && !has(clausalPhrasalVerbs, base))) return false
  if (has(evidentialVerbs, base) && opensSmallClause(items, from)) return true
  return (
    opensClause(items, from) ||
    (has(bareClauseVerbs, base) && from === last + 1 && isClauseLike(items, from))
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
  return !isBreak(items[from + 1]) && !isBreak(items[from + 2])
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
      return !isIn(timeWords, first) && /^(?:DET|ADJ|NOUN|PROPN|ADV|X|VERB)$/.test(first?.pos ?? '')
    case 'quoting':
      return (
        isQuotation(first) ||
        isWord(before, ':') ||
        (isWord(before, 'that') && has(holdingVerbs, base))
      )
    case 'address':
      return clausal || isWord(first, 'to', 'about', 'if', 'for', 'not')
    case 'open':
    case 'belief':
      if (!clausal) return false
      if (!opened && !isIn(questionWords, first) && !(cue.finite && !isVerb(items[group - 1])))
        return false
      if (has(feelingVerbs, base) && isWord(first, 'when', 'where', 'if')) return false
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

/** “found that the dam leaks”, but not “finding the money might be hard”, “find that perfect gift”. */
function findsThat(items: readonly Item[], {finite}: Cue, {from, opened}: Opening): boolean {
  if (!opened) return finite
  return items.slice(from, from + 30).some(item => isVerb(item) || isQuotation(item))
}

/** “voters who say”: the cue stands in a clause that narrows down a noun. */
function isRestrictive(items: readonly Item[], {first}: Cue): boolean {
  return isWord(items[first - 1], 'who', 'that') && !isWord(items[first - 2], ',')
}

function has(lexicon: Lexicon, base: string): boolean {
  return lexicon.entries.has(base)
}
