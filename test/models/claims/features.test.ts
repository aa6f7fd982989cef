import {describe, expect, test} from 'vitest'
import {featuresOf} from '../../../src/models/claims/features.ts'
import {readTokens} from '../../../src/parse/tokens.ts'

const featuresIn = (text: string) => featuresOf(readTokens(text).tokens)

test('words, pairs of words, beginnings and ends', () => {
  expect(featuresIn('In June unemployment rose.')).toEqual(
    expect.arrayContaining([
      'unemployment',
      'unemployment rose',
      '^ in',
      '. $',
      'begins: unemp-',
      'ends: -ent'
    ])
  )
})

test('each feature stands once', () => {
  const features = featuresIn('The more we have, the more we want, and the more we want it.')
  expect(new Set(features).size).toBe(features.length)
})

describe('figures are known by their shape', () => {
  test.each([
    ['It fell by 12 percent.', 'figure: percentage'],
    ['It fell by 12%.', 'figure: percentage'],
    ['It cost $40.', 'figure: money'],
    ['It cost 40 million.', 'figure: large amount'],
    ['It took 12 years.', 'figure: span of time'],
    ['We built 40 schools.', 'figure: things counted'],
    ['It began in 1998.', '‹year›'],
    ['We built 40 schools.', 'built ‹figure›'],
    ['From 12 it rose to 18.', 'figures: at least 2']
  ])('%s %s', (text, feature) => {
    expect(featuresIn(text)).toContain(feature)
  })
  test('a year is no amount', () => {
    expect(featuresIn('In 1998 years passed.')).not.toContain('figure: span of time')
  })
})

describe('clauses are known by who and when', () => {
  test.each([
    ['We built the school.', 'clause: we + past'],
    ['We built the school.', 'verb: build'],
    ['The council has built a school.', 'clause: noun + perfect'],
    ['They’ll build a school.', 'clause: they + future'],
    ['We are going to build it.', 'tense: future'],
    ['I did not vote.', 'clause: not + past'],
    ['You should vote.', 'tense: necessity'],
    ['The port of Corvane exported tin.', 'first: name + past'],
    ['He had a plan.', 'clause: he, she + past'],
    ['She is proud.', 'clause: he, she + be + proud']
  ])('%s %s', (text, feature) => {
    expect(featuresIn(text)).toContain(feature)
  })
})

describe('patterns leave content words out', () => {
  test.each([
    ['We built a school.', 'pattern: we ‹verb -ed›'],
    ['We built a school.', 'pattern: a ‹noun›'],
    ['It met Corvane in 1998.', 'pattern: in ‹year›']
  ])('%s %s', (text, feature) => {
    expect(featuresIn(text)).toContain(feature)
  })
})

describe('cues and mood', () => {
  test.each([
    ['Who built it?', 'mood: question'],
    ['Take the plan.', 'mood: imperative'],
    ['Thank you.', 'mood: courtesy'],
    ['It is larger than ours.', 'cue: comparative'],
    ['It is larger than ours.', 'cue: than'],
    ['It is the largest.', 'cue: superlative'],
    ['He called it “done”.', 'cue: quotation mark'],
    ['I think so.', 'cue: opinion'],
    ['It met Corvane and the Bank of Merrin.', 'names: at least 2'],
    ['So it goes.', 'length: 4 tokens or more']
  ])('%s %s', (text, feature) => {
    expect(featuresIn(text)).toContain(feature)
  })
})

test('no tokens have no features but the empty pair', () => {
  expect(featuresOf([])).toEqual(['^ $', 'pattern: ^ $'])
})
