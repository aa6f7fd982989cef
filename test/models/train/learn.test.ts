import {describe, expect, test} from 'vitest'
import {featuresOf} from '../../../src/models/claims/features.ts'
import {
  bestThreshold,
  plattLine,
  qualityAt,
  reliabilityOf
} from '../../../src/models/train/calibration.ts'
import {type Example, learn, logOdds} from '../../../src/models/train/learn.ts'
import {partsOf} from '../../../src/models/train/parts.ts'
import {weightsSource} from '../../../src/models/train/weights-source.ts'
import {readTokens} from '../../../src/parse/tokens.ts'

const texts = [
  ...['schools', 'roads', 'trams', 'wells', 'clinics'].flatMap(things => [
    {text: `We built 40 ${things} in 1998.`, label: 'CFS' as const},
    {text: `The council built ${things}.`, label: 'UFS' as const},
    {text: `I hope for better ${things}.`, label: 'NFS' as const},
    {text: `We will build ${things}.`, label: 'NFS' as const}
  ])
]
const examples: Example[] = texts.map(({text, label}, index) => ({
  label,
  features: featuresOf(readTokens(text).tokens),
  part: index % 10
}))

describe('learning', () => {
  const {models} = learn(examples)
  const oddsOf = (question: 'checkable' | 'worth', text: string) =>
    logOdds(models[question], featuresOf(readTokens(text).tokens))

  test('tells what it has seen apart', () => {
    const [fact, wish] = ['We built 40 bridges in 1998.', 'I hope for better bridges.']
    expect(oddsOf('worth', fact)).toBeGreaterThan(oddsOf('worth', wish))
    expect(oddsOf('checkable', fact)).toBeGreaterThan(oddsOf('checkable', wish))
  })

  test('the future says nothing about what is checkable', () => {
    expect(models.checkable.weights.get('tense: future') ?? 0).toBe(0)
    expect(models.worth.weights.get('tense: future') ?? 0).toBeLessThan(0)
  })

  test('the same examples give the same bytes', () => {
    const source = (models: ReturnType<typeof learn>['models']) =>
      weightsSource({
        models: {
          checkable: {...models.checkable, threshold: 0.5},
          worth: {...models.worth, threshold: 0.5}
        },
        hash: ''
      })
    expect(source(learn(examples).models)).toBe(source(models))
  })
})

test('near-identical sentences stand in the same part', () => {
  const [a, b, c, d] = partsOf([
    'In 1998 we built forty schools and nine wells for the people of Merrin.',
    'And so we built forty schools and nine wells for the people of Merrin!',
    'We paid 12 percent.',
    'We paid 14 percent'
  ])
  expect(b).toBe(a)
  expect(d).toBe(c)
  for (const part of [a, c]) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(part)
})

describe('calibration', () => {
  test('a line makes sure scores less sure where they are often wrong', () => {
    const outcomes = Array.from({length: 100}, (_, index) => ({
      score: index % 2 === 0 ? 4 : -4,
      truth: index % 10 < 3 ? index % 2 === 1 : index % 2 === 0
    }))
    expect(plattLine(outcomes).slope).toBeLessThan(0.5)
  })

  test('what a threshold makes of scores', () => {
    const outcomes = [0.1, 0.4, 0.6, 0.9].map((score, index) => ({score, truth: index % 2 === 1}))
    expect(qualityAt(0.5, outcomes)).toEqual({
      threshold: 0.5,
      found: 2,
      gold: 2,
      right: 1,
      precision: 0.5,
      recall: 0.5,
      f: 0.5,
      accuracy: 0.5
    })
    expect(bestThreshold(outcomes, ({f}) => f)).toBeLessThan(0.41)
  })

  test('probabilities against what was so', () => {
    const {brier, expectedCalibrationError, bins} = reliabilityOf([
      {score: 0.85, truth: true},
      {score: 0.85, truth: false}
    ])
    expect(brier).toBeCloseTo((0.15 ** 2 + 0.85 ** 2) / 2)
    expect(expectedCalibrationError).toBeCloseTo(0.35)
    expect(bins[8]).toEqual({predicted: 0.85, observed: 0.5, n: 2})
  })
})
