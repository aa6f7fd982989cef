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

/**
 * Precision, recall or F over all records with a bootstrap interval over records: for units that hang together
 * in a record, such as the words of a sentence.
 */
export function clusteredFigureOf(
  measure: 'precision' | 'recall' | 'F',
  records: readonly Hits[]
): Figure {
  const figure = (sample: readonly Hits[]) => figureIn(measure, sample)
  return {value: figure(records), ...bootstrap(records, figure)}
}

function figureIn(measure: 'precision' | 'recall' | 'F', sample: readonly Hits[]): number {
  const total = (key: keyof Hits) => sample.reduce((sum, hits) => sum + hits[key], 0)
  const [right, found, gold] = [total('right'), total('found'), total('gold')]
  if (measure === 'F') return (2 * right) / (found + gold)
  return right / (measure === 'precision' ? found : gold)
}

/** Precision or recall over all records with Wilson's interval, or F with a bootstrap interval over records. */
export function figureOf(measure: 'precision' | 'recall' | 'F', records: readonly Hits[]): Figure {
  if (measure === 'F') return clusteredFigureOf(measure, records)
  const value = figureIn(measure, records)
  const total = (key: keyof Hits) => records.reduce((sum, hits) => sum + hits[key], 0)
  const trials = total(measure === 'precision' ? 'found' : 'gold')
  return {value, ...(trials === 0 ? {low: 0, high: 1} : wilsonInterval(total('right'), trials))}
}
