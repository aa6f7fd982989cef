import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {poissonInterval, wilsonInterval} from '../../src/score/intervals.ts'

describe('the exact interval of a Poisson count', () => {
  // Half of chi-square quantiles, by Garwood (1936), as printed in tables of the interval.
  test.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627]
  ])('for %i is from %f to %f', (count, low, high) => {
    const interval = poissonInterval(count)
    expect(interval.low).toBeCloseTo(low, 2)
    expect(interval.high).toBeCloseTo(high, 2)
  })

  test('holds for large counts, where it nears the normal one', () => {
    const {low, high} = poissonInterval(40_000)
    expect(low).toBeCloseTo(40_000 - 1.96 * 200, -1)
    expect(high).toBeCloseTo(40_000 + 1.96 * 200, -1)
  })

  test('holds its count and grows with it', () => {
    fc.assert(
      fc.property(fc.nat(5000), count => {
        const [interval, next] = [poissonInterval(count), poissonInterval(count + 1)]
        expect(interval.low).toBeLessThanOrEqual(count)
        expect(interval.high).toBeGreaterThan(count)
        expect(next.low).toBeGreaterThan(interval.low)
        expect(next.high).toBeGreaterThan(interval.high)
      })
    )
  })
})

describe('the score interval of a proportion', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])('for %i of %i is from %f to %f', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('ends at one where every trial succeeded', () => {
    expect(wilsonInterval(5, 5).high).toBe(1)
  })

  test('needs a trial', () => {
    expect(() => wilsonInterval(0, 0)).toThrow('at least one trial')
  })
})
