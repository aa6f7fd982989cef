import {unsafeUniformIntDistribution, xoroshiro128plus} from 'pure-rand'

/** Vectors of one length, one after the other. */
export interface Vectors {
  readonly size: number
  readonly values: Float32Array
}

/** To which of its groups each vector belongs, and the middle of each group. */
export interface Grouping {
  readonly groups: readonly number[]
  readonly middles: Vectors
}

/**
 * Groups vectors of length one by the angle between them (spherical k-means, Dhillon & Modha 2001), from vectors
 * drawn among the first `pool`; the same input gives the same groups.
 */
export function grouped(
  {size, values}: Vectors,
  {count, rounds, pool}: {count: number; rounds: number; pool: number}
): Grouping {
  const total = values.length / size
  const middles = new Float32Array(count * size)
  const random = xoroshiro128plus(1)
  const order = Array.from({length: Math.min(pool, total)}, (_, index) => index)
  for (let group = 0; group < count; group++) {
    const other = unsafeUniformIntDistribution(group, order.length - 1, random)
    const [a, b] = [order[group] as number, order[other] as number]
    order[group] = b
    order[other] = a
    middles.set(values.subarray(b * size, (b + 1) * size), group * size)
  }
  let groups: number[] = []
  for (let round = 0; round < rounds; round++) {
    groups = Array.from({length: total}, (_, index) => nearest(values, index, middles, size, count))
    const sums = new Float64Array(count * size)
    for (const [index, group] of groups.entries()) {
      for (let part = 0; part < size; part++) {
        const place = group * size + part
        sums[place] = (sums[place] as number) + (values[index * size + part] as number)
      }
    }
    for (let group = 0; group < count; group++) {
      const own = sums.subarray(group * size, (group + 1) * size)
      const length = Math.hypot(...own)
      if (length > 0)
        for (let part = 0; part < size; part++)
          middles[group * size + part] = (own[part] as number) / length
    }
  }
  return {groups, middles: {size, values: middles}}
}

function nearest(
  values: Float32Array,
  index: number,
  middles: Float32Array,
  size: number,
  count: number
): number {
  const from = index * size
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (let group = 0; group < count; group++) {
    const at = group * size
    let sum = 0
    for (let part = 0; part < size; part++)
      sum += (values[from + part] as number) * (middles[at + part] as number)
    if (sum > most) {
      most = sum
      best = group
    }
  }
  return best
}
