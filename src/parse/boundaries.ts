import type {Span, Token} from '../model.ts'
import {speechVerbs} from './abbreviations.ts'
import {type End, startsSentence, stopEndsSentence, takesNumber, wordBefore} from './full-stops.ts'
import {listMarksIn} from './list-marks.ts'
import type {Reading} from './tokens.ts'

/** Where no end is in sight a sentence is cut after so many tokens: what reads it may take its square. */
const longestSentence = 1000

/**
 * Finds where the sentences of a block end.
 *
 * The tagger’s ends are proposals. They are kept where no mark of punctuation speaks for or
 * against them; where one does, the words around it decide: abbreviations, closing quotation
 * marks and brackets, notes, lists that run on.
 *
 * @returns For each sentence the index of the token after its last.
 */
export function sentenceBorders(text: string, {tokens, sentenceEnds}: Reading): number[] {
  const proposed = new Set(sentenceEnds)
  const items = itemsOf(tokens, listMarksIn(text))
  const borders: number[] = []
  for (let index = 0; index < tokens.length; ) {
    const first = borders.at(-1) ?? 0
    const last = isTerminal(tokens, index) ? lastAfterTerminal(tokens, index) : index
    const next = last + 1
    const ends =
      next === tokens.length ||
      next - first >= longestSentence ||
      items.starts.has(next) ||
      (!items.within.has(next) && endsSentence(tokens, {first, mark: index, last}, proposed))
    if (ends) borders.push(next)
    index = next
  }
  return borders
}

/** The tokens that begin an item of a list, and those that go on from one within its mark. */
function itemsOf(tokens: readonly Token[], marks: readonly Span[]) {
  const starts = new Set<number>()
  const within = new Set<number>()
  let index = 0
  for (const {start, end} of marks) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index += 1
    starts.add(index)
    while (index < tokens.length && (tokens[index]?.start ?? 0) < end) {
      index += 1
      within.add(index)
    }
  }
  return {starts, within}
}

const terminal = /[.?!…．。！？｡]$/
const wideTerminal = /[．。！？｡]$/
const closing = /^[”’"'»)\]}]+$/
const opening = /^[“‘"'«([{]/
const capital = /^\p{Lu}/u

/** Whether a token may end a sentence: not “[…]”, nor the first letter of “!Kung”. */
function isTerminal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !terminal.test(token.text) || tokens[index - 1]?.text === '[') return false
  return token.text !== '!' || isGlued(tokens, index) || !isGlued(tokens, index + 1)
}

/** More than so many marks in a row close nothing. */
const mostClosing = 12

/**
 * The last token that belongs to the end which a terminal mark makes: more such marks, what
 * closes quotations and brackets, and notes.
 */
function lastAfterTerminal(tokens: readonly Token[], mark: number): number {
  let last = mark
  while (last - mark < mostClosing) {
    const taken = closerLength(tokens, last + 1) || noteLength(tokens, last + 1)
    if (taken === 0) break
    last += taken
  }
  return last
}

function closerLength(tokens: readonly Token[], index: number): number {
  const text = tokens[index]?.text ?? ''
  const spacedDots = text === '.' && tokens[index - 1]?.text === '.'
  const more = isGlued(tokens, index) && terminal.test(text)
  return spacedDots || more || closesAt(tokens, index) ? 1 : 0
}

/**
 * How many tokens the notes take that stand after the end of a sentence: “[17]”, “[…]”, and
 * numbers such as “12, 13” that are glued to it.
 */
function noteLength(tokens: readonly Token[], index: number): number {
  const [open, label, close] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (open?.text === '[' && close?.text === ']') {
    return /^(?:\d+|\.+|…)$/.test(label?.text ?? '') ? 3 : 0
  }
  if (!open || !noteNumber.test(open.text) || takesNumber(wordBefore(tokens, index - 1))) return 0
  let next = index + 1
  if (isGlued(tokens, index)) {
    while (/^[,–-]$/.test(tokens[next]?.text ?? '') || noteNumber.test(tokens[next]?.text ?? '')) {
      next += 1
    }
    return begins(tokens, next) ? next - index : 0
  }
  return begins(tokens, next) && startsSentence(tokens[next]) ? 1 : 0
}

const noteNumber = /^(?:\d{1,3}|[⁰¹²³⁴-⁹]+)$/

/** Whether a sentence may begin here: a capital or an opening mark after a space, or nothing. */
function begins(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return true
  return !isGlued(tokens, index) && (capital.test(token.text) || opening.test(token.text))
}

function endsSentence(tokens: readonly Token[], end: End, proposed: ReadonlySet<number>): boolean {
  const {mark, last} = end
  const next = last + 1
  if (!isTerminal(tokens, mark)) {
    return proposed.has(last) && !closesAt(tokens, next) && tokens[mark]?.text !== '!'
  }
  if (wideTerminal.test(tokens[last]?.text ?? '')) return true
  if (isGlued(tokens, next)) return proposed.has(last) && lacksSpace(tokens, end)

  const single = !tokens.slice(mark + 1, last + 1).some(({text}) => terminal.test(text))
  if (single && tokens[mark]?.text.endsWith('.')) {
    const verdict = stopEndsSentence(tokens, end)
    if (verdict !== undefined) return verdict
  }
  // A number alone is the mark of an item.
  if (mark - end.first === 1 && /^\d{1,3}$/.test(tokens[end.first]?.text ?? '')) return false
  const {text} = tokens[next] as Token
  if (/^\p{Ll}/u.test(text)) {
    return mark === last && proposed.has(last) && !goesOnInLowerCase(tokens, mark)
  }
  if (last > mark && namesSpeaker(tokens, next)) return false
  if (text === 'I' && isEllipsis(tokens, end)) return false
  return begins(tokens, next) || last > mark || proposed.has(last)
}

/**
 * Whether a word in lower case goes on with the sentence in spite of the mark before it:
 * “Help! she cried”, “of Yahoo! in May”, “for 1. above”.
 */
function goesOnInLowerCase(tokens: readonly Token[], mark: number): boolean {
  if (/\.$/.test(tokens[mark]?.text ?? '')) return /^\d{1,3}$/.test(wordBefore(tokens, mark))
  const [next, after] = [tokens[mark + 1], tokens[mark + 2]]
  return next?.pos === 'ADP' || next?.pos === 'CCONJ' || speechVerbs.has(after?.lower ?? '')
}

/** Whether a sentence goes on here that lost the space after its end: “over.Nobody knew”, not “www.Rates.org”. */
function lacksSpace(tokens: readonly Token[], {mark, last}: End): boolean {
  const next = last + 1
  return (
    capital.test(tokens[next]?.text ?? '') &&
    (last > mark || /\p{Ll}{2}$/u.test(wordBefore(tokens, mark))) &&
    !(isGlued(tokens, next + 1) && isGlued(tokens, next + 2))
  )
}

/** Whether three dots end here: “I” is a capital wherever it stands. */
function isEllipsis(tokens: readonly Token[], {mark, last}: End): boolean {
  const dots = tokens.slice(mark, last + 1).map(({text}) => text)
  return /^(?:…|\.{3})$/.test(dots.join(''))
}

/** Whether the words after a quotation say who spoke it: “… ?” Ada Moravec asked. */
function namesSpeaker(tokens: readonly Token[], from: number): boolean {
  let index = from
  while (index - from < mostNames && capital.test(tokens[index]?.text ?? '')) index += 1
  return index > from && speechVerbs.has(tokens[index]?.lower ?? '')
}

const mostNames = 4

/** Whether a mark here closes what stands before it. */
function closesAt(tokens: readonly Token[], index: number): boolean {
  return isGlued(tokens, index) && closing.test(tokens[index]?.text ?? '')
}

/** Whether no space stands between a token and the one before it. */
function isGlued(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  return before !== undefined && token !== undefined && before.end === token.start
}
