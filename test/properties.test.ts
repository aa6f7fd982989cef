import {decodeHTMLStrict} from 'entities'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {wordStarts} from '../src/score/words.ts'
import {analyze} from './analyze.ts'
import {expectComplete, expectSound} from './positions.ts'
import {markdown, markup, plainMarkdown} from './random-markdown.ts'
import {expectRendered} from './rendering.ts'

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 300)}

describe('positions', () => {
  test('are sound: each unit is, or decodes from, the source unit it names', () => {
    fc.assert(
      fc.property(markdown, text => expectSound(text)),
      runs
    )
    fc.assert(
      fc.property(markup, text => expectSound(text)),
      runs
    )
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        expectSound(text, 'text')
        expectSound(text, 'markdown')
      }),
      runs
    )
  })

  test('are complete: each letter and digit of prose is in one sentence, once', () => {
    fc.assert(
      fc.property(markdown, text => expectComplete(text)),
      runs
    )
    fc.assert(
      fc.property(markup, text => expectComplete(text)),
      runs
    )
  })
})

test('sentences say what a browser shows', () => {
  fc.assert(
    fc.property(markdown, text => expectRendered(text)),
    runs
  )
  fc.assert(
    fc.property(markup, text => expectRendered(text)),
    runs
  )
})

describe('findings', () => {
  test('lie in the file in order, are never empty, and say what stands there', () => {
    fc.assert(
      fc.property(plainMarkdown, text => {
        const {findings, sentences} = analyze(text)
        for (const [index, {span, within, sentence, ...finding}] of findings.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(findings[index - 1]?.span.start ?? 0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(sentences[sentence]?.text.slice(within.start, within.end)).toBe(finding.text)
          // Markup may stand between the words, never around them.
          const there = words(decodeHTMLStrict(text.slice(span.start, span.end)))
          const said = words(finding.text)
          expect([there[0], there.at(-1)]).toEqual([said[0], said.at(-1)])
          expect(there.filter(word => said.includes(word))).toEqual(said)
        }
        expect(new Set(findings.map(({id}) => id)).size).toBe(findings.length)
        expect(new Set(findings.map(({fingerprint}) => fingerprint)).size).toBe(findings.length)
      }),
      runs
    )
  })

  test('depend on nothing but the text', () => {
    fc.assert(
      fc.property(plainMarkdown, plainMarkdown, (text, other) => {
        const first = JSON.stringify(analyze(text))
        analyze(other)
        expect(JSON.stringify(analyze(text))).toBe(first)
      }),
      {numRuns: 50}
    )
  })
})

test('voices cover each sentence, in order and once, and count every word', () => {
  fc.assert(
    fc.property(markdown, text => {
      const {sentences, document} = analyze(text)
      for (const {text, span, voices} of sentences) {
        expect(voices.map(({within}) => text.slice(within.start, within.end)).join('')).toBe(text)
        expect(voices.map(({within}) => within.start)).toEqual([
          0,
          ...voices.slice(0, -1).map(({within}) => within.end)
        ])
        expect(voices.every(({within}) => within.end > within.start)).toBe(true)
        expect(voices[0]?.span.start).toBe(span.start)
        expect(voices.at(-1)?.span.end).toBe(span.end)
      }
      const {author, quoted, reported, title, endorsed} = document.wordsByVoice
      const counted = sentences.flatMap(({text}) => wordStarts(text)).length
      expect(author + quoted + reported + title).toBe(counted)
      expect(document.words).toBe(counted)
      expect(endorsed).toBeLessThanOrEqual(quoted + reported)
    }),
    runs
  )
})

/** The words of a text, without what marks it up or wraps it. */
function words(text: string): string[] {
  return text.replaceAll('\0', '\uFFFD').match(/[\p{L}\p{N}\uFFFD]+/gu) ?? []
}
