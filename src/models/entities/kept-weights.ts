import {labelCount} from './labels.ts'
import type {Weights} from './viterbi.ts'

/** The weights of a tagger as they are kept: whole units of one size. */
export interface KeptWeights {
  /** `template value`. */
  readonly features: readonly string[]
  /** For each feature one number a label. */
  readonly weights: Int8Array
  /** By the label before, `labelCount` for none, then the label. */
  readonly transitions: readonly number[]
}

/** Makes kept weights ready to be looked up. */
export function weightsOf({features, weights, transitions}: KeptWeights): Weights {
  const places = new Map<string, Map<string, number>>()
  for (const [place, feature] of features.entries()) {
    const space = feature.indexOf(' ')
    const template = feature.slice(0, space)
    const own = places.get(template) ?? new Map<string, number>()
    places.set(template, own.set(feature.slice(space + 1), place * labelCount))
  }
  return {
    transitions,
    addTo(sums, {template, value}) {
      const place = places.get(template)?.get(value)
      if (place === undefined) return
      for (let label = 0; label < labelCount; label++)
        sums[label] = (sums[label] as number) + (weights[place + label] as number)
    }
  }
}
