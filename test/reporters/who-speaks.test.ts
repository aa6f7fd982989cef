import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import type {Finding} from '../../src/model.ts'
import {standing, voiceLabel} from '../../src/reporters/who-speaks.ts'
import {scorecardOf} from '../voiced.ts'

const page = (marked: string) => reporters.markdown(scorecardOf(marked))

/** A line of the summary, by where it stands in it. */
const summaryLine = (marked: string, line: number) => {
  const [, rest = ''] = page(marked).split('\n## In short\n\n')
  return rest.split('\n')[line]?.replace(/^- /, '')
}

describe('the summary says who speaks', () => {
  test.each([
    ['It fell.', 'The author speaks throughout: nothing is quoted or reported.'],
    [
      'It fell in May and again in June and July, they say {reported neutral: it rose}.',
      'The author speaks throughout: nothing is quoted, and 2 of the 14 words report what others say or think.'
    ],
    [
      'It fell again in May, {reported neutral: yesterday}.',
      'The author speaks throughout: nothing is quoted, and 1 of the 6 words reports what others say or think.'
    ],
    [
      'They {reported neutral: say it rose}.',
      'Of the 4 words, none is quoted and 3 report what others say or think.'
    ],
    [
      'They say {quoted neutral: it rose}.',
      'Of the 4 words, 2 are quoted and none reports what others say or think.'
    ],
    [
      'They say {quoted neutral: yes}, and {reported neutral: no}.',
      'Of the 5 words, 1 is quoted and 1 reports what others say or think.'
    ],
    [
      'They say {quoted endorsed: it rose}.',
      'Of the 4 words, 2 are quoted and none reports what others say or think. The author endorses what 2 of these words say, and they count as the author’s own.'
    ],
    [
      'They say {quoted endorsed: yes}.',
      'Of the 3 words, 1 is quoted and none reports what others say or think. The author endorses what 1 of these words says, and it counts as the author’s own.'
    ]
  ])('%s', (marked, expected) => {
    expect(summaryLine(marked, 3)).toBe(expected)
  })

  test('and how many findings are not counted for that', () => {
    expect(summaryLine('She called it {quoted neutral: the boldest plan}.', 3)).toMatch(
      / \[1 finding\]\(#in-the-words-of-others\) stands in the words of others and is not counted above\.$/
    )
    expect(
      summaryLine('She called it {quoted neutral: the boldest plan and the finest dam}.', 3)
    ).toMatch(/ \[2 findings\]\(#in-the-words-of-others\) stand in the words of others and are /)
  })
})

describe('what is counted', () => {
  test('leaves out what others say', () => {
    const marked =
      'It was the boldest plan. She called it {quoted neutral: the finest dam}. Bills fell by 4 percent. {reported distanced: Rents rose by 5 percent.}'
    expect(summaryLine(marked, 1)).toBe(
      '[1 statement gives a figure](#figures). No source was found near it.'
    )
    expect(summaryLine(marked, 2)).toBe(
      '[1 expression of rank or totality](#rank-and-totality) stands in 1 sentence: “the boldest plan”.'
    )
    const [counted = ''] = page(marked).split('\n## In the words of others\n')
    expect(counted).not.toContain('finest')
    expect(counted).not.toContain('5 percent')
  })

  test('holds what the author endorses', () => {
    const marked = 'She showed {reported endorsed: it was the boldest plan}.'
    expect(summaryLine(marked, 2)).toContain('“the boldest plan”')
    expect(page(marked)).toContain('\n\nEndorsed by the author and so counted above: 1a.\n')
  })

  test('is not said to be all where others say something', () => {
    expect(summaryLine('They say {quoted neutral: it rose}.', 1)).toBe(
      'No statement with a figure that the author makes or endorses was found.'
    )
    expect(summaryLine('They say {quoted neutral: it rose}.', 2)).toBe(
      'No expression of rank or totality that the author uses or endorses was found.'
    )
    expect(summaryLine('They show {quoted endorsed: it rose}.', 1)).toBe(
      'No statement with a figure was found.'
    )
  })

  test('leaves out density in the words of others', () => {
    expect(page('It was {quoted neutral: a very bold plan}.')).not.toContain('Also noted')
    expect(page('It was a very bold plan.')).toContain('Also noted')
  })
})

describe('findings in the words of others', () => {
  const row = (marked: string) =>
    page(marked)
      .split('\n')
      .filter(line => /^\| 1a /.test(line))

  test.each([
    ['quoted neutral named Mara Lindqvist', 'quoted: Mara Lindqvist', 'takes no stand'],
    ['reported distanced unnamed officials', 'reported: officials, unnamed', 'keeps a distance'],
    ['reported neutral vague many', 'reported: many, nobody in particular', 'takes no stand'],
    ['quoted neutral', 'quoted: no speaker found', 'takes no stand'],
    ['quoted', 'quoted: no speaker found', 'not told']
  ])('say who, and how the author takes it: %s', (who, speaker, taken) => {
    expect(row(`It was {${who}: the boldest plan}.`)).toEqual([
      `| 1a | 1 | “It was **the boldest plan**.” | ${speaker} | ${taken} |`
    ])
  })

  test('are no section where there are none', () => {
    expect(page('It was the boldest plan.')).not.toContain('In the words of others')
  })

  test('make nothing of what a speaker is called', () => {
    const report = page('It was {quoted neutral named <b> *x* | @team: the boldest plan}.')
    expect(report).toContain('| quoted: &lt;b&gt; \\*x\\* \\| @<!-- -->team |')
    expect(report).toContain('· quoted: &lt;b&gt; \\*x\\* \\| @<!-- -->team  \n')
  })
})

describe('each finding in the list', () => {
  test.each([
    ['It was the boldest plan.', 'warning', 'author’s voice'],
    ['It was {quoted neutral named Ada: the boldest plan}.', 'info', 'quoted: Ada'],
    ['It was {quoted distanced: the boldest plan}.', 'info', 'quoted, distanced'],
    [
      'It was {reported neutral unnamed officials: the boldest plan}.',
      'info',
      'reported, neutral: officials, unnamed'
    ],
    [
      'It was {reported endorsed author we: the boldest plan}.',
      'warning',
      'reported, endorsed: we, the author'
    ]
  ])('says whose voice it is: %s', (marked, severity, voice) => {
    expect(page(marked)).toContain(` · ${severity} · \`superlative-unscoped\` · ${voice}  \n`)
  })

  test('says what is denied, here and above', () => {
    const report = page('Bills did not fall by 38 percent last winter.')
    expect(report).toContain('· author’s voice · negated  \n')
    expect(report).toContain('| a figure; no source found; negated |')
  })

  test('marks hedged and negated words', () => {
    const finding = (marks: Partial<Finding>) => marks as Finding
    expect(standing(finding({negated: true, hedged: true}), '; ')).toBe('; negated; hedged')
    expect(standing(finding({negated: false, hedged: true}), ' · ')).toBe(' · hedged')
    expect(standing(finding({negated: false, hedged: false}), '; ')).toBe('')
  })
})

test('a title is named as such', () => {
  expect(voiceLabel({voice: 'title'}, String)).toBe('title')
})
