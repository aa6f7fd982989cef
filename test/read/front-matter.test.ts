import {describe, expect, test} from 'vitest'
import type {AnalyzeOptions, Scorecard} from '../../src/index.ts'
import {analyze} from '../analyze.ts'
import {expectValid} from '../schema.ts'

function scorecardOf(text: string, options: AnalyzeOptions = {}): Scorecard {
  const scorecard = analyze(text, options)
  expectValid(scorecard)
  return scorecard
}

const metadataOf = (text: string, options?: AnalyzeOptions) =>
  scorecardOf(text, options).document.metadata

const yaml = (...lines: readonly string[]) => ['---', ...lines, '---', '', 'Prose.'].join('\n')
const toml = (...lines: readonly string[]) => ['+++', ...lines, '+++', '', 'Prose.'].join('\n')

/** Where and why a text is refused. */
function refusal(text: string, options?: AnalyzeOptions) {
  try {
    analyze(text, options)
  } catch (error) {
    const {line, column, reason} = error as {line: number; column: number; reason: string}
    return {line, column, reason}
  }
  return undefined
}

describe.each(['markdown', 'text'] as const)('front matter of a %s file', format => {
  test('in YAML is metadata and no prose', () => {
    const {document, sentences} = scorecardOf(yaml('title: The tram', 'views: 12'), {format})
    expect(document.metadata).toEqual({title: 'The tram', views: 12})
    expect(sentences.map(({text, line}) => [text, line])).toEqual([['Prose.', 6]])
  })

  test('in TOML is metadata and no prose', () => {
    const {document, sentences} = scorecardOf(toml('title = "The tram"', 'views = 12'), {format})
    expect(document.metadata).toEqual({title: 'The tram', views: 12})
    expect(sentences.map(({text, line}) => [text, line])).toEqual([['Prose.', 6]])
  })

  test('is read with CRLF and after a byte order mark', () => {
    const text = `\uFEFF${yaml('title: The tram', 'views: 12')}`.replaceAll('\n', '\r\n')
    expect(metadataOf(text, {format})).toEqual({title: 'The tram', views: 12})
  })

  test('that is broken names the line in the file and a remedy', () => {
    const remedy = 'mend it, or remove the block between its fences'
    expect(refusal(yaml('title: "The tram"', 'tags:', '\t- a'), {format})).toEqual({
      line: 4,
      column: 1,
      reason: `Cannot read front matter: Tabs are not allowed as indentation; ${remedy}`
    })
    expect(refusal(toml('title = "The tram"', '', 'views ='), {format})).toMatchObject({
      line: 4,
      reason: expect.stringMatching(/^Cannot read front matter: .*; mend it, or remove the block/)
    })
  })

  test('names the second of two fields of one name', () => {
    expect(refusal(yaml('title: 1', 'b: 2', 'title: 3'), {format})?.line).toBe(4)
    expect(refusal(toml('title = 1', 'b = 2', 'title = 3'), {format})?.line).toBe(4)
  })

  test('gives way to the metadata of the caller, field by field', () => {
    const text = yaml('title: The tram', 'author: A. Brook')
    const metadata = {title: 'The bus', year: 2026}
    expect(metadataOf(text, {format, metadata})).toEqual({
      title: 'The bus',
      author: 'A. Brook',
      year: 2026
    })
  })
})

describe('values', () => {
  test('that are dates stay text in YAML', () => {
    expect(
      metadataOf(yaml('date: 2026-05-03', 'seen: 2026-05-04', 'at: 2026-05-03T10:00:00Z'))
    ).toEqual({date: '2026-05-03', seen: '2026-05-04', at: '2026-05-03T10:00:00Z'})
  })

  test('that are dates become text in TOML', () => {
    expect(
      metadataOf(toml('date = 2026-05-03', 'seen = 2026-05-04', 'at = 2026-05-03T10:00:00Z'))
    ).toEqual({date: '2026-05-03', seen: '2026-05-04', at: '2026-05-03T10:00:00.000Z'})
  })

  test('that name several authors are joined', () => {
    const joined = {author: 'A. Brook, C. Dale'}
    expect(metadataOf(yaml('author: [A. Brook, C. Dale]'))).toEqual(joined)
    expect(metadataOf(yaml('author:', '  - A. Brook', '  -', '  - C. Dale'))).toEqual(joined)
    expect(metadataOf(toml('author = ["A. Brook", "C. Dale"]'))).toEqual(joined)
  })

  test('of the fields that reports name are text', () => {
    expect(metadataOf(yaml('title: 1984', 'source: true', 'date: 2026'))).toEqual({
      title: '1984',
      source: 'true',
      date: '2026'
    })
  })

  test('of those fields are left out where they are empty', () => {
    expect(metadataOf(yaml('title:', 'author: []', 'date: ""', 'views:'))).toEqual({views: null})
  })

  test('that JSON cannot say become text', () => {
    expect(metadataOf(yaml('a: .inf', 'b: [{c: .nan}]'))).toEqual({a: 'Infinity', b: [{c: 'NaN'}]})
    expect(metadataOf(toml('a = inf', 'b = 9007199254740993'))).toEqual({
      a: 'Infinity',
      b: '9007199254740993'
    })
  })

  test('of a field `__proto__` change no prototype', () => {
    const metadata = metadataOf(yaml('__proto__: {title: The tram}'))
    expect(JSON.stringify(metadata)).toBe('{"__proto__":{"title":"The tram"}}')
    expect(metadata.title).toBeUndefined()
  })
})

describe('front matter', () => {
  test('may be empty, or only a comment', () => {
    expect(metadataOf('---\n---\nProse.')).toEqual({})
    expect(metadataOf(yaml('# to do'))).toEqual({})
  })

  test.each([
    ['a list', yaml('- a', '- b')],
    ['a sentence', yaml('Nothing to see here')]
  ])('that is %s is refused with a remedy', (_, text) => {
    expect(refusal(text)).toEqual({
      line: 2,
      column: 1,
      reason:
        'Cannot read front matter: Expected front matter to be `field: value` lines; mend it, or remove the block between its fences'
    })
  })

  test('that grows without bound is refused', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de']) {
      lines.push(`${to}: &${to} [${`*${from}, `.repeat(8)}*${from}]`)
    }
    expect(refusal(yaml(...lines))?.reason).toMatch(/^Cannot read front matter: /)
  })

  test('stands at the very start, else it is text', () => {
    expect(metadataOf(`\n${yaml('title: The tram')}`)).toEqual({})
    expect(metadataOf(`\n${yaml('title: The tram')}`, {format: 'text'})).toEqual({})
  })

  test.each([
    ['holds fields only after a blank line', '---\n\ntitle: The tram\n---\nProse.'],
    ['is never closed', '---\ntitle: The tram\n\nProse.'],
    ['is longer than a fence', '----\ntitle: The tram\n----\n\nProse.']
  ])('of a .txt file is decoration where it %s', (_, text) => {
    const {document, sentences} = scorecardOf(text, {path: 'a.txt'})
    expect(document.metadata).toEqual({})
    expect(sentences.map(({text}) => text).join(' ')).toMatch(/The tram[\s\S]*Prose\./)
  })

  test('of a .txt file that holds no fields is a title between lines', () => {
    expect(metadataOf('---\nThe tram\n---\n\nProse.', {format: 'text'})).toEqual({
      title: 'The tram'
    })
  })
})

describe('front matter that takes its parser more than its size', () => {
  const before = 'title: The tram'
  const deep =
    'Cannot read front matter: it is nested too deep; flatten it, or remove the block between its fences'

  test.each(['markdown', 'text'] as const)('may be 64 KB in a %s file', format => {
    const field = (size: number) => `text: ${'A line. '.repeat(1e4)}`.slice(0, size)
    const most = 64 * 1024 - `${before}\n`.length
    expect(metadataOf(yaml(before, field(most)), {format})).toMatchObject({title: 'The tram'})
    expect(refusal(yaml(before, field(most + 1)), {format})).toEqual({
      line: 2,
      column: 1,
      reason:
        'Cannot read front matter: expected at most 65536 characters, got 65537; shorten it, or remove the block between its fences'
    })
  })

  test.each([
    ['brackets', `${'['.repeat(1000)}\n\n`.repeat(1000)],
    ['marks of keys', '? '.repeat(1e5)],
    ['keys', Array.from({length: 23_000}, (_, index) => `k${index}: 1`).join('\n')]
  ])('is refused by its size: %s', (_, hostile) => {
    for (const text of [yaml(before, hostile), toml('title = "The tram"', hostile)]) {
      expect(refusal(text, {format: 'text'})).toMatchObject({
        line: 2,
        reason: expect.stringMatching(/expected at most 65536 characters, got \d+; shorten it, or/)
      })
    }
  })

  test.each([
    ['brackets', `text: ${'['.repeat(6e4)}`],
    ['braces', `text: ${'{'.repeat(6e4)}`],
    ['marks of keys', '? '.repeat(3e4)],
    ['marks of lists', '- '.repeat(3e4)],
    ['marks of values', ': '.repeat(3e4)],
    ['anchors of keys', '&a ? '.repeat(1e4)],
    ['quoted keys', '"a": '.repeat(1e4)],
    ['empty keys', '? {}: '.repeat(1e4)],
    ['indents', Array.from({length: 300}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')]
  ])('is refused by its depth: %s', (_, hostile) => {
    const refused = refusal(yaml(before, hostile), {format: 'text'})
    expect(refused).toMatchObject({column: 1, reason: deep})
    expect(refused?.line).toBe(hostile.includes('\n') ? 102 : 3)
  })

  test('is refused by its depth in TOML', () => {
    expect(refusal(toml('title = 1', `a = ${'['.repeat(6e4)}`), {format: 'text'})).toMatchObject({
      line: 3,
      reason: expect.stringMatching(/^Cannot read front matter: .*nested.*; mend it, or remove/)
    })
  })

  test('is refused where keys are sets in sets', () => {
    const nested = (depth: number) => `${'{? '.repeat(depth)}a${'}'.repeat(depth)}`
    expect(metadataOf(yaml(before, `text: ${nested(6)}`))).toMatchObject({title: 'The tram'})
    for (const depth of [7, 40, 90]) {
      expect(refusal(yaml(before, `text: ${nested(depth)}`))).toMatchObject({line: 3, reason: deep})
    }
  })

  test('is read in time where it has many fields', () => {
    const fields = Array.from({length: 6000}, (_, index) => `k${index}: 1`)
    const read = metadataOf(yaml(before, ...fields), {format: 'text'})
    expect(Object.keys(read)).toHaveLength(6001)
    expect(refusal(yaml(before, ...fields, 'k7: 2'), {format: 'text'})).toMatchObject({
      line: 6003,
      reason: expect.stringMatching(/this key stands twice; mend it, or remove the block/)
    })
  })
})

describe('front matter that is no set of plain fields', () => {
  const metadataOf = (...lines: string[]) =>
    analyze(`---\n${lines.join('\n')}\n---\n\nProse.`).document.metadata

  test('is refused where it is nested in itself', () => {
    expect(() => metadataOf('a: &a [*a]')).toThrow('it is nested more than 20 deep; mend it')
  })

  test('keeps no bytes, and no numbers that JSON lacks', () => {
    expect(metadataOf('a: !!binary aGVsbG8=', 'b: .inf', 'c: 1')).toEqual({
      a: '(binary)',
      b: 'Infinity',
      c: 1
    })
  })
})
