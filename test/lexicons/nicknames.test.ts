import {expect, test} from 'vitest'
import {mayBeOneName, nicknameGroups} from '../../src/lexicons/nicknames.ts'

test('every name is in lower case without diacritics, and once in its group', () => {
  for (const group of nicknameGroups) {
    for (const name of group) expect(name).toMatch(/^[a-z]+$/)
    expect(new Set(group).size, group.join(' ')).toBe(group.length)
  }
})

test.each([
  ['bill', 'william', true],
  ['alex', 'sasha', true],
  ['mohammed', 'muhammad', true],
  ['olga', 'olga', true],
  ['bill', 'robert', false],
  ['olga', 'bill', false]
])('%s and %s', (one, other, may) => {
  expect(mayBeOneName(one, other)).toBe(may)
})
