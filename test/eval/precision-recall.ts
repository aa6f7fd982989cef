import {wilsonInterval} from '../../src/score/intervals.ts'
import {bootstrap} from './bootstrap.ts'

/** What was found, what should have been, and what was both, in one record. */
export interface Hits {
  readonly right: number
  readonly found: number
  readonly gold: number
}

/** A figure with its interval. */
export interface Figure {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Precision or recall over all records with Wilson's interval, or F with a bootstrap interval over records. */
export function figureOf(measure: 'precision' | 'recall' | 'F', records: readonly Hits[]): Figure {
  const figure = (sample: readonly Hits[]) => {
    const total = (key: keyof Hits) => sample.reduce((sum, hits) => sum + hits[key], 0)
    const [right, found, gold] = [total('right'), total('found'), total('gold')]
    if (measure === 'F') return (2 * right) / (found + gold)
    return right / (measure === 'precision' ? found : gold)
  }
  const value = figure(records)
  if (measure === 'F') return {value, ...bootstrap(records, figure)}
  const total = (key: keyof Hits) => records.reduce((sum, hits) => sum + hits[key], 0)
  const trials = total(measure === 'precision' ? 'found' : 'gold')
  return {value, ...(trials === 0 ? {low: 0, high: 1} : wilsonInterval(total('right'), trials))}
}
