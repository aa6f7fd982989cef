import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import {around, joined, longDate, plural} from '../../src/reporters/wording.ts'
import {analyze} from '../analyze.ts'

const page = (text: string, path?: string) =>
  reporters.markdown(analyze(text, path === undefined ? {} : {path}))

describe('the page', () => {
  test('opens with the title, who wrote it, when and how long it is', () => {
    const text =
      '---\ntitle: A *Plan*\nauthor: [Ada Brook, Ida Moss]\nsource: The Post\ndate: 2026-05-03\n---\n\nIt holds.'
    expect(page(text, 'plan.md')).toMatch(
      /^# A \\\*Plan\\\*\n\nAda Brook, Ida Moss · The Post · 3 May 2026 · plan\.md · 2 words, 1 sentence\n/
    )
  })

  test('takes the first heading for a title, then the path', () => {
    expect(page('# On rates\n\nThey rose.')).toMatch(/^# On rates\n/)
    expect(page('They rose.', 'rates_a.md')).toMatch(/^# rates\\_a\.md\n/)
    expect(page('They rose.')).toMatch(/^# Untitled\n/)
  })

  test('says what it does not say', () => {
    expect(page('It holds.')).toContain(
      '> This page describes wording and sourcing. It does not say what is true'
    )
    expect(page('It holds.', 'a.txt')).toContain(
      'If the original had links or notes, they are lost'
    )
    expect(page('It holds.')).not.toContain('they are lost')
  })

  test('sums up in sentences', () => {
    const text = 'It cost 4,000 jobs. It was the boldest plan.'
    expect(page(text)).toContain(
      '- [1 statement gives a figure](#figures). No source was found near it.'
    )
    expect(page(text)).toContain(
      '- [1 expression of rank or totality](#rank-and-totality) stands in 1 sentence: “the boldest plan”.'
    )
    expect(page('It fell by 4 percent (Census, 2024).')).toContain(
      '- 1 statement gives a figure. A source stands near it.'
    )
    expect(page('It fell by 4 percent (Census, 2024).\n\nIt cost 4,000 jobs.')).toContain(
      '- [2 statements give figures](#figures). For 1 of them no source was found.'
    )
    expect(page('It holds.')).toContain(
      '- No statement with a figure was found.\n- No expression of rank or totality was found.'
    )
  })

  test('counts no figure that it did not look at', () => {
    const text = '# Crime is up 40 percent\n\n| Rate |\n| - |\n| 45% |\n\nWill 5 percent do?'
    expect(page(text)).toContain('- No statement with a figure was found.')
  })

  test('shows findings with their words in bold', () => {
    const report = page('It cost <b>4,000 jobs</b> | there.')
    expect(report).toContain(
      '| 1a | 1 | “It cost **4,000 jobs** \\| there.” | a figure; no source found |'
    )
    expect(report).toContain('- **1a** · 1:12 · warning · `claim-statistic-unsourced`')
    expect(report).toContain('To dispute a finding, quote its number, for instance 1a.')
  })

  test('says of a text without findings that this proves nothing', () => {
    expect(page('It holds.')).toContain(
      'None. This says nothing about whether the text is correct.'
    )
  })

  test('ends with what made it', () => {
    expect(page('It holds.')).toMatch(
      /rhetlint \d+\.\d+\.\d+ · rule set `[0-9a-f]{16}` · lexicons `[0-9a-f]{16}` · models `[0-9a-f]{16}`[^\n]*\n$/
    )
  })
})

describe('wording', () => {
  test('numbers and nouns agree', () => {
    expect([plural(1, 'word'), plural(0, 'word'), plural(1234567, 'word')]).toEqual([
      '1 word',
      '0 words',
      '1,234,567 words'
    ])
  })

  test('lists end with “and”, and say where they go on', () => {
    expect([
      joined([], 0),
      joined(['a'], 1),
      joined(['a', 'b', 'c'], 3),
      joined(['a', 'b'], 5)
    ]).toEqual(['', 'a', 'a, b and c', 'a, b …'])
  })

  test('only ISO dates are rewritten', () => {
    expect(['2026-05-03', '2026-12-31T10:00:00Z', '2026-13-01', 'May 2026'].map(longDate)).toEqual([
      '3 May 2026',
      '31 December 2026',
      '2026-13-01',
      'May 2026'
    ])
  })

  test('long sentences are cut at words on both sides', () => {
    const sentence = `${'left '.repeat(30)}MATCH${' right'.repeat(30)}`
    const span = {start: 150, end: 155}
    const {before, after} = around(sentence, span, 45)
    expect(before).toBe('… left left left ')
    expect(after).toBe(' right right right …')
    expect(around('a MATCH b', {start: 2, end: 7}, 45)).toEqual({before: 'a ', after: ' b'})
  })
})

test('unnamed sources and doubts have a section of their own, and hedges are counted', () => {
  const text =
    'Critics say that the dam leaks. Their so-called repair failed. Perhaps it will hold. It cost 4 million crowns.'
  const drawn = page(text)
  expect(drawn).toContain('- [1 statement gives a figure](#figures). No source was found near it.')
  expect(drawn).toContain(
    '- [1 statement is given to people who are not named; 1 word or mark casts doubt](#unnamed-sources-and-doubts).'
  )
  expect(drawn).toContain('| a statement is given to people who are not named |')
  expect(drawn).toContain('Also noted: 1 hedge. A hedge is no fault.')
})
