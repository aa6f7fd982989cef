/** How much each of so many features counts: long sentences have more of them, and are not surer for that. */
export function scaleOf(features: number): number {
  return (Math.max(features, 20) / 100) ** -0.75
}

/** The probability that log-odds stand for; never quite 0 or 1. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-Math.min(30, Math.max(-30, logOdds))))
}
