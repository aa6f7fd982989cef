import {expect, test} from 'vitest'
import {claims} from './tasks/claims.ts'

const metricsOf = (records: readonly unknown[], file: string) =>
  claims.evaluate(records, file).tasks.map(({metric, value}) => [metric, value])

test('graded sentences are judged by both models', () => {
  const figures = metricsOf(
    [
      {text: 'Unemployment fell by 12 percent between 1994 and 1998.', label: 'CFS'},
      {text: 'Thank you, and let us hope for the best.', label: 'NFS'}
    ],
    'unseen.jsonl'
  )
  expect(figures).toEqual(
    ['worth checking', 'checkable'].flatMap(question =>
      ['precision', 'recall', 'F', 'accuracy'].map(measure => [`${question}, ${measure}`, 1])
    )
  )
})

test('sentences of speeches are judged by whether they are checkable', () => {
  const records = [
    {speech: 'a', text: 'We built 40 schools in 1998.', claim: true},
    {speech: 'b', text: 'Thank you, my friends.', claim: false}
  ]
  expect(metricsOf(records, 'unseen.jsonl').map(([metric]) => metric)).toEqual([
    'checkable, precision',
    'checkable, recall',
    'checkable, F',
    'checkable, accuracy'
  ])
})

test('the training file is answered with what was held out', () => {
  const {tasks} = claims.evaluate([], 'claimbuster-train.jsonl')
  expect(tasks.map(({file}) => file)).toContain('claimbuster-train.jsonl (a held-out tenth)')
  expect(tasks.find(({metric}) => metric === 'worth checking, F')?.value).toBeGreaterThan(0.69)
})
