import {isModifier} from '../noun-phrases.ts'
import {isWord} from '../words.ts'
import type {Item} from './reading.ts'

/** Indices of the first and last item of a phrase. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** How many items a speaker's phrase may have. */
const longestSpeaker = 24

/** The subject that stands before a verb group, apposition and all, or nothing. */
export function subjectBefore(items: readonly Item[], group: number): Phrase | undefined {
  let last = group - 1
  while (last >= 0 && isAside(items[last])) last -= 1
  // “has of course reminded”
  if (isWord(items[last], 'course') && isWord(items[last - 1], 'of')) last -= 2
  // “Okoro, who said”: the relative leads back to the name.
  if (isWord(items[last], 'who', 'which', 'that') && last > 0) {
    last -= isWord(items[last - 1], ',') ? 2 : 1
  } else if (isWord(items[last], ',') && last > 0) {
    // “Okoro, a spokesman for the port, said”
    const opening = openingComma(items, last)
    if (opening === undefined) return undefined
    const head = phraseBack(items, opening - 1)
    return head && {first: head.first, last: last - 1}
  }
  return phraseBack(items, last)
}

function isAside(item: Item | undefined): boolean {
  return item?.pos === 'ADV'
}

/** The comma that opens the apposition which a comma closes. */
function openingComma(items: readonly Item[], closing: number): number | undefined {
  for (let at = closing - 1; at > 0 && closing - at <= longestSpeaker; at--) {
    if (isWord(items[at], ',') && (isNominal(items[at - 1]) || isWord(items[at - 1], ')'))) {
      const next = items[at + 1]
      const isApposition = next?.pos === 'DET' || isNominal(next) || next?.pos === 'ADJ' || isWord(next, 'who', 'which', 'now', 'then', 'one', 'in', 'of', 'for', 'at', 'like', 'along', 'with', 'speaking', 'citing', 'on', 'through', 'whose')
      if (isApposition) return at
    }
    if (isWord(items[at], ';', ':')) return undefined
  }
  return undefined
}

/** The noun phrase that ends at an item, followed back to its start. */
export function phraseBack(items: readonly Item[], last: number): Phrase | undefined {
  const end = items[last]
  if (!end) return undefined
  if (isWord(end, ')')) {
    const opening = items.findLastIndex((item, at) => at < last && item.lower === '(')
    const inner = opening > 0 ? phraseBack(items, opening - 1) : undefined
    return inner && {first: inner.first, last}
  }
  if (isPronoun(end)) return {first: last, last}
  // “a source close to him”
  const inside = isWord(end, 'me', 'us', 'him', 'her', 'them') && isWord(items[last - 1], 'to', 'of', 'with', 'for')
  if (inside) return {first: phraseBack(items, isModifier(items[last - 2]) ? last - 3 : last - 2)?.first ?? last, last}
  if (!isNominal(end) && end.pos !== 'NUM' && end.pos !== 'ADJ' && end.pos !== 'DET') return undefined
  let first = last
  for (let at = last - 1; at >= 0 && last - at < longestSpeaker; at--) {
    const item = items[at]
    if (!item || !joinsBack(items, at)) break
    // “for years the port”: a determiner opens the phrase.
    const opened = items[at + 1]?.pos === 'DET' || isPossessive(items[at + 1])
    if (opened && at + 1 > 0 && !isWord(item, 'of', 'and', 'or', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'all', 'both', 'half') && item.pos !== 'DET') break
    first = at
    if (isPronoun(item) && !isPossessive(item)) break
  }
  while (first < last && !canOpen(items[first])) first += 1
  return {first, last}
}

function joinsBack(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (!item || !next) return false
  if (isNominal(item) || /^(?:ADJ|DET|NUM|SYM)$/.test(item.pos)) return true
  if (isPossessive(item) || /^(?:['’]s?|&|-|\.|%)$/.test(item.text)) return true
  if (isWord(item, 'of', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'and', 'or')) {
    const before = items[at - 1]
    return isNominal(before) || isWord(before, 'one', 'some', 'many', 'most', 'both', 'those', 'all', ')') || before?.pos === 'NUM'
  }
  return item.pos === 'VERB' && /(?:ed|ing)$/.test(item.lower) && (items[at - 1]?.pos === 'DET' || items[at - 1]?.pos === 'ADJ') && isNominal(next)
}

function canOpen(item: Item | undefined): boolean {
  return item !== undefined && !isWord(item, 'of', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'and', 'or', '-', '.', "'s", '’s', '&', "'", '’')
}

/** The noun phrase that begins at an item, followed on to its end, apposition and all. */
export function phraseOn(items: readonly Item[], first: number): Phrase | undefined {
  const start = items[first]
  if (!start) return undefined
  if (isPronoun(start)) return {first, last: first}
  let last = first - 1
  for (let at = first; at < items.length && at - first < longestSpeaker; at++) {
    const item = items[at]
    if (!item || !joinsOn(items, at, first)) break
    last = at
  }
  while (last >= first && isWord(items[last], ',', '.', 'and', 'or', 'of', 'for', 'from', 'at', 'in', 'with', 'on', 'the', 'a')) last -= 1
  const phrase = items.slice(first, last + 1)
  return phrase.some(item => isNominal(item) || item.pos === 'PRON' || item.pos === 'NUM' || item.pos === 'DET') ? {first, last} : undefined
}

function joinsOn(items: readonly Item[], at: number, first: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (!item) return false
  if (isNominal(item) || /^(?:ADJ|DET|NUM|SYM)$/.test(item.pos)) return true
  if (item.pos === 'ADV') return before?.pos === 'DET' && at > first
  if (isPossessive(item) || /^(?:['’]s?|&|-|\.)$/.test(item.text)) return true
  if (at > first && isWord(item, 'of', 'for', 'from', 'at', 'in', 'with', 'on', 'and')) return isNominal(before) || before?.pos === 'PRON' || before?.pos === 'NUM'
  if (isWord(item, ',')) return at > first && isNominal(before) && (next?.pos === 'DET' || isNominal(next) || next?.pos === 'ADJ')
  return item.pos === 'VERB' && /(?:ed|ing)$/.test(item.lower) && isNominal(next) && (before?.pos === 'DET' || before?.pos === 'ADJ')
}

/** Whether an item is a noun, a name or a quotation. */
export function isNominal(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'NOUN' || item.pos === 'PROPN' || isQuotedName(item) || (item.pos === 'VERB' && item.start > 0 && /^\p{Lu}/u.test(item.text)))
}

/** “the ‘Gang of Five’”: a quotation that stands for a name or a noun. */
function isQuotedName({quotation, text}: Item): boolean {
  return quotation !== undefined && text.length < 40 && !/[,.!?][”"’']*$/.test(text)
}

/** Whether an item is a pronoun that can be a subject. */
export function isPronoun(item: Item | undefined): boolean {
  return isWord(item, 'i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'one', 'everyone', 'everybody', 'someone', 'somebody', 'nobody', 'many', 'some', 'others', 'most', 'few', 'both', 'all', 'none', 'those', 'these', 'this', 'that')
}

function isPossessive(item: Item | undefined): boolean {
  return isWord(item, 'my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose')
}
