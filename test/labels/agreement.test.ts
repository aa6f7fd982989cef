import {describe, expect, test} from 'vitest'
import {agreement, agreementOf, cohensKappa} from './agreement.ts'
import type {Drawn} from './sample.ts'
import type {LabelTask} from './task.ts'

const task: LabelTask = {
  name: 'colours',
  texts: 'none.jsonl',
  perHalf: {random: 3, cued: 4},
  secondPerHalf: 2,
  cues: [],
  census: [],
  unit: 'word',
  kinds: ['warm', 'cold'],
  flags: ['off'],
  flaggedKinds: ['warm']
}

describe('agreement', () => {
  test('kappa takes chance away (Cohen 1960)', () => {
    const units = [
      ...Array.from({length: 20}, () => ['yes', 'yes'] as const),
      ...Array.from({length: 5}, () => ['yes', 'no'] as const),
      ...Array.from({length: 10}, () => ['no', 'yes'] as const),
      ...Array.from({length: 15}, () => ['no', 'no'] as const)
    ]
    expect(cohensKappa(units)).toBeCloseTo(0.4, 10)
  })

  test('pairs labels that overlap, and counts what one side alone marked', () => {
    const first = {
      id: 'a:0-9',
      labels: [
        {start: 0, end: 3, kind: 'warm'},
        {start: 5, end: 6, kind: 'cold'}
      ]
    }
    const second = {id: 'a:0-9', labels: [{start: 2, end: 4, kind: 'warm'}]}
    const [warm, cold, all] = agreement([[first, second]], ['warm', 'cold'])
    expect(warm).toMatchObject({both: 1, first: 0, second: 0})
    expect(cold).toMatchObject({both: 0, first: 1, second: 0})
    expect(all).toMatchObject({both: 1, first: 1, second: 0})
  })
})

describe('agreement by words', () => {
  const sample: Drawn[] = [
    {id: 'a:0-12', half: 'dev', drawn: 'random', second: true, words: [0, 3, 6, 9]}
  ]
  const given = (...labels: {start: number; end: number; kind: string; flag?: string}[]) => ({
    id: 'a:0-12',
    labels
  })
  const table = agreementOf(
    task,
    [
      [
        given({start: 0, end: 8, kind: 'warm', flag: 'off'}, {start: 9, end: 12, kind: 'cold'}),
        given({start: 3, end: 8, kind: 'warm'}, {start: 9, end: 12, kind: 'cold'})
      ]
    ],
    sample
  )
  const row = (name: string) => table.find(({kind}) => kind === name)

  test('counts each word of the sentence once', () => {
    expect(row('warm')).toMatchObject({both: 2, first: 1, second: 0, kappa: 0.5})
    expect(row('cold')).toMatchObject({both: 1, first: 0, second: 0, kappa: 1})
    expect(row('all')).toMatchObject({both: 3, first: 1, second: 0})
  })

  test('counts flags where both gave a kind that bears one', () => {
    expect(row('off')).toMatchObject({both: 0, first: 2, second: 0})
    expect(row('all flags')).toMatchObject({both: 0, first: 2, second: 0})
  })
})
