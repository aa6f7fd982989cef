/** A confidence interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The level of every interval in a scorecard. */
export const level = 0.95

const z = 1.959963984540054

/**
 * The exact interval of a Poisson mean (Garwood 1936, Biometrika 28), for one observed count.
 *
 * @param count How many were seen; a whole number.
 */
export function poissonInterval(count: number): Interval {
  const tail = (1 - level) / 2
  const top = count + 4 * z * Math.sqrt(count + 1) + 10
  return {
    low: count === 0 ? 0 : solve(mean => poissonAtLeast(count, mean) - tail, 0, count),
    high: solve(mean => tail - poissonAtMost(count, mean), count, top)
  }
}

/**
 * The score interval of a proportion (Wilson 1927, JASA 22). Right inside one document;
 * pooled over documents it is too narrow.
 *
 * @throws {RangeError} When there were no trials.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (trials <= 0) throw new RangeError('Expected at least one trial')
  const share = successes / trials
  const centre = share + z ** 2 / (2 * trials)
  const reach = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  const scale = 1 + z ** 2 / trials
  return {
    low: successes === 0 ? 0 : (centre - reach) / scale,
    high: successes === trials ? 1 : (centre + reach) / scale
  }
}

/** P(X >= count) for X ~ Poisson(mean), summed upwards from the largest term. */
function poissonAtLeast(count: number, mean: number): number {
  let term = poissonTerm(count, mean)
  let sum = 0
  for (let k = count; term > sum * 1e-16; k++) {
    sum += term
    term *= mean / (k + 1)
  }
  return sum
}

/** P(X <= count) for X ~ Poisson(mean), summed downwards from the largest term. */
function poissonAtMost(count: number, mean: number): number {
  let term = poissonTerm(count, mean)
  let sum = 0
  for (let k = count; k >= 0 && term > sum * 1e-16; k--) {
    sum += term
    term *= k / mean
  }
  return sum
}

function poissonTerm(count: number, mean: number): number {
  return mean === 0
    ? Number(count === 0)
    : Math.exp(count * Math.log(mean) - mean - logFactorial(count))
}

/** Stirling's series beyond twenty, where it is exact to double precision. */
function logFactorial(n: number): number {
  if (n <= 20) {
    let product = 1
    for (let k = 2; k <= n; k++) product *= k
    return Math.log(product)
  }
  const x = n + 1
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}

/** The root of an increasing function, by bisection. */
function solve(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (f(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
