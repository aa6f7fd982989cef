import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Run, Span} from '../model.ts'

/**
 * Aligns text that the Markdown parser decoded with the source slice it came from.
 *
 * Parser positions name where a text node starts and ends, not where each of its
 * units stands: character references, escapes and the prefixes of block quotes and
 * list items lie between. So both are walked together.
 *
 * @param value The decoded text of one node.
 * @param source The whole document.
 * @param slice Where the node stands in the source.
 * @param quoteDepth How many block quotes are open around it.
 * @returns Runs whose `text` offsets count from 0 in `value`, or `undefined` where the two cannot be aligned.
 */
export function align(
  value: string,
  source: string,
  slice: Span,
  quoteDepth: number
): Run[] | undefined {
  if (source.slice(slice.start, slice.end) === value) {
    return [{text: 0, source: slice.start, length: value.length, sourceLength: value.length}]
  }
  const runs: Run[] = []
  let text = 0
  let at = slice.start

  while (text < value.length) {
    if (value[text - 1] === '\n' || value[text - 1] === '\r') {
      at = afterLinePrefix(value, text, source, {start: at, end: slice.end}, quoteDepth)
    }
    const step = stepAt(value, text, source, {start: at, end: slice.end})
    if (step) {
      append(runs, {text, source: at + step.skip, ...step})
      text += step.length
      at += step.skip + step.sourceLength
    } else if (isSpace(source[at]) && at < slice.end) {
      at += 1 // Space around a line ending is not part of the value.
    } else {
      return undefined
    }
  }

  return runs
}

/** How the value's next units are written in the source. */
interface Step {
  /** Source units before them that mark them: the backslash of an escape. */
  readonly skip: number
  readonly length: number
  readonly sourceLength: number
}

function stepAt(value: string, text: number, source: string, rest: Span): Step | undefined {
  const unit = source[rest.start]
  if (rest.start >= rest.end || unit === undefined) return undefined

  if (unit === '&') {
    const reference = referenceAt(source, rest)
    if (reference && value.startsWith(reference.value, text)) {
      return {skip: 0, length: reference.value.length, sourceLength: reference.length}
    }
  }
  if (
    unit === '\\' &&
    isPunctuation(source[rest.start + 1]) &&
    value[text] === source[rest.start + 1]
  ) {
    return {skip: 1, length: 1, sourceLength: 1}
  }
  if (value[text] === unit || (unit === '\0' && value[text] === '\uFFFD')) {
    return {skip: 0, length: 1, sourceLength: 1}
  }
  return undefined
}

/** Adds a run, or lengthens the last one where both go on unit by unit. */
function append(runs: Run[], {text, source, length, sourceLength}: Run): void {
  const last = runs.at(-1)
  const goesOn =
    last !== undefined &&
    last.length === last.sourceLength &&
    length === sourceLength &&
    last.source + last.sourceLength === source
  if (goesOn) {
    runs[runs.length - 1] = {
      ...last,
      length: last.length + length,
      sourceLength: last.sourceLength + sourceLength
    }
  } else {
    runs.push({text, source, length, sourceLength})
  }
}

/**
 * Skips indentation and block quote markers at the start of a line.
 *
 * A lazy line has fewer markers than there are open block quotes, and its text may
 * itself begin with “>”: take the most markers after which the value goes on.
 */
function afterLinePrefix(
  value: string,
  text: number,
  source: string,
  rest: Span,
  quoteDepth: number
): number {
  const candidates = [afterSpace(source, rest)]
  let at = rest.start
  for (let depth = 0; depth < quoteDepth; depth++) {
    const marker = afterSpace(source, {start: at, end: rest.end})
    if (source[marker] !== '>' || marker >= rest.end) break
    at = marker + 1
    candidates.unshift(afterSpace(source, {start: at, end: rest.end}))
  }
  const fits = candidates.find(start => stepAt(value, text, source, {start, end: rest.end}))
  return fits ?? rest.start
}

function afterSpace(source: string, rest: Span): number {
  let at = rest.start
  while (at < rest.end && isSpace(source[at]) && source[at] !== '\n') at += 1
  return at
}

/** The character reference that starts here, by CommonMark §6.2. */
function referenceAt(source: string, rest: Span): {value: string; length: number} | undefined {
  const match = /^&(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|([\da-zA-Z]{1,31}));/.exec(
    source.slice(rest.start, Math.min(rest.end, rest.start + 34))
  )
  if (!match) return undefined
  const [written, hexadecimal, decimal, name] = match
  const value =
    name === undefined
      ? decodeNumericCharacterReference(hexadecimal ?? decimal ?? '', hexadecimal ? 16 : 10)
      : decodeNamedCharacterReference(name)
  return value === false ? undefined : {value, length: written.length}
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r'
}

function isPunctuation(unit: string | undefined): boolean {
  return unit !== undefined && /[!-/:-@[-`{-~]/.test(unit)
}
