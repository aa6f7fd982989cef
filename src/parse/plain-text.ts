import type {Parser, Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Document} from '../model.ts'
import {type BlockDraft, toDocument} from './document.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {paragraphsOf} from './sentences.ts'

/** A unified plugin that parses plain text straight into a Document. */
export function plainText(this: Processor): undefined {
  // unified's types know parsers of unist trees only; a Document is one.
  this.parser = parsePlainText as unknown as Parser
}

/** Parses plain text: a blank line ends a paragraph, a list mark begins an item. */
function parsePlainText(source: string, file: VFile): Document {
  const matter = frontMatterOf(source)
  const frontMatter = matter ? readFrontMatter(matter, file) : {}
  const from = matter?.end ?? 0
  const drafts = paragraphsOf(source.slice(from)).flatMap(({start, end}) =>
    blocksOf(source, from + start, from + end)
  )
  return toDocument(drafts, file, {format: 'text', frontMatter})
}

const listMark = /^[^\S\r\n]*(?:[-*•–‣◦]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[^\S\r\n]+(?=\S)/gm

/** A paragraph is one block, unless lines of it begin with list marks: then each item is one. */
function blocksOf(source: string, start: number, end: number): BlockDraft[] {
  const text = source.slice(start, end)
  const items = [...text.matchAll(listMark)]
  const [first] = items
  if (!first) return [draft('paragraph', source, start, end)]
  const blocks = items.map((item, index) =>
    draft(
      'list-item',
      source,
      start + item.index + item[0].length,
      start + (items[index + 1]?.index ?? text.length)
    )
  )
  return first.index === 0
    ? blocks
    : [draft('paragraph', source, start, start + first.index), ...blocks]
}

function draft(kind: BlockDraft['kind'], source: string, start: number, end: number): BlockDraft {
  const length = end - start
  return {
    kind,
    text: source.slice(start, end),
    origin: [{text: 0, source: start, length, sourceLength: length}],
    marks: []
  }
}

/**
 * A first line of dashes or plus signs opens front matter where another such line follows
 * and a field that reports name stands between: in plain text the lines may mean anything.
 */
function frontMatterOf(source: string): (FrontMatter & {end: number}) | undefined {
  const fenced =
    /^(---|\+\+\+)[ \t]*\r?\n(?=[\w-]+[ \t]*[:=])([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(source)
  const [all, fence, value = ''] = fenced ?? []
  if (!all || !/^(?:title|author|date|source)[ \t]*[:=]/m.test(value)) return undefined
  return {type: fence === '---' ? 'yaml' : 'toml', value, line: 2, end: all.length}
}
