import type {Span} from '../model.ts'

/** What may stand before an item of a list: a sign, a number, a letter or a roman numeral. */
const listMark =
  /(?<!\S)(?:(?<sign>[•‣◦▪●⁃·*–-])(?:[^\S\r\n]{0,4}\d{1,3}\.(?=\s))?|(?<open>\(?)(?:(?<number>\d{1,3})|(?<letter>[a-z])|[ivx]{2,4})(?<end>\.\)|[.)])(?=\s))[^\S\r\n]*(?=\S)/g

/** These stand between words, too: they are marks at the start of a line only. */
const ambiguousSign = /^[·*–-]\s/

/** Where a list may begin, from the surest to the least. */
type Place = 'text' | 'line' | 'line after a sentence' | 'sentence' | 'colon' | 'words'

interface Candidate extends Span {
  /** The marks of one list are of one style. */
  readonly style: string
  /** Its place in the order of its style; signs have none. */
  readonly value: number | undefined
  readonly place: Place
}

/**
 * Finds the marks of a list’s items: at the start of lines, and running on within them
 * (“1) … 2) …”, “a. … b. …”, “• … • …”).
 *
 * A mark that runs on counts only where the list begins with the text or a sentence, and
 * goes on: “at the age of 7. It” and “(a) one and (b) two” hold none.
 *
 * @returns The marks with the white space after them, in order.
 */
export function listMarksIn(text: string): Span[] {
  const lists: Candidate[][] = []
  const open = new Map<string, Candidate[]>()
  for (const candidate of candidatesIn(text)) {
    const list = open.get(candidate.style)
    const last = list?.at(-1)
    if (list && last && goesOn(last, candidate)) {
      list.push(candidate)
    } else if (mayBegin(candidate)) {
      const begun = [candidate]
      lists.push(begun)
      open.set(candidate.style, begun)
    }
  }
  const kept: Candidate[][] = []
  for (const list of lists) if (isList(list, kept.length > 0)) kept.push(list)
  return kept
    .flat()
    .sort((a, b) => a.start - b.start)
    .map(({start, end}) => ({start, end}))
}

/**
 * Whether marks are of a list: two are; one alone where nothing but a list begins like that.
 *
 * @param listed Whether a list has begun before.
 */
function isList([first, second]: readonly Candidate[], listed: boolean): boolean {
  if (second !== undefined || !first) return true
  if (first.place === 'line') return listed || /^[•‣◦▪●⁃(]/.test(first.style)
  return first.place === 'text' || first.place === 'line after a sentence'
}

/** Whether a line begins with the mark of a list’s item. */
export function isListItem(line: string): boolean {
  return listMarksIn(line)[0]?.start === 0
}

function* candidatesIn(text: string): Generator<Candidate> {
  for (const {index, 0: written, groups = {}} of text.matchAll(listMark)) {
    const {sign, open, number, letter, end} = groups
    const place = placeOf(text, index)
    if (ambiguousSign.test(written) && !/^(?:text|line)/.test(place)) continue
    yield {
      start: index,
      end: index + written.length,
      style: sign ?? `${open}${number ? 'number' : letter ? 'letter' : 'numeral'}${end}`,
      value: number ? Number(number) : letter?.charCodeAt(0),
      place
    }
  }
}

function placeOf(text: string, start: number): Place {
  let at = start
  let line = false
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) {
    at -= 1
    line ||= /[\r\n]/.test(text[at] ?? '')
  }
  if (at === 0) return 'text'
  const before = text[at - 1] ?? ''
  if (line) return /[.?!:;”"’]/.test(before) ? 'line after a sentence' : 'line'
  if (/[.?!”"’]/.test(before)) return 'sentence'
  return before === ':' ? 'colon' : 'words'
}

function goesOn(last: Candidate, {value}: Candidate): boolean {
  return value === undefined || value === (last.value ?? 0) + 1
}

/** Numbers and letters with a full stop may end the sentence that the line before began. */
function mayBegin({place, style}: Candidate): boolean {
  if (place === 'colon') return style === 'number.'
  if (place === 'sentence') return !style.startsWith('(')
  return place !== 'words' && (place !== 'line' || !/^(?:number|letter)\.$/.test(style))
}
