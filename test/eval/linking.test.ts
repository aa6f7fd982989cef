import {expect, test} from 'vitest'
import {readCase} from '../labels/linking-cases.ts'
import {linking} from './tasks/linking.ts'

test('counts the sentences in which something can be checked', () => {
  const cases = [
    readCase(
      'a.md',
      'Rents [fell by a third](https://example.org/rents) in 2019. Bread cost four crowns in 1998.\n====\n1 traceable link note\n2 none-found\n'
    ),
    readCase('b.md', 'We must act.\n====\n1 not-needed\n')
  ]
  const {tasks} = linking.evaluate(cases, 'cases')
  expect(tasks.map(({metric, records, value}) => [metric, records, value])).toEqual([
    ['status of checkable sentences, accuracy', 2, 1],
    ['status and reach, accuracy', 2, 0.5]
  ])
})
