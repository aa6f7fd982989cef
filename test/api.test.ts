import {expect, test} from 'vitest'
import * as api from '../src/index.ts'
import {definePass, defineRule, findSuperlatives} from '../src/index.ts'
import {analyze} from './analyze.ts'
import {expectValid} from './schema.ts'

test('exposes the documented functions and tables, and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual([
    'analyze',
    'definePass',
    'defineRule',
    'findAttributions',
    'findSuperlatives',
    'reporters',
    'rules',
    'segment'
  ])
})

test('a scorecard is plain JSON, valid by its schema', () => {
  const scorecard = analyze('# On rates\n\nRates rose by 4 percent.', {path: 'rates.md'})
  expectValid(scorecard)
  expect(JSON.parse(JSON.stringify(scorecard))).toEqual(scorecard)
})

test('the ending of the path gives the format, and an option stands over it', () => {
  expect(analyze('Rates rose.', {path: 'a.txt'}).document.format).toBe('text')
  expect(analyze('Rates rose.', {path: 'a.md'}).document.format).toBe('markdown')
  expect(analyze('Rates rose.').document.format).toBe('markdown')
  expect(analyze('Rates rose.', {path: 'a.md', format: 'text'}).document.format).toBe('text')
})

test('offsets count without a byte order mark', () => {
  const [sentence] = analyze('\uFEFFRates rose.').sentences
  expect(sentence?.span).toEqual({start: 0, end: 11})
})

test('the same text gives the same bytes, whatever was read between', () => {
  const text = 'The council has approved the boldest plan. It cost 4,000 jobs.'
  const first = JSON.stringify(analyze(text))
  analyze('Something else: the finest forest fell by 30 percent.')
  expect(JSON.stringify(analyze(text))).toBe(first)
})

test('types catch what would fail later', () => {
  const counted = definePass({name: 'counted', unit: 'sentence', run: ({text}) => text.length})
  const texts = {
    id: 'x-y',
    family: 'claim',
    severity: 'info',
    tier: 'experimental',
    summary: 's',
    why: 'w',
    examples: {flagged: [], clean: []}
  } as const

  defineRule({
    ...texts,
    needs: {counted},
    messages: {long: 'long'},
    *check({text}, facts) {
      // @ts-expect-error: a fact has the type that its pass computes.
      const length: string = facts.counted
      // @ts-expect-error: only what is needed can be read.
      void facts.uncounted
      yield {message: 'long', span: {start: 0, end: text.length + Number(length)}}
    }
  })
  defineRule({
    ...texts,
    needs: {},
    messages: {long: 'long'},
    // @ts-expect-error: a message must be declared.
    *check({text}) {
      yield {message: 'short', span: {start: 0, end: text.length}}
    }
  })
  // @ts-expect-error: a rule without a summary is no rule.
  defineRule({...texts, summary: undefined, needs: {}, messages: {}, *check() {}})
})

test('metadata of the caller is made plain JSON, as front matter is', () => {
  const metadata = {title: 5, date: new Date(0), big: 1n, author: ['A', 'B']} as never
  expect(analyze('Rates rose.', {metadata}).document.metadata).toEqual({
    title: '5',
    date: '1970-01-01T00:00:00.000Z',
    big: '1',
    author: 'A, B'
  })
})

test('findSuperlatives gives one span a word, whatever it is used for', () => {
  const words = (text: string) =>
    findSuperlatives(text).map(({start, end}) => text.slice(start, end))
  expect(words('At least the Best Western has the most generous hosts, and the best.')).toEqual([
    'least',
    'most',
    'best'
  ])
  expect(words('A guest in Budapest, honest to the last, rode west.')).toEqual([])
  expect(words('')).toEqual([])
})

test('an unknown format is named', () => {
  expect(() => analyze('a', {format: 'html' as never})).toThrow(
    'Expected format `markdown` or `text`, got `html`'
  )
})
