import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import type {Document, Format, Sentence} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import type {EvidencePiece} from '../../src/passes/evidence/piece.ts'
import {evidence} from '../../src/passes/evidence.ts'
import {support} from '../../src/passes/support.ts'
import {closingSources} from '../../src/passes/supports/closings.ts'
import {listedSources} from '../../src/passes/supports/listed-sources.ts'
import {runsOf} from '../../src/passes/supports/runs.ts'
import {read} from '../parse/reading.ts'

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 150)}

const piece = fc.constantFrom(
  ...['Okoro', 'the Bank', 'the census', 'it', 'she', 'I', 'experts', 'the Dairy Act', 'a report'],
  ...['said', 'found', 'counted', 'put', 'gave', 'forbids', 'saw', 'showed this', 'comes from'],
  ...['(Okoro, 2019)', '[1]', '[^1]', '¹', '[2,3]', 'Art. 5', 'Table 3', 'v.', '§ 7', 'p. 4'],
  ...['https://dolm.example/a', '[accounts](https://dolm.example/b)', 'doi:10.1234/x', 'www.'],
  ...['according to', 'these figures', 'for example', 'of these', 'in a speech', 'on Monday'],
  ...['4 million crowns', 'in 2019', 'the dam leaks', 'will', 'must', '“', '”', '(', ')', ',', ':'],
  ...['.', '. ', '?', 'Source:', 'only another', 'other towns']
)
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '- ', '1. ', '> ', '# ', '[^1]: ', 'Source: ', '| '),
    fc.array(piece, {minLength: 1, maxLength: 16})
  )
  .map(([mark, pieces]) => mark + pieces.join(' '))
const text = fc
  .tuple(
    fc.array(line, {minLength: 1, maxLength: 8}),
    fc.constantFrom('', '\n\nNotes\n\n1. Okoro, Report, 2019.', '\n\n## Sources\n\n- Okoro: Fees')
  )
  .map(([lines, end]) => lines.join('\n\n') + end)
const format = fc.constantFrom<Format>('markdown', 'text')

function factsOf(document: Document) {
  const facts = openFactBook(document)
  return {
    evidence: (sentence: Sentence) => facts.for({evidence}, sentence).evidence,
    support: (sentence: Sentence) => facts.for({support}, sentence).support
  }
}

describe('evidence', () => {
  test('lies in its sentence, the best first, no piece twice', () => {
    const grades: readonly EvidencePiece['grade'][] = ['traceable', 'attributed', 'vague']
    fc.assert(
      fc.property(text, format, (text, format) => {
        const document = read(text, format)
        const facts = factsOf(document)
        for (const sentence of document.sentences) {
          const pieces = facts.evidence(sentence)
          for (const {start, end, kind, bearing = 1} of pieces) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(sentence.text.length)
            // Only the mark of a footnote is no word of the sentence.
            if (kind !== 'footnote') expect(end).toBeGreaterThan(start)
            expect(bearing).toBeGreaterThanOrEqual(0)
            expect(bearing).toBeLessThanOrEqual(1)
          }
          const order = pieces.map(({grade}) => grades.indexOf(grade))
          expect(order).toEqual(order.toSorted((a, b) => a - b))
          const places = pieces.map(({start, end, grade}) => `${start} ${end} ${grade}`)
          expect(new Set(places).size).toBe(places.length)
        }
      }),
      runs
    )
  })
})

describe('support', () => {
  test('has evidence that is there, of the grade that its status names', () => {
    fc.assert(
      fc.property(text, format, (text, format) => {
        const document = read(text, format)
        const facts = factsOf(document)
        for (const sentence of document.sentences) {
          const {status, lookedIn, evidence} = facts.support(sentence)
          const gradesOf = evidence.map(({kind, reach, sentence: at, within}) => {
            expect(lookedIn).toContain(reach)
            const there = document.sentences[at]
            expect(there).toBeDefined()
            expect(within.end).toBeLessThanOrEqual(there?.text.length ?? 0)
            // An entry of a list of sources is no evidence of its own sentence.
            if (reach === 'source-list') return 'traceable'
            return (
              facts
                .evidence(there as Sentence)
                .filter(piece => piece.kind === kind && piece.start === within.start)
                .map(({grade}) => grade)
                // “He said …” after “One of the crew said …”: the pronoun has no name either.
                .concat(kind === 'vague' ? ['vague'] : [])
            )
          })
          const [first, ...rest] = gradesOf
          const all = gradesOf.flat()
          if (status === 'not-needed') expect([lookedIn, evidence]).toEqual([[], []])
          else if (status === 'none-found' || status === 'common-ground')
            expect(evidence).toEqual([])
          else expect(first).toContain(status)
          if (status === 'attributed') expect(rest.every(grade => grade !== 'traceable')).toBe(true)
          if (status === 'vague') expect(all).toContain('vague')
        }
      }),
      runs
    )
  })

  test('is the same in whatever order it is asked for', () => {
    fc.assert(
      fc.property(text, format, fc.infiniteStream(fc.nat()), (text, format, keys) => {
        const document = read(text, format)
        const inOrder = factsOf(document)
        const expected = document.sentences.map(inOrder.support)
        const other = factsOf(document)
        const shuffled = document.sentences
          .map(sentence => ({sentence, key: keys.next().value}))
          .sort((a, b) => a.key - b.key)
        for (const {sentence} of shuffled)
          expect(other.support(sentence)).toEqual(expected[sentence.index])
      }),
      runs
    )
  })
})

describe('steps grow no faster than the text', () => {
  /** How often the sentences of a text are asked for their evidence, for each of them. */
  function asksPerSentence(text: string): number {
    const document = read(text)
    const ask = vi.fn((_: Sentence): readonly EvidencePiece[] => [])
    const closings = closingSources(document, runsOf(document.blocks), ask)
    for (const sentence of document.sentences) closings(sentence)
    return ask.mock.calls.length / document.sentences.length
  }

  test.each([
    ['sentences of a paragraph', 'The fee fell. '],
    ['items of a list', '- The fee fell.\n'],
    ['paragraphs', 'The fee fell.\n\n']
  ])('over %s', (_, part) => {
    const few = asksPerSentence(part.repeat(20))
    expect(asksPerSentence(part.repeat(400))).toBeLessThanOrEqual(few + 1)
  })

  test('over entries of a list of sources', () => {
    const sources = Array.from({length: 2000}, (_, sentence) => ({
      sentence,
      text: `Okoro: ${sentence % 2 === 0 ? 'Fees' : 'Ferries'}`
    }))
    const find = listedSources({byLabel: new Map(), sources, isApparatus: () => false})
    const {sentences} = read('Okoro: Ferries are late.')
    const [sentence] = sentences
    const piece = {start: 0, end: 14, kind: 'attribution', grade: 'attributed'} as const
    const has = vi.spyOn(Set.prototype, 'has')
    const entry = sentence && find(sentence, [piece])
    const steps = has.mock.calls.length
    has.mockRestore()
    expect(entry?.sentence).toBe(1)
    expect(steps).toBeLessThan(250)
  })
})
