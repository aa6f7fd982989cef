import {describe, expect, test} from 'vitest'
import {isCounted, voiceAt} from '../../src/score/voices.ts'
import {analyze} from '../analyze.ts'
import {scorecardOf} from '../voiced.ts'

const measured = (marked: string, id: string) =>
  scorecardOf(marked).measures.find(measure => measure.id === id)

describe('the voices of a sentence', () => {
  test('stand in its text and in the file', () => {
    const text = 'First.\n\n> The *dam* &amp;\n> the port.'
    const [, quoted] = analyze(text).sentences
    expect(quoted?.voices).toMatchObject([
      {span: {start: 10, end: 37}, within: {start: 0, end: 19}, voice: 'quoted'}
    ])
    expect(analyze('# On rates').sentences[0]?.voices).toMatchObject([{voice: 'title'}])
  })

  test('keep their speaker and how the author takes them', () => {
    const [sentence] = scorecardOf(
      'They say {reported neutral unnamed officials: it fell}, and it did.'
    ).sentences
    expect(sentence?.voices).toEqual([
      {span: {start: 0, end: 9}, within: {start: 0, end: 9}, voice: 'author'},
      {
        span: {start: 9, end: 16},
        within: {start: 9, end: 16},
        voice: 'reported',
        commitment: 'neutral',
        speaker: {text: 'officials', kind: 'unnamed'}
      },
      {span: {start: 16, end: 29}, within: {start: 16, end: 29}, voice: 'author'}
    ])
  })

  test('must cover it', () => {
    const voices = analyze('It fell.').sentences[0]?.voices ?? []
    expect(voiceAt(voices, 7)).toEqual({voice: 'author'})
    expect(() => voiceAt(voices, 8)).toThrow('Expected a voice at offset 8')
  })
})

test('what counts is what the author says or endorses', () => {
  expect(isCounted({voice: 'author'})).toBe(true)
  expect(isCounted({voice: 'quoted', commitment: 'endorsed'})).toBe(true)
  expect(isCounted({voice: 'reported', commitment: 'neutral'})).toBe(false)
  expect(isCounted({voice: 'reported', commitment: 'distanced'})).toBe(false)
  expect(isCounted({voice: 'quoted'})).toBe(false)
  expect(isCounted({voice: 'title'})).toBe(false)
})

describe('words by voice', () => {
  test('are counted where they begin, headings apart', () => {
    const {words, wordsByVoice} = scorecardOf(
      '# The old dam\n\nShe says {quoted neutral: it is old}, well-{reported endorsed: known, and gone}.'
    ).document
    // “well-known” is one word, and begins in the author’s voice.
    expect(wordsByVoice).toEqual({author: 3, quoted: 3, reported: 2, title: 3, endorsed: 2})
    expect(words).toBe(11)
  })

  test('leave out the title of the front matter', () => {
    const {words, wordsByVoice} = analyze('---\ntitle: The dam\n---\n\nIt fell.').document
    expect(wordsByVoice).toEqual({author: 2, quoted: 0, reported: 0, title: 0, endorsed: 0})
    expect(words).toBe(2)
  })
})

describe('a finding', () => {
  const found = (marked: string) =>
    scorecardOf(marked).findings.map(({text, voice, severity}) => [text, voice, severity])

  test('takes the voice at its start, and asks nothing of the author for what others say', () => {
    expect(found('It was {quoted distanced: the boldest plan}.')).toEqual([
      ['the boldest plan', 'quoted', 'info']
    ])
    expect(found('It was {reported endorsed: the boldest plan}.')).toEqual([
      ['the boldest plan', 'reported', 'warning']
    ])
    expect(found('It was the {quoted neutral: boldest plan}.')).toEqual([
      ['the boldest plan', 'author', 'warning']
    ])
  })

  test('carries who speaks and how the author takes it', () => {
    const [finding] = scorecardOf(
      'She called it {quoted distanced named Mara Lindqvist: the boldest plan}.'
    ).findings
    expect(finding).toMatchObject({
      voice: 'quoted',
      commitment: 'distanced',
      speaker: {text: 'Mara Lindqvist', kind: 'named'}
    })
    const [own] = scorecardOf('It was the boldest plan.').findings
    expect(Object.keys(own ?? {})).not.toContain('speaker')
    expect(Object.keys(own ?? {})).not.toContain('commitment')
  })

  test('says whether its first word is denied', () => {
    const negated = (text: string) => analyze(text).findings.map(({negated}) => negated)
    expect(negated('Bills did not fall by 38 percent last winter.')).toEqual([true])
    expect(negated('Bills fell by 38 percent last winter.')).toEqual([false])
  })
})

describe('measures', () => {
  const plain = 'The old dam stood where the river turned. '.repeat(62)

  test('count what the author says or endorses, over the words of either', () => {
    const text = `# A heading of words\n\n${plain}It was {quoted neutral: the finest dam}, {reported endorsed: the oldest dam} and the boldest plan.`
    expect(measured(text, 'superlative-unscoped')).toMatchObject({count: 2, opportunities: 505})
  })

  test('share the statements whose first figure the author gives or endorses', () => {
    const share = (marked: string) => {
      const {count, opportunities} = measured(marked, 'figures-unsourced') ?? {}
      return [count, opportunities]
    }
    const own = 'Rents rose by 4 percent.\n\n'
    expect(share(`${own}{quoted neutral: Bills rose by 5 percent.}`)).toEqual([1, 1])
    expect(share(`${own}{quoted endorsed: Bills rose by 5 percent.}`)).toEqual([2, 2])
    expect(share(`${own}{quoted: Bills rose by 5 percent}, and rents by 6 percent.`)).toEqual([
      1, 1
    ])
    expect(share(`${own}Bills rose by 5 percent, {quoted: and rents by 6 percent}.`)).toEqual([
      2, 2
    ])
    expect(share('{reported distanced: Bills rose by 5 percent.}')).toEqual([undefined, undefined])
  })

  test('never find more figures than there are', () => {
    // The verb is the author’s, the figure is not: no statement of the author’s gives a figure.
    expect(measured('Bills fell by {quoted: 5 percent}.', 'figures-unsourced')).toBeUndefined()
    const mixed = 'Rents rose by 4 percent (Census, 2024).\n\nBills fell by {quoted: 5 percent}.'
    expect(measured(mixed, 'figures-unsourced')).toMatchObject({count: 0, opportunities: 1})
  })
})
