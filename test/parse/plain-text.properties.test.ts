import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Block} from '../../src/model.ts'
import {isSetAside} from '../../src/parse/document.ts'
import {read} from './reading.ts'

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 300)}

/** What a printed line may hold; WORD becomes a word of its own. */
const words = fc
  .array(
    fc.constantFrom(
      ...['WORD', 'WORD', 'WORD', 'WORD.', 'Word WORD', 'the', '“WORD', 'WORD.”', '**WORD**'],
      ...['_WORD', 'WORD-', 'WORD\u00AD', 'and', 'U.S.', '4.5', '12', 'WORD.3', '[17]', '—', '😀'],
      ...['a\0b', '\u202E', '\u2028', '\u00A0', '  ', '\t', 'é̂', '人', 'Figure 1: WORD', '1)', 'b.']
    ),
    {minLength: 1, maxLength: 12}
  )
  .map(parts => parts.join(' '))

const line = fc.oneof(
  {arbitrary: words, weight: 6},
  fc
    .tuple(fc.constantFrom('- ', '• ', '1. ', '2. ', '(a) ', 'ii) ', '    ', '  ', '[3] '), words)
    .map(parts => parts.join('')),
  fc.constantFrom(
    ...['12', '13', '- 4 -', 'Page 3 of 9', 'iv', 'WORD Review', 'THE WORD GAZETTE', 'By Ada Lesk'],
    ...['3 May 2026', 'PORT ANSEL, 12 March — WORD', '***', '- more -', 'www.example.org', '中文']
  )
)
const plain = fc
  .array(
    fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', '\f', '\n\f', '\r\n', '\r')),
    {
      maxLength: 40
    }
  )
  .map(lines => numbered(lines.flat().join('')))

const anything = fc.string({
  unit: fc.constantFrom(
    ...'aB1 \n\n\r\f\t.-*_•()[]—–“”:,;|'.split(''),
    'the ',
    '\u00AD',
    '\u2010',
    '¹',
    'é'
  ),
  maxLength: 200,
  size: 'max'
})

/** What may stand outside all sentences: the mark of an item or a note, right before it on its line. */
const mark =
  /^[^\S\r\n\f]*(?:[•‣◦▪●⁃·*–-]\s*\d{1,3}\.|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})(?:\.\)|[.)])|\[?(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[\]).]?)\s+[*_]*$/u

test.each([
  ['printed pages', plain],
  ['anything', anything],
  ['any characters', fc.string({unit: 'binary', maxLength: 200, size: 'max'})]
])('each letter and digit of %s is in one sentence or set aside, once', (_, texts) => {
  fc.assert(
    fc.property(texts, text => {
      const {blocks, sentences} = read(text, 'text')
      const holders = new Uint8Array(text.length)
      const hold = (start: number, end: number) => {
        for (let at = start; at < end; at++) holders[at] = (holders[at] ?? 0) + 1
      }
      for (const {span} of blocks.filter(isSetAside)) hold(span.start, span.end)
      const items = blocks.filter(({kind}) => kind === 'list-item' || kind === 'footnote')
      for (const {origin, text: own} of sentences) {
        for (const run of origin) {
          expect(run.length).toBe(run.sourceLength)
          expect(own.slice(run.text, run.text + run.length)).toBe(
            text.slice(run.source, run.source + run.length)
          )
          hold(run.source, run.source + run.length)
        }
      }
      for (const {index, 0: unit} of text.matchAll(/[\p{L}\p{N}]/gu)) {
        if (holders[index] === 0) expect(marked(text, index, items), `${index} ${unit}`).toBe(true)
        else expect(holders[index], `${index} ${unit}`).toBe(1)
      }
    }),
    runs
  )
})

test('the runs of a sentence rebuild it, in order', () => {
  fc.assert(
    fc.property(plain, text => {
      for (const {origin, text: own} of read(text, 'text').sentences) {
        expect(origin.reduce((sum, {length}) => sum + length, 0)).toBe(own.length)
        for (const [index, run] of origin.entries()) {
          const last = origin[index - 1]
          if (last) expect(run.source).toBeGreaterThanOrEqual(last.source + last.length)
        }
      }
    }),
    runs
  )
})

function marked(text: string, at: number, items: readonly Block[]): boolean {
  const start = Math.max(...['\n', '\r', '\f'].map(ending => text.lastIndexOf(ending, at))) + 1
  return items.some(({span}) => span.start > at && mark.test(text.slice(start, span.start)))
}

function numbered(text: string): string {
  let count = 0
  return text.replaceAll('WORD', () => `w${count++}w`)
}
