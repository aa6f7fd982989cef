import {bootstrap} from './bootstrap.ts'
import type {Figure} from './precision-recall.ts'

/** The share of units of which something holds, with a bootstrap interval over the records that they stand in. */
export function shareOf<T>(
  records: readonly (readonly T[])[],
  holds: (unit: T) => boolean
): Figure {
  const share = (sample: readonly (readonly T[])[]) => {
    const units = sample.flat()
    return units.filter(holds).length / units.length
  }
  return {value: share(records), ...bootstrap(records, share)}
}
