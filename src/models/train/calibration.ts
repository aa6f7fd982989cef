import {fitLogistic} from './logistic.ts'

/** A score and whether the sentence is what it was scored for. */
export interface Outcome {
  readonly score: number
  readonly truth: boolean
}

/** A line through log-odds: `slope * logOdds + shift` are the log-odds of a calibrated probability. */
export interface Line {
  readonly slope: number
  readonly shift: number
}

/** Platt's scaling (Platt 1999, Advances in Large Margin Classifiers); the scores are log-odds. */
export function plattLine(outcomes: readonly Outcome[]): Line {
  const score = Int32Array.of(0)
  const [slope = 1, shift = 0] = fitLogistic(
    {
      places: outcomes.map(() => score),
      values: Float64Array.from(outcomes, ({score}) => score),
      width: 1
    },
    outcomes.map(({truth}) => truth),
    [...outcomes.keys()],
    1e-6
  )
  return {slope, shift}
}

/** How well a threshold does. */
export interface Quality {
  readonly threshold: number
  /** How many sentences reach it, how many should, and how many are in both. */
  readonly found: number
  readonly gold: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f: number
  readonly accuracy: number
}

/** What a threshold makes of scores. */
export function qualityAt(threshold: number, outcomes: readonly Outcome[]): Quality {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length
  const found = count(({score}) => score >= threshold)
  const gold = count(({truth}) => truth)
  const right = count(({score, truth}) => truth && score >= threshold)
  return {
    threshold,
    found,
    gold,
    right,
    precision: right / found,
    recall: right / gold,
    f: (2 * right) / (found + gold),
    accuracy: (outcomes.length - found - gold + 2 * right) / outcomes.length
  }
}

/** The threshold, in steps of a hundredth, that a measure likes best. */
export function bestThreshold(
  outcomes: readonly Outcome[],
  measure: (quality: Quality) => number
): number {
  const values = Array.from({length: 99}, (_, index) =>
    measure(qualityAt((index + 1) / 100, outcomes))
  ).map(value => (Number.isNaN(value) ? 0 : value))
  return (values.indexOf(Math.max(...values)) + 1) / 100
}

/** One of ten bins of probabilities: what was predicted in it, and how often it was so. */
interface Bin {
  readonly predicted: number
  readonly observed: number
  readonly n: number
}

/** How far probabilities can be taken at their word. */
export interface Reliability {
  /** The mean squared error. */
  readonly brier: number
  /** The mean distance of predicted and observed over the bins, each by its size. */
  readonly expectedCalibrationError: number
  readonly bins: readonly Bin[]
}

/** Compares probabilities with what was so, in ten bins of equal width. */
export function reliabilityOf(outcomes: readonly Outcome[]): Reliability {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const bins = Array.from({length: 10}, (_, bin) => {
    const own = outcomes.filter(({score}) => Math.min(9, Math.floor(score * 10)) === bin)
    return {
      predicted: mean(own.map(({score}) => score)),
      observed: mean(own.map(({truth}) => Number(truth))),
      n: own.length
    }
  })
  const gaps = bins.map(({predicted, observed, n}) => n * Math.abs(predicted - observed))
  return {
    brier: mean(outcomes.map(({score, truth}) => (score - Number(truth)) ** 2)),
    expectedCalibrationError:
      gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, outcomes.length),
    bins
  }
}
