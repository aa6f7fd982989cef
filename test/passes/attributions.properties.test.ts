import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findAttributions} from '../../src/index.ts'
import type {Span} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import {voices} from '../../src/passes/voices.ts'
import {read} from '../parse/reading.ts'

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 150)}

const piece = fc.constantFrom(
  ...['Okoro', 'Lindqvist', 'the minister', 'the Bank', 'they', 'I', 'critics', 'who', 'it'],
  ...['said', 'says', 'told', 'claimed', 'called', 'saw', 'found', 'asked', 'put it', 'quoted'],
  ...['according to', 'in his eyes', 'for', 'allegedly', 'the claim', 'so-called', 'as', 'that'],
  ...['the dam', 'a trap', 'was', 'is', 'leaks', 'to fall', 'not', 'and', 'but', 'because', 'by'],
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', "''", '‹', '‚', '12"', 'ports’', "'90s"],
  ...[',', ':', ';', '.', '?', '!', '—', '-', '(', ')', '…', '😀', 'film', 'May', 'word “duty”']
)
/** On one line: how lines are joined hangs on the whole text. */
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), {minLength: 1, maxLength: 30})
  .map(pieces => pieces.flat().join(''))
const prose = fc
  .array(paragraph, {minLength: 1, maxLength: 5})
  .map(paragraphs => paragraphs.join('\n\n'))

function voicesOf(text: string) {
  const document = read(text, 'text')
  const facts = openFactBook(document)
  return document.sentences.map(sentence => ({
    sentence,
    spans: facts.for({voices}, sentence).voices(sentence)
  }))
}

describe('attributions', () => {
  test('lie in the text, are not empty, and their contents stand apart', () => {
    fc.assert(
      fc.property(prose, text => {
        for (const {content, cue, speaker} of findAttributions(text)) {
          const spans = [...content, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])]
          for (const {start, end} of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(content).not.toEqual([])
          expect(overlapping(content)).toEqual([])
        }
      }),
      runs
    )
  })

  test('are the same whenever they are asked for', () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const first = findAttributions(text)
        findAttributions(other)
        expect(findAttributions(text)).toEqual(first)
      }),
      runs
    )
  })
})

describe('voices', () => {
  test('cover each sentence in order, and none is empty', () => {
    fc.assert(
      fc.property(prose, text => {
        for (const {sentence, spans} of voicesOf(text)) {
          expect(spans.map(({span}) => span.start)).toEqual([
            0,
            ...spans.slice(0, -1).map(({span}) => span.end)
          ])
          expect(spans.at(-1)?.span.end).toBe(sentence.text.length)
          for (const {span} of spans) expect(span.end).toBeGreaterThan(span.start)
        }
      }),
      runs
    )
  })

  test('do not hang on marks two paragraphs above', () => {
    fc.assert(
      fc.property(prose, prose, paragraph, (above, otherAbove, own) => {
        const last = (first: string) => {
          const found = voicesOf(`${first}\n\nThe council met in May.\n\nThe vote came: ${own}`)
          const block = found.at(-1)?.sentence.block
          return found.filter(({sentence}) => sentence.block === block).map(({spans}) => spans)
        }
        expect(last(above)).toEqual(last(otherAbove))
      }),
      runs
    )
  })
})

/** Pairs of spans of which one begins before the other ends. */
function overlapping(spans: readonly Span[]): Span[][] {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  return sorted.flatMap((span, index) => {
    const next = sorted[index + 1]
    return next && next.start < span.end ? [[span, next]] : []
  })
}
