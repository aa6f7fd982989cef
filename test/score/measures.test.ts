import {describe, expect, test} from 'vitest'
import {wordStarts} from '../../src/score/words.ts'
import {analyze} from '../analyze.ts'
import {scorecardOf} from '../voiced.ts'

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

test('each figure counts, even where one finding stands for a text without any source', () => {
  const text = ['Rents', 'Bills', 'Wages', 'Tolls', 'Taxes']
    .map(noun => `${noun} rose by 4 percent.`)
    .join('\n\n')
  const measures = measuresOf(text)
  expect(measures['claim-statistic-unsourced']).toMatchObject({count: 1})
  expect(measures['figures-unsourced']).toMatchObject({count: 5, opportunities: 5, value: 1})
  expect(measures['statements-unsourced']).toMatchObject({count: 5, opportunities: 5, value: 1})
})

test('unnamed people are no source for a figure, and are one for a statement', () => {
  const {measures} = scorecardOf('Experts say that 70 percent of the nets are gone.')
  expect(measures.find(({id}) => id === 'figures-unsourced')).toMatchObject({
    count: 1,
    opportunities: 1
  })
  expect(measures.find(({id}) => id === 'statements-unsourced')).toMatchObject({
    count: 0,
    opportunities: 1
  })
})

test('a figure in a note, a table or a heading is no statement', () => {
  const text = 'Rents rose by 4 percent.[^1]\n\n[^1]: Census, 2024. It counted 4,000 homes.'
  expect(measuresOf(text)['figures-unsourced']).toMatchObject({count: 0, opportunities: 1})
  const table = '# Rents rose by 4 percent\n\n| Rents |\n| - |\n| Rents rose by 4 percent |'
  expect(measuresOf(table)['figures-unsourced']).toBeUndefined()
  expect(measuresOf(table)['statements-unsourced']).toBeUndefined()
})

describe('statements without a source', () => {
  const shareOf = (marked: string) => {
    const {count, opportunities} =
      scorecardOf(marked).measures.find(({id}) => id === 'statements-unsourced') ?? {}
    return [count, opportunities]
  }
  const bare = 'Rents rose by 4 percent.\n\n'
  const sourced = 'Rents rose by 4 percent (Census, 2024).\n\n'

  test('are a share of those that could be checked', () => {
    expect(shareOf(`${bare}${sourced}Let us hope for the best.`)).toEqual([1, 2])
    expect(shareOf('Let us hope for the best.')).toEqual([undefined, undefined])
  })

  test('leave out what any reader takes as given', () => {
    const given = 'Brest is a city in France.'
    expect(analyze(given).sentences[0]?.support.status).toBe('common-ground')
    expect(shareOf(`${bare}${given}`)).toEqual([1, 1])
  })

  test('are those in which the author says or endorses a word, as on the page', () => {
    expect(shareOf(`${bare}{quoted neutral: Bills rose by 5 percent.}`)).toEqual([1, 1])
    expect(shareOf(`${bare}{reported endorsed: Bills rose by 5 percent.}`)).toEqual([2, 2])
    expect(shareOf(`${bare}Bills {quoted neutral: rose by 5 percent}.`)).toEqual([2, 2])
    expect(shareOf(`${bare}Bills rose, by last winter, {quoted neutral: by 5 percent}.`)).toEqual([
      2, 2
    ])
  })
})

test('where links or notes may be lost, the share says so', () => {
  const noteOf = (text: string, path: string) =>
    analyze(text, {path}).measures.find(({id}) => id === 'statements-unsourced')?.note
  const bare = 'Rents rose by 4 percent.\n\n'.repeat(5)
  const link = 'See https://census.example/rents.\n\n'
  const notes = 'Bills rose by 5 percent.[1]\n\nNotes\n\n[1] Census Office, Annual Return, 2024.\n'
  const own = 'the share holds for this file only'
  expect(noteOf(bare, 'a.md')).toBeUndefined()
  expect(noteOf(bare, 'a.txt')).toBe(`The file may have lost its links and notes: ${own}`)
  expect(noteOf(`${bare}${link}`, 'a.txt')).toBe(`The file may have lost its notes: ${own}`)
  expect(noteOf(`${bare}${notes}`, 'a.txt')).toBe(`The file may have lost its links: ${own}`)
  expect(noteOf(`${bare}${link}${notes}`, 'a.txt')).toBeUndefined()
  expect(noteOf('Rents rose by 4 percent.', 'a.txt')).toBe(
    `Under 5 opportunities: too few for a share. The file may have lost its links and notes: ${own}`
  )
})

test('without opportunities there is no share, and a text without words has no rate', () => {
  expect(measuresOf('Nothing here.')['figures-unsourced']).toBeUndefined()
  expect(measuresOf('')['superlative-unscoped']).toMatchObject({value: 0, low: 0, high: 0})
})
