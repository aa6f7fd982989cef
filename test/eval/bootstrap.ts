import {unsafeUniformIntDistribution, xoroshiro128plus} from 'pure-rand'

const draws = 1000

/** The 95 % percentile interval of a figure, by drawing the records anew; the seed is fixed. */
export function bootstrap<T>(
  records: readonly T[],
  figure: (sample: readonly T[]) => number
): {low: number; high: number} {
  const random = xoroshiro128plus(20260101)
  const figures = Array.from({length: draws}, () =>
    figure(
      records.map(() => records[unsafeUniformIntDistribution(0, records.length - 1, random)] as T)
    )
  ).sort((a, b) => a - b)
  return {
    low: figures[Math.floor(draws * 0.025)] ?? Number.NaN,
    high: figures[Math.ceil(draws * 0.975) - 1] ?? Number.NaN
  }
}
