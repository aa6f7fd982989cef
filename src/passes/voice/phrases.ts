import {objectPronouns, speakingPronouns} from '../../lexicons/pronouns.ts'
import {calendarNames, phraseLinks} from '../../lexicons/reports.ts'
import {isModifier} from '../noun-phrases.ts'
import {isIn, isPossessive, isWord} from '../words.ts'
import {type Item, isQuotation, type Phrase} from './items.ts'

/** How many items a speaker's phrase may have. */
export const longestSpeaker = 24

/** The noun phrase that ends at an item, followed back to its start. */
export function phraseBack(items: readonly Item[], last: number): Phrase | undefined {
  const end = items[last]
  if (!end) return undefined
  if (isWord(end, ')')) return beforeBracket(items, last)
  // “Okoro and others”
  const goesWithName = isWord(end, 'others') && isWord(items[last - 1], 'and')
  if (goesWithName && items[last - 2]?.pos === 'PROPN')
    return {first: phraseBack(items, last - 2)?.first ?? last, last}
  // “At this size several told me”
  const isAlone = isWord(end, 'several', 'many', 'some', 'few') && items[last - 1]?.pos === 'NOUN'
  if (isPronoun(end) || isAlone) return {first: last, last}
  // “a source close to him”
  if (isObject(end) && isIn(phraseLinks, items[last - 1])) {
    const before = isModifier(items[last - 2]) ? last - 3 : last - 2
    return {first: phraseBack(items, before)?.first ?? last, last}
  }
  if (!isNominal(end) && !/^(?:NUM|ADJ|DET|SYM)$/.test(end.pos) && end.text !== '%')
    return undefined
  let first = last
  while (first > 0 && last - first < longestSpeaker && joinsBack(items, first - 1)) {
    first -= 1
    if (isPronoun(items[first])) break
  }
  while (first < last && isLink(items[first])) first += 1
  return {first, last}
}

/** “Okoro (the minister)”: the phrase before the bracket, bracket and all. */
function beforeBracket(items: readonly Item[], last: number): Phrase | undefined {
  let opening = last
  while (opening > 0 && last - opening < longestSpeaker && items[opening]?.text !== '(')
    opening -= 1
  const inner = items[opening]?.text === '(' ? phraseBack(items, opening - 1) : undefined
  return inner && {first: inner.first, last}
}

function joinsBack(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (!item) return false
  const isLinking = isIn(phraseLinks, item)
  // “for years the port”: a determiner opens the phrase.
  const opened = next?.pos === 'DET' || isPossessive(next)
  if (opened && !isLinking && item.pos !== 'DET' && !isWord(item, 'all', 'both', 'half'))
    return false
  if (isLinking) {
    // “sources close to the board”
    if (isWord(before, 'close', 'familiar', 'loyal')) return true
    return (
      isNominal(before) ||
      before?.pos === 'NUM' ||
      (before !== undefined && isPronoun(before)) ||
      isWord(before, ')')
    )
  }
  // “she and the minister”
  if (joinsPhrase(item) || (isPronoun(item) && isWord(next, 'and'))) return true
  return isParticiple(item) && /^(?:DET|ADJ)$/.test(before?.pos ?? '') && isNominal(next)
}

/** The noun phrase that begins at an item, followed on to its end, apposition and all. */
export function phraseOn(items: readonly Item[], first: number): Phrase | undefined {
  const start = items[first]
  if (!start) return undefined
  const next = items[first + 1]
  if (isPronoun(start) && !(isNominal(next) || next?.pos === 'ADJ')) {
    // “one of the ministers”
    const rest = isWord(next, 'of') ? phraseOn(items, first + 2) : undefined
    return {first, last: rest?.last ?? first}
  }
  let last = first - 1
  while (
    last + 1 < items.length &&
    last - first < longestSpeaker &&
    joinsOn(items, last + 1, first)
  )
    last += 1
  while (last >= first && (isLink(items[last]) || isWord(items[last], ',', 'the', 'a'))) last -= 1
  return last < first ? undefined : {first, last}
}

function joinsOn(items: readonly Item[], at: number, first: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (!item) return false
  if (at > first && isIn(phraseLinks, item) && !isWord(item, 'to', 'or')) {
    // “said Okoro on Monday”
    if (isIn(calendarNames, next)) return false
    return isNominal(before) || before?.pos === 'PRON' || before?.pos === 'NUM'
  }
  // “to the opposition the plan was …”: a determiner opens another phrase.
  if (item.pos === 'DET' && at > first && isNominal(before)) return false
  if (isWord(item, ',')) {
    return (
      at > first && isNominal(before) && (isNominal(next) || /^(?:DET|ADJ)$/.test(next?.pos ?? ''))
    )
  }
  if (item.pos === 'ADV') return before?.pos === 'DET' && at > first
  if (joinsPhrase(item)) return true
  return isParticiple(item) && /^(?:DET|ADJ)$/.test(before?.pos ?? '') && isNominal(next)
}

/** Whether an item can stand anywhere inside a noun phrase. */
function joinsPhrase(item: Item): boolean {
  return (
    isNominal(item) ||
    /^(?:ADJ|DET|NUM|SYM)$/.test(item.pos) ||
    isPossessive(item) ||
    /^(?:['’]s?|[-&.%])$/.test(item.text)
  )
}

function isParticiple(item: Item): boolean {
  return item.pos === 'VERB' && /(?:ed|ing)$/.test(item.lower)
}

/** Whether an item links two parts of a phrase and can stand at neither end. */
function isLink(item: Item | undefined): boolean {
  return item !== undefined && (isIn(phraseLinks, item) || /^(?:['’]s?|[-&.])$/.test(item.text))
}

/** Whether an item is a noun, a name, or a quotation that stands for one. */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false
  if (isQuotation(item)) return item.text.length < 40 && !/[,.!?][”"’']*$/.test(item.text)
  // A capital inside a sentence is a name, whatever the tagger says.
  const isName = item.pos === 'VERB' && item.start > 0 && /^\p{Lu}/u.test(item.text)
  return item.pos === 'NOUN' || item.pos === 'PROPN' || isName
}

/** Whether an item is a pronoun that can speak. */
export function isPronoun(item: Item | undefined): boolean {
  return isIn(speakingPronouns, item)
}

/** Whether an item is a pronoun in the form of an object. */
export function isObject(item: Item | undefined): boolean {
  return isIn(objectPronouns, item)
}
