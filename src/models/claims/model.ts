import type {Token} from '../../model.ts'
import {featuresOf} from './features.ts'
import {probability, scaleOf} from './scale.ts'
import {checkable, vocabulary, worth} from './weights.ts'

/** What the two models say of a sentence: probabilities, as the crowd of the training data would judge it. */
export interface ClaimScores {
  /** That it explicitly presents some verifiable fact; opinion may be mixed in. */
  readonly checkable: number
  /** That it is worth checking: that the public would want to know whether the fact is so. */
  readonly worth: number
}

/** One feature of a sentence and what it adds to the log-odds. */
interface Contribution {
  readonly feature: string
  readonly weight: number
}

/** Why a model scores a sentence as it does: `base` and all weights add up to the log-odds of the score. */
export interface Explanation {
  /** The log-odds before any feature is seen. */
  readonly base: number
  /** The features that the model knows, those first that weigh most. */
  readonly contributions: readonly Contribution[]
}

/** A linear model as it is kept: 16-bit weights, two bytes each, high byte first, in base 64. */
export interface LinearModel {
  readonly threshold: number
  readonly base: number
  /** What a weight of one stands for. */
  readonly unit: number
  readonly weights: string
}

/** From this score on, `checkable` counts as yes. */
export const checkableThreshold: number = checkable.threshold

/** From this score on, `worth` counts as yes. */
export const worthThreshold: number = worth.threshold

const places: ReadonlyMap<string, number> = new Map(
  vocabulary.split('\t').map((feature, place) => [feature, place])
)
const models = {checkable: decoded(checkable), worth: decoded(worth)}

/** Scores a sentence by its tokens. */
export function claimScores(tokens: readonly Token[]): ClaimScores {
  return scoreOf(featuresOf(tokens))
}

/** Scores a sentence by its features. */
export function scoreOf(features: readonly string[]): ClaimScores {
  let [forCheckable, forWorth] = [0, 0]
  for (const feature of features) {
    const place = places.get(feature)
    if (place === undefined) continue
    forCheckable += models.checkable.weights[place] ?? 0
    forWorth += models.worth.weights[place] ?? 0
  }
  const scale = scaleOf(features.length)
  return {
    checkable: probability(models.checkable.base + scale * forCheckable),
    worth: probability(models.worth.base + scale * forWorth)
  }
}

/** What each feature adds to the log-odds of a score. */
export function explain(features: readonly string[], which: keyof ClaimScores): Explanation {
  const {base, weights} = models[which]
  const scale = scaleOf(features.length)
  const contributions = features
    .map(feature => ({feature, weight: scale * (weights[places.get(feature) ?? -1] ?? 0)}))
    .filter(({weight}) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {base, contributions}
}

function decoded({base, unit, weights}: LinearModel): {base: number; weights: Float64Array} {
  const bytes = atob(weights)
  return {
    base,
    weights: Float64Array.from({length: bytes.length / 2}, (_, place) => {
      const word = (bytes.charCodeAt(2 * place) << 8) | bytes.charCodeAt(2 * place + 1)
      return (word < 0x8000 ? word : word - 0x10000) * unit
    })
  }
}
