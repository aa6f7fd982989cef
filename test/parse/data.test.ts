import {describe, expect, test} from 'vitest'
import {
  type DataError,
  DepthError,
  nameOf,
  openYaml,
  readToml,
  readYaml
} from '../../src/parse/data.ts'

/** What is read, or what is thrown: its kind, words and place. */
function faultOf(read: () => unknown) {
  try {
    return read()
  } catch (error) {
    const {message, place} = error as DataError | DepthError
    return {type: error instanceof DepthError ? 'DepthError' : 'DataError', message, place}
  }
}

describe('YAML', () => {
  test('is plain values, and nothing where it holds nothing', () => {
    expect(readYaml('a: [1, b]\nc: {d: 2026-05-03}')).toEqual({a: [1, 'b'], c: {d: '2026-05-03'}})
    expect(readYaml('# to do')).toBeNull()
  })

  test('that is broken has a place', () => {
    expect(faultOf(() => readYaml('a: 1\nb: [\n'))).toMatchObject({
      type: 'DataError',
      place: {line: 3, column: 1}
    })
    expect(faultOf(() => readYaml('a: 1\nc:\n  - b: 1\n    b: 2'))).toEqual({
      type: 'DataError',
      message: 'this key stands twice',
      place: {line: 4, column: 5}
    })
  })

  test('may be nested a hundred deep, less the text itself', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(faultOf(() => JSON.stringify(readYaml(nested(99))))).toBe(nested(99))
    expect(faultOf(() => readYaml(`# a\n${nested(100)}`))).toEqual({
      type: 'DepthError',
      message: 'it is nested too deep',
      place: {line: 2, column: 101}
    })
    expect(openYaml(nested(99), 'json')?.errors).toEqual([])
    expect(openYaml(nested(100))).toBeUndefined()
  })

  test('is not deep by what stands in quotes, comments and paragraphs', () => {
    const marks = '[ { ? - '.repeat(100)
    expect(readYaml(`a: "${marks}"\n# ${marks}\nb: |-\n  ${marks}`)).toEqual({a: marks, b: marks})
  })

  test('has names for keys that are no collections', () => {
    expect(readYaml('{? [a] : 1, ? [a] : 2}')).toEqual({'[ a ]': 2})
    expect(faultOf(() => readYaml('!!pairs [{a: 1}, {a: 2}]'))).toEqual([{a: 1}, {a: 2}])
    expect([
      nameOf(null),
      nameOf(openYaml('a')?.contents),
      nameOf(openYaml('[a]')?.contents)
    ]).toEqual(['null', 'a', undefined])
  })
})

describe('TOML', () => {
  test('is plain values', () => {
    expect(readToml('a = [1, "b"]\nc = 9007199254740993')).toEqual({
      a: [1, 'b'],
      c: 9007199254740993n
    })
  })

  test('that is broken or deep has a place', () => {
    expect(faultOf(() => readToml('a = 1\nb ='))).toMatchObject({
      type: 'DataError',
      place: {line: 2}
    })
    expect(faultOf(() => readToml(`a = ${'['.repeat(5000)}`))).toMatchObject({
      type: 'DataError',
      message: expect.stringContaining('nested'),
      place: {line: 1, column: 105}
    })
  })
})
