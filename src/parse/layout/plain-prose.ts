import type {Mark, Repair, Run, Span} from '../../model.ts'
import type {Prose} from '../prose.ts'
import type {HyphenJudge} from './hyphens.ts'
import type {PrintedLine} from './printed-lines.ts'

/**
 * Sets lines of plain text as one paragraph: words cut at a line’s end are mended, indents and
 * double spaces go, and light marks (`**`, `_`) become marks. All that is kept is verbatim.
 */
export function setLines(
  lines: readonly PrintedLine[],
  source: string,
  fateOf: HyphenJudge
): Prose & {readonly repairs: readonly Repair[]} {
  const {pieces, repairs} = joinLines(lines, source, fateOf)
  const text = textOf(pieces, source)
  const {signs, marks} = lightMarksIn(text)
  const removed = [...signs, ...superfluousIn(text)].sort((a, b) => a.start - b.start)
  const kept = without(pieces, removed)
  return {text: textOf(kept, source), origin: runsOf(kept), marks: moved(marks, removed), repairs}
}

/** Words are cut within this many units of a line’s end. */
const longestPart = 80
const cutWord = /(?<before>[\p{L}\p{N}.]+(?:[-‐‑][\p{L}\p{N}.]+)*)(?<hyphen>[-‐\u00AD])$/u
const firstPart = /^[\p{L}\p{N}]+/u

function joinLines(lines: readonly PrintedLine[], source: string, fateOf: HyphenJudge) {
  const pieces: Span[] = []
  const repairs: Repair[] = []
  for (const [index, {start, end, text}] of lines.entries()) {
    const next = lines[index + 1]
    const {before = '', hyphen} = cutWord.exec(text.slice(-longestPart))?.groups ?? {}
    const [after] = firstPart.exec(next?.text.slice(0, longestPart) ?? '') ?? []
    if (!next) {
      pieces.push({start, end})
    } else if (hyphen === undefined || after === undefined) {
      pieces.push({start, end}, lineEndAfter(source, end, next.start))
    } else {
      const fate = fateOf(before, after, hyphen)
      pieces.push({start, end: fate === 'dropped' ? end - 1 : end})
      if (fate === 'suspended') pieces.push(lineEndAfter(source, end, next.start))
      else
        repairs.push({
          kind: 'broken-word',
          span: {start: end - before.length - 1, end: next.start + after.length},
          text: `${before}${fate === 'dropped' ? '' : hyphen}${after}`
        })
    }
  }
  return {pieces, repairs}
}

/** One unit of white space between two lines: the line ending, where there is one. */
function lineEndAfter(source: string, end: number, next: number): Span {
  const ending = source.slice(end, next).search(/[\r\n\f]/)
  const start = end + Math.max(ending, 0)
  return {start, end: start + 1}
}

const lightMark =
  /(?<![\p{L}\p{N}*_])(?<sign>\*\*|__|\*|_)(?=[^\s*_])(?<words>[^*_]{1,400})(?<!\s)\k<sign>(?![\p{L}\p{N}*_])/gu

/** Emphasis as plain text marks it, and the signs that mark it. */
function lightMarksIn(text: string): {signs: Span[]; marks: Mark[]} {
  const signs: Span[] = []
  const marks: Mark[] = []
  for (const {index, 0: written, groups} of text.matchAll(lightMark)) {
    const size = groups?.['sign']?.length ?? 0
    const span = {start: index + size, end: index + written.length - size}
    signs.push({start: index, end: span.start}, {start: span.end, end: span.end + size})
    marks.push({kind: size === 2 ? 'strong' : 'emphasis', span})
  }
  return {signs, marks}
}

/** White space after white space, and soft hyphens. */
function superfluousIn(text: string): Span[] {
  return [...text.matchAll(/(?<=\s)[^\S\r\n]+|\u00AD/g)].map(({index, 0: written}) => ({
    start: index,
    end: index + written.length
  }))
}

/**
 * Takes spans of the text out of its pieces.
 *
 * @param removed In order, and each within one piece.
 */
function without(pieces: readonly Span[], removed: readonly Span[]): Span[] {
  const kept: Span[] = []
  let at = 0
  let next = 0
  for (const {start, end} of pieces) {
    const upTo = at + end - start
    let from = start
    for (let gone = removed[next]; gone && gone.start < upTo; gone = removed[++next]) {
      kept.push({start: from, end: start + gone.start - at})
      from = start + gone.end - at
    }
    kept.push({start: from, end})
    at = upTo
  }
  return kept.filter(({start, end}) => start < end)
}

/** Marks as they stand once spans are taken out; both lie in order. */
function moved(marks: readonly Mark[], removed: readonly Span[]): Mark[] {
  let next = 0
  let gone = 0
  const place = (offset: number) => {
    for (let span = removed[next]; span && span.start < offset; span = removed[++next]) {
      gone += span.end - span.start
    }
    return offset - gone
  }
  return marks.map(mark => ({
    ...mark,
    span: {start: place(mark.span.start), end: place(mark.span.end)}
  }))
}

function textOf(pieces: readonly Span[], source: string): string {
  return pieces.map(({start, end}) => source.slice(start, end)).join('')
}

function runsOf(pieces: readonly Span[]): Run[] {
  const runs: Run[] = []
  let text = 0
  for (const {start, end} of pieces) {
    const length = end - start
    const last = runs.at(-1)
    if (last && last.source + last.length === start) {
      runs[runs.length - 1] = {
        ...last,
        length: last.length + length,
        sourceLength: last.length + length
      }
    } else {
      runs.push({text, source: start, length, sourceLength: length})
    }
    text += length
  }
  return runs
}
