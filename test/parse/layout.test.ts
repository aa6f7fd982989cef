import {basename} from 'node:path'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {Sentence} from '../../src/model.ts'
import {isSetAside} from '../../src/parse/document.ts'
import {filesBelow, sourceOf} from '../sources.ts'
import {read} from './reading.ts'

/** What a reader sees in a text once its layout is repaired: labelled before the parser read it. */
const label = z.object({
  sentences: z.array(z.string()),
  setAside: z.array(z.object({kind: z.string(), text: z.string()}))
})

/** Where the parser and the label differ, and why that is left. */
const left: Readonly<Record<string, readonly string[]>> = {
  // Nothing in the text says whether “co-” at the end of the line is a prefix or half a word.
  'double-spaced': ['co-operation']
}

const texts = filesBelow('corpora/layout').map(path => {
  const name = basename(path, '.txt')
  const source = sourceOf(path)
  return {
    name,
    source,
    document: read(source, 'text'),
    label: label.parse(JSON.parse(sourceOf(`test/parse/layout/${name}.json`)))
  }
})

describe.each(texts)('$name', ({name, source, document, label}) => {
  test('has the sentences that a reader sees', () => {
    const expected = label.sentences.map(flat).map(sentence => {
      const words = left[name] ?? []
      return words.reduce((text, word) => text.replace(word, word.replace('-', '')), sentence)
    })
    // A paragraph is kept whole; the label goes by where each sentence begins in the file.
    const byPlace = [...document.sentences].sort((a, b) => startOf(a) - startOf(b))
    expect(byPlace.map(({text}) => flat(text))).toEqual(expected)
  })

  test('has set aside what a reader leaves out', () => {
    const found = document.blocks
      .filter(isSetAside)
      .map(({kind, span}) => ({kind, text: source.slice(span.start, span.end)}))
    expect(byKind(found)).toEqual(byKind(label.setAside))
  })
})

function startOf({origin}: Sentence): number {
  return origin[0]?.source ?? 0
}

/** The texts of each kind, run together: whether two lines are one block is left open. */
function byKind(blocks: readonly {kind: string; text: string}[]): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const {kind, text} of blocks) texts[kind] = flat(`${texts[kind] ?? ''} ${text}`)
  return texts
}

function flat(text: string): string {
  return text.replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()
}
