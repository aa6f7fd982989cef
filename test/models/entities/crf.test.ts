import {expect, test} from 'vitest'
import {weightsOf} from '../../../src/models/entities/kept-weights.ts'
import {labelOf, outside} from '../../../src/models/entities/labels.ts'
import {labelsOf} from '../../../src/models/entities/viterbi.ts'
import {learn} from '../../../src/models/train/entities/crf.ts'
import {kept} from '../../../src/models/train/entities/weights-source.ts'

const settings = {epochs: 20, rate: 0.1, penalty: 1e-4, fewest: 1}
const person = [labelOf('person', true), labelOf('person', false)]

/** A name of two words after “Dr”, the same two words alone, which are a place, and a word that is no name. */
const runs = [
  {features: [['w bo', 'title '], ['w okoro']], labels: person, weight: 1},
  {features: [['w ada', 'title '], ['w holm']], labels: person, weight: 1},
  {features: [['w holm']], labels: [labelOf('place', true)], weight: 1},
  {features: [['w today']], labels: [outside], weight: 1}
]

const asked = (features: readonly string[][]) =>
  features.map(names =>
    names.map(name => {
      const space = name.indexOf(' ')
      return {template: name.slice(0, space), value: name.slice(space + 1)}
    })
  )

test('what was learned labels what it was learned from', () => {
  const weights = weightsOf(kept(learn(runs, settings), 0))
  for (const {features, labels} of runs) expect(labelsOf(asked(features), weights)).toEqual(labels)
})

test('a word is read by what stands before it', () => {
  const weights = weightsOf(kept(learn(runs, settings), 0))
  expect(labelsOf(asked([['w ida', 'title '], ['w holm']]), weights)).toEqual(person)
})

test('the same runs give the same weights', () => {
  expect(kept(learn(runs, settings), 0)).toEqual(kept(learn(runs, settings), 0))
})

test('a lean towards names takes from “outside” alone', () => {
  const plain = {features: [['bias ', 'w new']], labels: [outside], weight: 1}
  const [none, some] = [0, 1].map(lean => kept(learn([plain, ...runs], settings), lean))
  const at = none?.features.indexOf('bias ') ?? -1
  const own = (weights: Int8Array | undefined) => [...(weights?.subarray(7 * at, 7 * at + 7) ?? [])]
  expect(own(some?.weights)[0]).toBeLessThan(own(none?.weights)[0] ?? 0)
  expect(own(some?.weights).slice(1)).toEqual(own(none?.weights).slice(1))
})
