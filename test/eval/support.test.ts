import {expect, test} from 'vitest'
import {support, supportFigures} from './tasks/support.ts'

test('the status counts where something can be checked, and whether it can be everywhere', () => {
  const figures = supportFigures('unseen.jsonl', [
    [
      {gold: 'traceable', found: 'traceable'},
      {gold: 'none-found', found: 'not-needed'},
      {gold: 'none-found', found: 'none-found'}
    ],
    [
      {gold: 'vague', found: 'attributed'},
      {gold: 'not-needed', found: 'not-needed'}
    ]
  ])
  expect(figures.map(({metric, records, value}) => [metric, records, value])).toEqual([
    ['status of checkable sentences, accuracy', 4, 0.5],
    ['checkable or not, accuracy', 5, 0.8],
    ['traceable, precision', 5, 1],
    ['traceable, recall', 5, 1],
    ['attributed, precision', 5, 0],
    ['attributed, recall', 5, Number.NaN],
    ['none-found, precision', 5, 1],
    ['none-found, recall', 5, 0.5],
    ['not-needed, precision', 5, 0.5],
    ['not-needed, recall', 5, 1]
  ])
  expect(figures.map(({anchors: [anchor]}) => anchor?.value).slice(0, 2)).toEqual([0.5, 0.8])
})

test('texts without labels give no figures', () => {
  expect(support.evaluate([{id: 'unseen/1', text: 'Rents rose in 1998.'}], 'unseen.jsonl')).toEqual(
    {tasks: [], rules: []}
  )
})
