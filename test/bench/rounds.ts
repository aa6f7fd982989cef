/**
 * Measures every subject once a round, so that a busy minute of the machine hits all alike.
 *
 * @returns For each subject its measurements.
 */
export function inRounds<Subject, Measurement>(
  rounds: number,
  subjects: readonly Subject[],
  measure: (subject: Subject, round: number) => Measurement
): Measurement[][] {
  const measurements = subjects.map((): Measurement[] => [])
  for (let round = 1; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      measurements[index]?.push(measure(subject, round))
    }
  }
  return measurements
}

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** All measurements together. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Rounds to two significant digits. */
export function toTwoDigits(value: number): number {
  return Number(value.toPrecision(2))
}
