import {describe, expect, test} from 'vitest'
import {rules} from '../src/index.ts'
import {reported, unmarked} from './marks.ts'
import {filesBelow, sourceOf} from './sources.ts'

/**
 * Examples beside a rule's own: written by someone who knew the guideline for labels and not the
 * rule. What the rule misses and what it takes for a case by mistake is kept too: a change that
 * mends one of these moves it up.
 */
interface Examples {
  readonly flagged: readonly string[]
  readonly clean: readonly string[]
  /** `[[…]]` marks the cue that no finding holds, or another finding stands beside it. */
  readonly missed?: readonly string[]
  readonly mistaken?: readonly string[]
}

const files = new Set(filesBelow('test/rules'))

describe.each(rules.map(rule => ({id: rule.id, rule})))('$id', ({id, rule}) => {
  const path = `test/rules/${id}.json`
  const more: Examples = files.has(path) ? JSON.parse(sourceOf(path)) : {flagged: [], clean: []}
  const flagged = [...rule.examples.flagged, ...more.flagged]
  const clean = [...rule.examples.clean, ...more.clean]

  test.each(flagged)('reports the marked words: %j', example => {
    expect(example).toContain('[[')
    expect(reported(id, example)).toBe(example)
  })

  test.each(clean)('says nothing on: %j', example => {
    expect(example).toBe(unmarked(example))
    expect(reported(id, example)).toBe(example)
  })

  test('is shown by twenty examples of either kind, or more', () => {
    if (rule.family !== 'superlative') return
    expect(new Set(flagged).size).toBeGreaterThanOrEqual(20)
    expect(new Set(clean).size).toBeGreaterThanOrEqual(20)
  })

  test.each(more.missed ?? [])('still misses a case in: %j', example => {
    expect(covers(id, example)).toBe(false)
  })

  test.each(more.mistaken ?? [])('still takes for a case: %j', example => {
    expect(reported(id, example)).toContain('[[')
  })
})

/** Whether each marked cue lies in a finding, and no finding without one. */
function covers(id: string, example: string): boolean {
  const cues = example.split('[[').slice(1)
  const found = reported(id, unmarked(example)).split('[[').slice(1)
  const inside = (part: string) => part.slice(0, part.indexOf(']]'))
  return (
    found.length === cues.length &&
    cues.every((cue, index) => inside(found[index] ?? ']]').includes(inside(cue)))
  )
}
