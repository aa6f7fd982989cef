import {decodeHTMLStrict} from 'entities'
import type {ListItem, Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect} from 'vitest'
import type {Format, Span} from '../src/model.ts'
import {gfm} from '../src/parse/gfm.ts'
import {read} from './parse/reading.ts'

/** Expects each unit of each sentence to be, or to decode from, the source unit it names. */
export function expectSound(
  text: string,
  format: Format = 'markdown',
  document = read(text, format)
): void {
  for (const sentence of document.sentences) {
    let at = 0
    let source = 0
    for (const run of sentence.origin) {
      const written = text.slice(run.source, run.source + run.sourceLength)
      const said = sentence.text.slice(run.text, run.text + run.length)
      if (run.text !== at) fail('a gap between runs', text, run.source)
      if (run.length < 1 || said.length !== run.length) fail('an empty run', text, run.source)
      if (said !== meaningOf(written, run, format)) fail(`\`${said}\` from`, text, run.source)
      if (run.source < source) fail('runs out of order', text, run.source)
      at += run.length
      source = run.source + run.sourceLength
    }
    if (at !== sentence.text.length) fail('text without a source', text, at)
  }
}

/** What a slice of the source must say. */
function meaningOf(written: string, run: {length: number; sourceLength: number}, format: Format) {
  if (format === 'text') return written
  if (run.length === run.sourceLength) return written.replaceAll('\0', '\uFFFD')
  return decode(written)
}

/** What a reference says: HTML reads some numbers as Windows-1252, CommonMark replaces them. */
function decode(reference: string): string {
  return isReplaced(reference) ? '\uFFFD' : decodeHTMLStrict(reference)
}

/** Whether this is a reference to a control character, a surrogate or no character. */
function isReplaced(reference: string): boolean {
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(reference) ?? []
  if (hexadecimal === undefined && decimal === undefined) return false
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  if (code === 0 || code > 0x10ffff) return true
  return /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(String.fromCodePoint(code))
}

/**
 * Expects each letter and digit of the prose of a Markdown text to be in exactly one run of one
 * sentence, and none of the rest in any.
 *
 * What is prose is told from the tree alone: all but the ranges that hold none.
 */
export function expectComplete(text: string, document = read(text)): void {
  const covered = new Uint8Array(text.length)
  for (const {origin} of document.sentences) {
    for (const {source, sourceLength} of origin) {
      for (let at = source; at < source + sourceLength; at++) covered[at] = (covered[at] ?? 0) + 1
    }
  }
  const prose = new Uint8Array(text.length).fill(1)
  // The parser takes a byte order mark off the text and does not count it.
  const unread = text.startsWith('\uFEFF') ? 1 : 0
  for (const {start, end} of withoutProse(parser.parse(text) as Root)) {
    prose.fill(0, start + unread, end + unread)
  }
  // A reference to white space may stand between two sentences, one to a sign in no block of prose.
  const free = new Uint8Array(text.length)
  for (const {index, 0: reference} of text.matchAll(/&(?<=(?<!\\)(?:\\\\)*&)#?[\da-z]+;/gi)) {
    if (!letter.test(decode(reference))) free.fill(1, index, index + reference.length)
  }
  for (const {index, 0: character} of text.matchAll(letters)) {
    for (let at = index; at < index + character.length; at++) {
      const times = covered[at] ?? 0
      if (times !== prose[at] && !(times === 0 && free[at] === 1)) {
        fail(`${character} in ${times} sentences instead of ${prose[at]}`, text, at)
      }
    }
  }
}

const letter = /[\p{L}\p{N}]/u
const letters = /[\p{L}\p{N}]/gu
const parser = unified().use(remarkParse).use(gfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** The ranges of the source that are no prose: code, addresses, and what marks the rest up. */
function* withoutProse(node: Nodes): Generator<Span> {
  const span = spanOf(node)
  switch (node.type) {
    case 'text':
      return
    case 'listItem':
      yield {start: span.start, end: startOfItem(node) ?? span.end}
      break
    case 'link':
    case 'linkReference':
    case 'footnoteDefinition': {
      const [first, last] = [node.children[0], node.children.at(-1)]
      yield {start: span.start, end: first ? spanOf(first).start : span.end}
      if (last && node.type.startsWith('link')) yield {start: spanOf(last).end, end: span.end}
      break
    }
    default:
      if (!('children' in node)) yield span
  }
  if ('children' in node) for (const child of node.children) yield* withoutProse(child)
}

/** Where an item goes on after its mark, and the check of a task. */
function startOfItem({checked, children}: ListItem): number | undefined {
  const isTask = typeof checked === 'boolean'
  const paragraph = isTask ? children.find(child => child.type === 'paragraph') : undefined
  const first = paragraph?.children[0] ?? children[0]
  return first && spanOf(first).start
}

function spanOf({type, position}: Nodes): Span {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) throw new Error(`Unplaced: ${type}`)
  return {start: start.offset, end: end.offset}
}

function fail(what: string, text: string, at: number): never {
  const around = text.slice(Math.max(0, at - 20), at + 20)
  return expect.fail(
    `Expected every letter to be placed once, got ${what} at ${at} in ${JSON.stringify(around)}`
  )
}
