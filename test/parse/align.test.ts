import {expect, test} from 'vitest'
import {align} from '../../src/parse/align.ts'

const whole = (source: string) => ({start: 0, end: source.length})

test('space around a line ending is left out', () => {
  const source = 'one \n  two'
  expect(align('one\ntwo', source, whole(source), 0)).toEqual([
    {text: 0, source: 0, length: 3, sourceLength: 3},
    {text: 3, source: 4, length: 1, sourceLength: 1},
    {text: 4, source: 7, length: 3, sourceLength: 3}
  ])
})

test('what does not fit is not forced', () => {
  expect(align('one', 'two', whole('two'), 0)).toBeUndefined()
  expect(align('longer', 'long', whole('long'), 0)).toBeUndefined()
})
