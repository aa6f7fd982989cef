import {
  calendarNames,
  questionWords,
  reasonConjunctions,
  timeWords
} from '../../lexicons/reports.ts'
import {clausalPhrasalVerbs, hearsayVerbs, statingVerbs} from '../../lexicons/verb-classes.ts'
import {isPlural} from '../noun-phrases.ts'
import {isGenitive, isIn, isPossessive, isVerb, isWord} from '../words.ts'
import {opensClause} from './clause-shapes.ts'
import {asAfter, type Cue} from './cues.ts'
import {type Item, isBreak, isQuotation} from './items.ts'
import {isNominal, isObject, isPronoun} from './phrases.ts'

/** Where a complement begins, and whether “that”, a colon or a quotation opens it. */
export interface Opening {
  readonly from: number
  readonly opened: boolean
}

/** Where what follows a cue begins, behind objects, times and “that”. */
export function openingOf(items: readonly Item[], cue: Cue): Opening {
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
  // “said Monday the dam was shut”
  while (isIn(calendarNames, items[from]) || isWord(items[from], 'yesterday', 'today')) from += 1
  const takesObject = cue.frame === 'address' || cue.frame === 'naming' || cue.base === 'warn'
  if (takesObject && !cue.passive) from = afterObject(items, from)
  // “What they found was that it leaked.”
  if (isWord(items[from], 'was', 'is') && isWord(items[from + 1], 'that'))
    return {from: from + 2, opened: true}
  if (cue.base === 'accuse') from = afterAccused(items, from)
  // “put it bluntly: …”
  if (cue.base === 'put' && isWord(items[from], 'it'))
    from += items[from + 1]?.pos === 'ADV' ? 2 : 1
  const behind = behindAside(items, from, cue)
  if (behind !== undefined) return {from: behind, opened: true}
  const ahead = leadIn(items, from, cue)
  const opened = ahead !== undefined
  from = ahead ?? from
  // “said, if elected, he would”, “said that, among voters, he ranked”
  const next = items[from + 1]
  const isParenthesis = /^(?:SCONJ|ADP)$/.test(next?.pos ?? '') && !isIn(reasonConjunctions, next)
  // “said that, clearly, it is”
  const closing = items.slice(from + 1, from + 7).findIndex(item => isWord(item, ',', '—', '–'))
  const aside = items.slice(from + 1, from + 1 + closing)
  if (opened && isWord(items[from], ',', '—', '–') && closing > 0 && isAside(aside))
    return {from: from + closing + 2, opened}
  if (isWord(items[from], ',') && (isParenthesis || isWord(next, 'if', 'when'))) from += 1
  // “asked whether it leaked”
  if (isWord(items[from], 'whether')) return {from: from + 1, opened: true}
  return {from, opened}
}

/** How many words may stand between the commas after “argued”. */
const longestBetween = 20

/** “argued, as the minister who built it, that …”: the index after “that”. */
function behindAside(items: readonly Item[], from: number, {frame}: Cue): number | undefined {
  if (!isWord(items[from], ',') || !/^(?:speech|open|belief)$/.test(frame)) return undefined
  for (let at = from + 1; at < Math.min(items.length, from + longestBetween); at++) {
    if (isWord(items[at], '.', ':', ';') || isQuotation(items[at])) return undefined
    if (isWord(items[at], ',') && isWord(items[at + 1], 'that')) return at + 2
  }
  return undefined
}

/** “, clearly,”, “, as always,”: “among voters” belongs to what is said. */
function isAside(words: readonly Item[]): boolean {
  return !words.some(isVerb) && (words[0]?.pos === 'ADV' || isWord(words[0], 'as'))
}

/** “claims to have won”, “is said to leak”, “they believe it to be safe”: the index after “to”. */
function raisedInfinitive(items: readonly Item[], {base, passive, last}: Cue): number | undefined {
  const states = statingVerbs.entries.has(base) || (passive && hearsayVerbs.entries.has(base))
  if (states && isWord(items[last + 1], 'to')) return last + 2
  if (!hearsayVerbs.entries.has(base) && base !== 'show') return undefined
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
export function afterObject(items: readonly Item[], from: number): number {
  if (isPronoun(items[from]) || isObject(items[from])) return from + 1
  let at = from
  while (/^(?:DET|ADJ)$/.test(items[at]?.pos ?? '') || isPossessive(items[at])) at += 1
  const head = at
  while (
    !isQuotation(items[at]) &&
    (isNominal(items[at]) || isGenitive(items[at]) || items[at]?.text === '-') &&
    // “told reporters Okoro was away”
    !(
      at > head &&
      items[at]?.pos === 'PROPN' &&
      items[at - 1]?.pos === 'NOUN' &&
      isPlural(items[at - 1])
    )
  )
    at += 1
  return at > head ? at : from
}

/** Whether “that” after times and places opens what is said: “wrote in May that it leaked”. */
function opensThat(items: readonly Item[], from: number, at: number): boolean {
  const [before, that, next] = [items[at - 1], items[at], items[at + 1]]
  if (before?.pos === 'ADP') return false
  if (that?.pos === 'SCONJ' || !isNominal(before)) return true
  const isSetting = items.slice(from, at).some(item => item.pos === 'ADP' || isIn(timeWords, item))
  return isSetting && !isVerb(next) && opensClause(items, at + 1)
}

/** “points to a fact: …”, “will ask for more: …”: a colon says more of what stands before it. */
function takesColon(
  items: readonly Item[],
  colon: number,
  {from, cue}: {from: number; cue: Cue}
): boolean {
  const {base, frame} = cue
  if (isQuotation(items[colon + 1])) return true
  if (frame === 'quoting') return colon === from
  return (
    frame !== 'belief' &&
    base !== 'point' &&
    (frame !== 'phrasal' || clausalPhrasalVerbs.entries.has(base))
  )
}

/** How many words of time, place and audience may stand between a cue and what is said. */
const farthestLead = 14

/** The index after “that” or a colon, or of a quotation, where one follows with only times and places between. */
function leadIn(items: readonly Item[], from: number, cue: Cue): number | undefined {
  for (let at = from; at < Math.min(items.length, from + farthestLead); at++) {
    const [before, item] = [items[at - 1], items[at]]
    if (isQuotation(item))
      return at === from || isWord(before, ',', ':', ';', 'that') ? at : undefined
    // “points to a simple fact: …”
    if (isWord(item, ':')) return takesColon(items, at, {from, cue}) ? at + 1 : undefined
    if (isWord(item, 'that') && (at === from || opensThat(items, from, at))) {
      return at > from && isVerb(items[at + 1]) && !isNominal(items[at + 2]) ? undefined : at + 1
    }
    const isTime = isWord(item, 'this') && isNominal(items[at + 1])
    // “wrote to the managing editor that …”
    const isModifier = before?.pos === 'DET' && /(?:ing|ed)$/.test(item?.lower ?? '')
    if (
      (isVerb(item) && !isModifier && !isNominal(item)) ||
      (isPronoun(item) && !isTime) ||
      isWord(item, '.')
    )
      return undefined
    if (isWord(item, ';') && !isQuotation(items[at + 1])) return undefined
    if (at === from && isWord(item, 'to') && isVerb(items[at + 1])) return undefined
  }
  return undefined
}
