import {expect, test} from 'vitest'
import {type JudgedMention, referenceFigures} from './tasks/reference.ts'

function mention(group: JudgedMention['group'], rest: Partial<JudgedMention>): JudgedMention {
  return {id: 'invented:0-9', group, mention: {start: 0, end: 2}, isNamed: true, ...rest}
}

const right = {name: 'Bo Okoro', why: 'only-candidate', isRight: true}

test('precision is of what is resolved, recall of what is named; silent groups have no precision', () => {
  const results = referenceFigures('invented', [
    [mention('he', {found: right, nearest: {isRight: true}}), mention('he', {})],
    [mention('he', {isNamed: false, found: {...right, isRight: false}}), mention('they', {})]
  ])
  const figures = Object.fromEntries(
    results.map(({metric, value, anchors}) => [metric, [value, anchors[0]?.value]])
  )
  expect(figures['all, precision']).toEqual([1 / 2, 1])
  expect(figures['all, recall']).toEqual([1 / 3, 1 / 3])
  expect(figures['he, recall']).toEqual([1 / 2, 1 / 2])
  expect(figures['they, recall']).toEqual([0, 0])
  expect(figures).not.toHaveProperty('they, precision')
})
