/** Rows of features, each by the places of its features and one value that all of them have. */
export interface Rows {
  readonly places: readonly Int32Array[]
  readonly values: Float64Array
  /** How many features there are. */
  readonly width: number
}

/** A linear model: a weight for each feature, and last that of any row. */
export type Weights = Float64Array

/** The log-odds of a row. */
function logOddsOf({places, values}: Rows, row: number, weights: Weights): number {
  let sum = 0
  for (const place of places[row] ?? []) sum += weights[place] ?? 0
  return (weights.at(-1) ?? 0) + sum * (values[row] ?? 0)
}

/**
 * Logistic regression with an L2 penalty, by L-BFGS (Nocedal 1980, Mathematics of Computation 35).
 * No chance is involved.
 *
 * @param chosen The rows to learn from.
 */
export function fitLogistic(
  rows: Rows,
  truths: readonly boolean[],
  chosen: readonly number[],
  penalty: number
): Weights {
  let weights: Weights = new Float64Array(rows.width + 1)
  let {loss, slope} = lossAt(weights)
  const steps: Step[] = []

  for (let round = 0; round < 100; round++) {
    const direction = directionOf(slope, steps)
    const descent = dot(slope, direction)
    let [length, next, found] = [1, weights, {loss, slope}]
    for (let tries = 0; tries < 20; tries++) {
      next = weights.map((weight, place) => weight - length * (direction[place] ?? 0))
      found = lossAt(next)
      if (found.loss <= loss - 1e-4 * length * descent) break
      length /= 2
    }
    const moved = minus(next, weights)
    const turned = minus(found.slope, slope)
    const curvature = dot(moved, turned)
    if (curvature > 1e-10) steps.push({moved, turned, curvature})
    if (steps.length > 8) steps.shift()
    const isDone = loss - found.loss < 1e-7 * loss
    weights = next
    loss = found.loss
    slope = found.slope
    if (isDone) break
  }
  return weights

  function lossAt(at: Weights): {loss: number; slope: Float64Array} {
    const slope = at.map(weight => penalty * weight)
    slope[rows.width] = 0
    let loss = 0
    for (let place = 0; place < rows.width; place++) loss += (penalty * (at[place] ?? 0) ** 2) / 2
    for (const row of chosen) {
      const logOdds = logOddsOf(rows, row, at)
      const signed = truths[row] ? logOdds : -logOdds
      loss += Math.log1p(Math.exp(-Math.abs(signed))) + Math.max(0, -signed)
      const error = 1 / (1 + Math.exp(-logOdds)) - Number(truths[row])
      const pull = error * (rows.values[row] ?? 0)
      for (const place of rows.places[row] ?? []) slope[place] = (slope[place] ?? 0) + pull
      slope[rows.width] = (slope[rows.width] ?? 0) + error
    }
    return {loss, slope}
  }
}

interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly curvature: number
}

/** The slope, times the inverse of the curvature that the last steps have shown. */
function directionOf(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.slice()
  const shares: number[] = []
  for (const {moved, turned, curvature} of [...steps].reverse()) {
    const share = dot(moved, direction) / curvature
    shares.unshift(share)
    add(direction, turned, -share)
  }
  const last = steps.at(-1)
  const size = last
    ? last.curvature / dot(last.turned, last.turned)
    : 1 / Math.sqrt(dot(slope, slope))
  for (const [place, value] of direction.entries()) direction[place] = value * size
  for (const [index, {moved, turned, curvature}] of steps.entries()) {
    add(direction, moved, (shares[index] ?? 0) - dot(turned, direction) / curvature)
  }
  return direction
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let place = 0; place < to.length; place++) {
    to[place] = (to[place] ?? 0) + times * (what[place] ?? 0)
  }
}

function minus(from: Float64Array, what: Float64Array): Float64Array {
  return from.map((value, place) => value - (what[place] ?? 0))
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let place = 0; place < a.length; place++) sum += (a[place] ?? 0) * (b[place] ?? 0)
  return sum
}
