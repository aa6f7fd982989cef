import {describe, expect, test} from 'vitest'
import {
  isReachRight,
  isStatusRight,
  judgeCase,
  linkingFolders,
  readCase,
  readCases
} from './linking-cases.ts'

const content = `<!-- A link, and an opinion. -->
# A heading

Rents [fell by a third](https://example.org/rents). It is a disgrace.[^1]

[^1]: Indeed.

====
1 traceable link sentence
2 not-needed
`

describe('a case for linking', () => {
  test('is read with a label for each sentence of the running text', () => {
    const {labels} = readCase('a.md', content)
    expect(labels).toEqual([
      {status: 'traceable', kind: 'link', reach: 'sentence'},
      {status: 'not-needed'}
    ])
    const judged = judgeCase(readCase('a.md', content))
    expect(judged.map(({sentence}) => sentence.text)).toEqual([
      'Rents fell by a third.',
      'It is a disgrace.'
    ])
  })

  test('takes what follows the labels in a plain text for a remark', () => {
    expect(readCase('a.txt', 'Rents fell.\n====\n1 none-found\n# Nothing.\n').labels).toEqual([
      {status: 'none-found'}
    ])
  })

  test('is right in reach only where its status is', () => {
    const [first, second] = judgeCase(readCase('a.md', content))
    if (!first || !second) throw new Error('Expected two sentences')
    expect([first, second].map(isStatusRight)).toEqual([true, true])
    expect([first, second].map(isReachRight)).toEqual([true, true])
    const {label, sentence} = first
    expect(isReachRight({label: {...label, reach: 'note'}, sentence})).toBe(false)
    expect(isReachRight({label: {...label, status: 'vague'}, sentence})).toBe(false)
  })

  test('is refused when labels are not in order, or not as many as sentences', () => {
    expect(() => readCase('a.md', 'Rents fell.\n====\n2 none-found\n')).toThrow(
      'Expected label 1 in `a.md`, got `2 none-found`'
    )
    const short = readCase('a.md', 'Rents fell. Wages rose.\n====\n1 none-found\n')
    expect(() => judgeCase(short)).toThrow('Expected 1 sentences in `a.md`, got 2')
  })
})

test.each(Object.entries(linkingFolders))('every case of %s has its labels', (_, folder) => {
  const cases = readCases(folder)
  expect(cases.length).toBeGreaterThan(20)
  for (const one of cases) expect(judgeCase(one), one.name).toHaveLength(one.labels.length)
})
