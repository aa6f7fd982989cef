import type {Feature} from './features.ts'
import {follows, type Label, labelCount, outside} from './labels.ts'

/** The weights of a tagger, however they are kept. */
export interface Weights {
  /** Adds what a feature weighs for each label; nothing where it is unknown. */
  addTo(sums: Float64Array, feature: Feature): void
  /** By the label before, `labelCount` for none, then the label. */
  readonly transitions: ArrayLike<number>
}

const K = labelCount
const allowed = Array.from({length: K}, (_, before) =>
  Array.from({length: K}, (_, label) => follows(before as Label, label as Label))
)

/** The likeliest labels of candidates in a row (Viterbi 1967). */
export function labelsOf(
  features: readonly (readonly Feature[])[],
  weights: Weights
): readonly Label[] {
  const {transitions} = weights
  const backs: Int8Array[] = []
  let scores = new Float64Array(K)
  for (const [at, own] of features.entries()) {
    const sums = new Float64Array(K)
    for (const feature of own) weights.addTo(sums, feature)
    const [next, back] = [new Float64Array(K).fill(Number.NEGATIVE_INFINITY), new Int8Array(K)]
    for (let label = 0; label < K; label++) {
      const firstBefore = at === 0 ? outside : 0
      const lastBefore = at === 0 ? outside : K - 1
      for (let before = firstBefore; before <= lastBefore; before++) {
        if (!allowed[before]?.[label]) continue
        const from =
          at === 0
            ? (transitions[K * K + label] ?? 0)
            : (scores[before] ?? 0) + (transitions[before * K + label] ?? 0)
        const score = from + (sums[label] ?? 0)
        if (score > (next[label] ?? 0)) {
          next[label] = score
          back[label] = before
        }
      }
    }
    scores = next
    backs.push(back)
  }
  let label = scores.indexOf(Math.max(...scores))
  const labels: Label[] = []
  for (let at = features.length - 1; at >= 0; at--) {
    labels[at] = label as Label
    label = backs[at]?.[label] ?? 0
  }
  return labels
}
