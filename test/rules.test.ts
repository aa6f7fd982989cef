import {describe, expect, test} from 'vitest'
import {rules} from '../src/index.ts'
import {reported, unmarked} from './marks.ts'

describe.each(rules.map(rule => ({id: rule.id, rule})))('$id', ({id, rule}) => {
  test.each(rule.examples.flagged)('reports the marked words: %j', example => {
    expect(example).toContain('[[')
    expect(reported(id, example)).toBe(example)
  })

  test.each(rule.examples.clean)('says nothing on: %j', example => {
    expect(example).toBe(unmarked(example))
    expect(reported(id, example)).toBe(example)
  })
})
