import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Feature} from '../../../src/models/entities/features.ts'
import {follows, type Label, labelCount, outside} from '../../../src/models/entities/labels.ts'
import {labelsOf} from '../../../src/models/entities/viterbi.ts'

const all = Array.from({length: labelCount}, (_, label) => label as Label)

/** All rows of labels in which each may follow the one before. */
function rows(length: number): Label[][] {
  if (length === 0) return [[]]
  return rows(length - 1).flatMap(row =>
    all.filter(label => follows(row.at(-1) ?? outside, label)).map(label => [...row, label])
  )
}

test('the labels found are the best of all that may stand in a row', () => {
  const weight = fc.integer({min: -127, max: 127})
  const token = fc.array(weight, {minLength: labelCount, maxLength: labelCount})
  fc.assert(
    fc.property(
      fc.array(token, {minLength: 1, maxLength: 4}),
      fc.array(weight, {
        minLength: (labelCount + 1) * labelCount,
        maxLength: (labelCount + 1) * labelCount
      }),
      (tokens, transitions) => {
        const features = tokens.map((_, at): Feature[] => [{template: 'at', value: String(at)}])
        const weights = {
          transitions,
          addTo(sums: Float64Array, {value}: Feature) {
            for (const [label, own] of (tokens[Number(value)] ?? []).entries())
              sums[label] = (sums[label] ?? 0) + own
          }
        }
        const scoreOf = (row: readonly Label[]) =>
          row.reduce<number>((sum, label, at) => {
            const before = at === 0 ? labelCount : (row[at - 1] ?? outside)
            return (
              sum + (tokens[at]?.[label] ?? 0) + (transitions[before * labelCount + label] ?? 0)
            )
          }, 0)
        const found = labelsOf(features, weights)
        expect(rows(tokens.length)).toContainEqual(found)
        expect(scoreOf(found)).toBe(Math.max(...rows(tokens.length).map(scoreOf)))
      }
    )
  )
})
