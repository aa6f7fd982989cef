import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {featuresOf} from '../../../src/models/claims/features.ts'
import {
  checkableThreshold,
  claimScores,
  explain,
  scoreOf,
  worthThreshold
} from '../../../src/models/claims/model.ts'
import {checkable, vocabulary, worth} from '../../../src/models/claims/weights.ts'
import {readTokens} from '../../../src/parse/tokens.ts'

const scoresOf = (text: string) => claimScores(readTokens(text).tokens)

test('a figure in the past is worth checking, a wish is not', () => {
  const fact = scoresOf('Unemployment fell by 12 percent between 1994 and 1998.')
  const wish = scoresOf('Thank you, and let us hope for the best.')
  expect(fact.worth).toBeGreaterThan(worthThreshold)
  expect(fact.checkable).toBeGreaterThan(checkableThreshold)
  expect(wish.worth).toBeLessThan(worthThreshold)
  expect(wish.checkable).toBeLessThan(checkableThreshold)
})

test('what is yet to come may be checkable', () => {
  const {checkable} = scoresOf('The plant at Corvane will employ 1,200 people from June.')
  expect(checkable).toBeGreaterThan(checkableThreshold)
})

test.each(['checkable', 'worth'] as const)(
  'an explanation adds up to the log-odds of %s',
  which => {
    const features = featuresOf(
      readTokens('We have built 40 schools, and I think that more should follow.').tokens
    )
    const {base, contributions} = explain(features, which)
    const logOdds = contributions.reduce((sum, {weight}) => sum + weight, base)
    expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(scoreOf(features)[which], 12)
    const sizes = contributions.map(({weight}) => Math.abs(weight))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(contributions.length).toBeGreaterThan(10)
  }
)

test('any text has scores between 0 and 1, the same every time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.lorem()), text => {
      const {tokens} = readTokens(text)
      const scores = claimScores(tokens)
      for (const score of Object.values(scores)) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThan(1)
      }
      expect(claimScores(tokens)).toEqual(scores)
    })
  )
})

test('the weights are few, and all features have two', () => {
  const url = new URL('../../../src/models/claims/weights.ts', import.meta.url)
  expect(readFileSync(url).length).toBeLessThan(500_000)
  const features = vocabulary.split('\t')
  expect(new Set(features).size).toBe(features.length)
  for (const {weights} of [checkable, worth]) expect(atob(weights).length).toBe(2 * features.length)
})
