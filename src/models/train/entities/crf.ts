import {unsafeUniformIntDistribution, xoroshiro128plus} from 'pure-rand'
import {follows, type Label, labelCount, outside} from '../../entities/labels.ts'
import type {Run} from './examples.ts'

/** How a model is learned. */
export interface Settings {
  readonly epochs: number
  readonly rate: number
  readonly penalty: number
  /** Features that stand in fewer tokens are left out. */
  readonly fewest: number
}

/** What was learned: for each feature, and for each label before, a weight for each label. */
export interface Learned {
  readonly features: ReadonlyMap<string, number>
  readonly weights: Float64Array
  /** By the label before, `labelCount` for none, then the label. */
  readonly transitions: Float64Array
}

const K = labelCount
const labels = Array.from({length: K}, (_, label) => label as Label)
const allowed = labels.map(before => labels.map(label => follows(before, label)))

/** Learns a conditional random field (Lafferty, McCallum & Pereira 2001, ICML) by AdaGrad (Duchi, Hazan & Singer 2011). */
export function learn(
  runs: readonly (Run & {readonly weight: number})[],
  {epochs, rate, penalty, fewest}: Settings
): Learned {
  const features = numbered(runs, fewest)
  const examples = runs.map(({features: seen, labels, weight}) => ({
    labels,
    weight,
    ids: seen.map(names => names.flatMap(name => features.get(name) ?? []))
  }))
  const weights = new Float64Array(features.size * K)
  const transitions = new Float64Array((K + 1) * K)
  const [squares, transitionSquares] = [
    new Float64Array(weights.length).fill(1e-3),
    new Float64Array(transitions.length).fill(1e-3)
  ]
  const step = (values: Float64Array, sums: Float64Array, at: number, slope: number) => {
    sums[at] = (sums[at] as number) + slope * slope
    values[at] = (values[at] as number) + (rate * slope) / Math.sqrt(sums[at] as number)
  }
  const random = xoroshiro128plus(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = examples.length - 1; at > 0; at--) {
      const other = unsafeUniformIntDistribution(0, at, random)
      const [a, b] = [examples[at], examples[other]]
      if (a && b) [examples[at], examples[other]] = [b, a]
    }
    for (const {ids, labels: gold, weight} of examples) {
      const emissions = ids.map(own => emissionsOf(own, weights))
      const {marginals, pairs} = expectations(emissions, transitions)
      for (const [at, own] of ids.entries()) {
        for (let label = 0; label < K; label++) {
          const slope = weight * ((gold[at] === label ? 1 : 0) - (marginals[at]?.[label] ?? 0))
          if (Math.abs(slope) < 1e-5) continue
          for (const id of own) {
            const place = id * K + label
            step(weights, squares, place, slope - penalty * (weights[place] as number))
          }
        }
        for (const [place, expected] of pairs[at] ?? []) {
          const before = at === 0 ? K : (gold[at - 1] as number)
          const slope = weight * ((place === before * K + (gold[at] as number) ? 1 : 0) - expected)
          step(transitions, transitionSquares, place, slope)
        }
      }
    }
  }
  return {features, weights, transitions}
}

/** Numbers of telephones and the like teach nothing and are nobody’s business. */
const longNumber = /\d{5}/

function numbered(runs: readonly Run[], fewest: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {features} of runs)
    for (const names of features)
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const known = [...counts]
    .filter(([name, count]) => count >= fewest && !longNumber.test(name))
    .map(([name]) => name)
  return new Map(known.sort().map((name, id) => [name, id]))
}

function emissionsOf(ids: readonly number[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(K)
  for (const id of ids)
    for (let label = 0; label < K; label++)
      sums[label] = (sums[label] as number) + (weights[id * K + label] as number)
  return sums
}

/** The probability of each label at each place, and of each pair of neighbours, by forward and backward sums of logarithms. */
function expectations(emissions: readonly Float64Array[], transitions: Float64Array) {
  const size = emissions.length
  const forward = emissions.map(() => new Float64Array(K).fill(Number.NEGATIVE_INFINITY))
  const backward = emissions.map(() => new Float64Array(K))
  for (const [at, own] of emissions.entries()) {
    for (const label of labels) {
      const into =
        at === 0
          ? allowed[outside]?.[label]
            ? [transitions[K * K + label] as number]
            : []
          : labels
              .filter(before => allowed[before]?.[label])
              .map(
                before => (forward[at - 1]?.[before] ?? 0) + (transitions[before * K + label] ?? 0)
              )
      const sum = forward[at] as Float64Array
      sum[label] = logSum(into) + (own[label] as number)
    }
  }
  for (let at = size - 2; at >= 0; at--) {
    for (const label of labels) {
      const onward = labels
        .filter(next => allowed[label]?.[next])
        .map(
          next =>
            (transitions[label * K + next] ?? 0) +
            (emissions[at + 1]?.[next] ?? 0) +
            (backward[at + 1]?.[next] ?? 0)
        )
      const sum = backward[at] as Float64Array
      sum[label] = logSum(onward)
    }
  }
  const total = logSum([...(forward.at(-1) ?? [])])
  const marginals = forward.map((sums, at) =>
    sums.map((sum, label) => Math.exp(sum + (backward[at]?.[label] ?? 0) - total))
  )
  const pairs = emissions.map((own, at): [number, number][] =>
    labels.flatMap(label => {
      const rest = (own[label] ?? 0) + (backward[at]?.[label] ?? 0) - total
      if (at === 0)
        return allowed[outside]?.[label]
          ? [[K * K + label, Math.exp((transitions[K * K + label] ?? 0) + rest)]]
          : []
      return labels
        .filter(before => allowed[before]?.[label])
        .map((before): [number, number] => {
          const place = before * K + label
          return [
            place,
            Math.exp((forward[at - 1]?.[before] ?? 0) + (transitions[place] ?? 0) + rest)
          ]
        })
    })
  )
  return {marginals, pairs}
}

function logSum(values: readonly number[]): number {
  const most = Math.max(Number.NEGATIVE_INFINITY, ...values)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
