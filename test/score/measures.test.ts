import {expect, test} from 'vitest'
import {wordStarts} from '../../src/score/words.ts'
import {analyze} from '../analyze.ts'

const measuresOf = (text: string) =>
  Object.fromEntries(analyze(text).measures.map(measure => [measure.id, measure]))

test('words are runs of letters and digits, with what joins them', () => {
  const text = 'It isn’t 4,000.5 well-known U.S. cafés — e.g. “l’été”!'
  expect(wordStarts(text)).toEqual([0, 3, 9, 17, 28, 33, 41, 47])
  expect(wordStarts('… — !')).toEqual([])
})

test('a rule is counted per 1,000 words, with its interval', () => {
  const plain = 'The old dam stood where the river turned. '.repeat(62)
  expect(measuresOf(`${plain}It was the boldest.`)['superlative-unscoped']).toEqual({
    id: 'superlative-unscoped',
    count: 1,
    opportunities: 500,
    per: 1000,
    value: 2,
    low: 0.0506356,
    high: 11.1433,
    level: 0.95,
    method: 'poisson-exact'
  })
})

test('a short text has counts and no rate to read', () => {
  expect(measuresOf('It was the boldest.')['superlative-unscoped']).toMatchObject({
    count: 1,
    note: 'Under 250 words that count: too few for a rate'
  })
})

test('figures without a source are a share of the sentences that give figures', () => {
  const cited = 'Bills fell by 3 percent (Energy Office, 2024).\n\n'
  expect(
    measuresOf(`${cited.repeat(5)}Rents rose by 4 percent.`)['figures-unsourced']
  ).toMatchObject({
    count: 1,
    opportunities: 6,
    per: 1,
    value: 0.166667,
    method: 'wilson'
  })
  expect(measuresOf(cited)['figures-unsourced']?.note).toContain('too few')
})

test('without opportunities there is no share, and a text without words has no rate', () => {
  expect(measuresOf('Nothing here.')['figures-unsourced']).toBeUndefined()
  expect(measuresOf('')['superlative-unscoped']).toMatchObject({value: 0, low: 0, high: 0})
})
