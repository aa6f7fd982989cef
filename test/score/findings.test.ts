import {describe, expect, test} from 'vitest'
import {openFactBook} from '../../src/pass.ts'
import type {Report, Rule} from '../../src/rule.ts'
import {type Analysis, applyRules} from '../../src/rules/apply.ts'
import {toFindings} from '../../src/score/findings.ts'
import {toSentences} from '../../src/score/sentences.ts'
import {analyze} from '../analyze.ts'
import {read} from '../parse/reading.ts'

const text =
  'The dam cost [€12 million](/a "b").\n\nThe dam cost €12 million, the boldest plan. Later.'

describe('a finding', () => {
  test('is placed by line and column in the file, not in the prose', () => {
    const [finding] = analyze('> The *bold* &amp; old dam\n> cost 4,000 jobs.').findings
    expect(finding).toMatchObject({
      id: '1a',
      text: '4,000 jobs',
      span: {start: 34, end: 44},
      place: {start: {line: 2, column: 8}, end: {line: 2, column: 18}},
      within: {start: 24, end: 34},
      cue: '4,000 jobs'
    })
  })

  test('is numbered by its sentence and lettered within it', () => {
    const sentence =
      'We have [[the boldest plan]] and met the finest engineer, then the oldest dam.'
    const ids = analyze(sentence.replace(/\[\[|\]\]/g, '')).findings.map(({id}) => id)
    expect(ids).toEqual(['1a', '1b', '1c'])
  })

  test('goes on with two letters after z', () => {
    const many = Array.from({length: 28}, (_, index) => ({start: index, end: index + 1}))
    const ids = findingsOf(
      'a'.repeat(30),
      many.map(span => ({message: 'm', span}))
    ).map(({id}) => id)
    expect([ids[0], ids[25], ids[26], ids[27]]).toEqual(['1a', '1z', '1aa', '1ab'])
  })
})

describe('a fingerprint', () => {
  const prints = (text: string) => analyze(text).findings.map(({fingerprint}) => fingerprint)

  test('survives edits elsewhere, and changes of markup, case and spacing', () => {
    const [print] = prints('The dam cost 4,000 jobs.')
    expect(prints('New first.\n\n# The dam\n\nTHE *dam* cost\n4,000 jobs!')).toEqual([print])
  })

  test('changes with the sentence', () => {
    expect(prints('The dam cost 4,000 jobs.')).not.toEqual(prints('The dam cost 4,001 jobs.'))
  })

  test('tells twins apart', () => {
    const twins = prints('The dam cost 4,000 jobs.\n\nThe dam cost 4,000 jobs.')
    expect(new Set(twins).size).toBe(2)
    expect(twins[0]).toBe(prints('The dam cost 4,000 jobs.')[0])
  })
})

describe('a faulty rule', () => {
  test('is named with the message it does not declare', () => {
    expect(() => findingsOf('Text.', [{message: 'x', span: {start: 0, end: 1}}])).toThrow(
      'Rule `test-rule` yielded unknown message `x`, expected one of: `m`'
    )
  })

  test('may not yield an empty span', () => {
    expect(() => findingsOf('Text.', [{message: 'm', span: {start: 1, end: 1}}])).toThrow(
      'empty span'
    )
  })

  test('must fill the placeholders of its message', () => {
    const reports = [{message: 'm', span: {start: 0, end: 1}}]
    expect(() => findingsOf('Text.', reports, 'a {gap}')).toThrow('`{gap}`')
  })
})

test('an analysis leaves its document as it was', () => {
  const document = deepFreeze(read(text))
  const before = JSON.stringify(document)
  const {reports} = applyRules([ruleYielding([{message: 'm', span: {start: 0, end: 1}}])])(document)
  expect(reports.length).toBe(document.sentences.length)
  expect(JSON.stringify(document)).toBe(before)
})

function findingsOf(text: string, reports: readonly Report[], message = 'a message') {
  const document = read(text)
  const [sentence] = document.sentences
  if (!sentence) throw new Error('Expected a sentence')
  const rule = ruleYielding(reports, message)
  const analysis: Analysis = {
    type: 'analysis',
    document,
    facts: openFactBook(document),
    judged: [sentence],
    reports: reports.map(report => ({rule, sentence, report}))
  }
  const pointAt = (offset: number) => ({line: 1, column: offset + 1})
  return toFindings(analysis, toSentences(analysis, pointAt), pointAt)
}

function ruleYielding(reports: readonly Report[], message = 'a message'): Rule {
  return {
    id: 'test-rule',
    family: 'claim',
    severity: 'info',
    tier: 'experimental',
    summary: '',
    why: '',
    needs: {},
    messages: {m: message},
    examples: {flagged: [], clean: []},
    check: () => reports
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
