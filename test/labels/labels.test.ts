import {describe, expect, test} from 'vitest'
import {contextLine, parseSheet, sheetLine} from './labels.ts'
import {drawSample, wordStarts} from './sample.ts'
import type {LabelTask} from './task.ts'
import {contextOf, documentOf, parseSentenceId} from './texts.ts'

const task: LabelTask = {
  name: 'colours',
  texts: 'none.jsonl',
  perHalf: {random: 3, cued: 4},
  secondPerHalf: 2,
  cues: [/\bred\b/i, /\bblue\b/i],
  census: [/\bgreen\b/i],
  unit: 'cue',
  kinds: ['warm', 'cold'],
  flags: ['off']
}

describe('a sheet', () => {
  const text = 'The red door and the red, red roof.\nA blue one.'
  const textOf = () => text
  const ids = ['a:0-35', 'a:36-47']

  test('shows a sentence on one line', () => {
    expect(sheetLine('a:0-47', textOf)).toBe(`a:0-47\t${text.replace('\n', ' ')}\n`)
  })

  test('gives each cue its place in the text, by the number of its occurrence', () => {
    const sheet = 'a:36-47\tcold\tblue\t1\na:0-35\twarm\tred\t3\toff\na:0-35\twarm\tred\t1\n'
    const [first, second] = parseSheet(sheet, ids, task, textOf)
    const shown = [...(first?.labels ?? []), ...(second?.labels ?? [])].map(
      ({start, end, kind, flag}) => [
        text.slice(0, start).length,
        text.slice(start, end),
        kind,
        flag
      ]
    )
    expect(shown).toEqual([
      [4, 'red', 'warm', undefined],
      [26, 'red', 'warm', 'off'],
      [38, 'blue', 'cold', undefined]
    ])
  })

  test('finds cues as whole words only', () => {
    const infra = 'Infrared and red.'
    const sheet = 'a:0-17\twarm\tred\t1\n'
    const [only] = parseSheet(sheet, ['a:0-17'], task, () => infra)
    expect(only?.labels[0]?.start).toBe(13)
  })

  test('shows what stands before a sentence on a line that is passed over', () => {
    const document = documentOf({id: 'a', text: 'One. Two.\n\nThree. Four.'})
    expect(contextOf('a:11-17', document, {before: 1}).before).toBe('Two. ¶')
    expect(contextOf('a:18-23', document, {before: 3}).before).toBe('One. Two. ¶ Three.')
    expect(contextOf('a:0-4', document, {before: 3, after: 2})).toEqual({
      before: '',
      after: 'Two. ¶ Three.'
    })
    expect(contextOf('a:5-9', document, {before: 0, after: 1}).after).toBe('¶ Three.')
    const sheet = `${contextLine('Red.')}a:0-35\tnone\n${contextLine('')}a:36-47\tnone\n`
    expect(parseSheet(sheet, ids, task, textOf).map(({labels}) => labels)).toEqual([[], []])
  })

  test('of words is refused where labels overlap, or bear a flag that they cannot', () => {
    const ofWords = {...task, unit: 'word', flaggedKinds: ['warm']} as const
    const read = (sheet: string) => parseSheet(sheet, ['a:0-35'], ofWords, textOf)
    expect(() => read('a:0-35\twarm\tred door\t1\na:0-35\tcold\tdoor and\t1')).toThrow(
      'Line 2: `door and` overlaps another label'
    )
    expect(() => read('a:0-35\tcold\tdoor\t1\toff')).toThrow('Line 1: `cold` bears no flag')
  })

  test('of sentences gives each one label, over all of it', () => {
    const ofSentences = {...task, unit: 'sentence'} as const
    const read = (sheet: string) => parseSheet(sheet, ids, ofSentences, textOf)
    expect(read('a:0-35\twarm\na:36-47\tcold\n').map(({labels}) => labels)).toEqual([
      [{start: 0, end: 35, kind: 'warm'}],
      [{start: 36, end: 47, kind: 'cold'}]
    ])
    expect(() => read('a:0-35\tnone')).toThrow('Line 1: unknown kind `none`')
    expect(() => read('a:0-35\twarm\na:0-35\tcold')).toThrow('Line 2: a second label for `a:0-35`')
  })

  test.each([
    ['a:36-47\tnone', 'Expected a line for `a:0-35`'],
    ['b:0-1\tnone', 'Line 1: expected an id of the sample, got `b:0-1`'],
    ['a:0-35\thot\tred\t1', 'Line 1: unknown kind `hot`'],
    ['a:0-35\twarm\tred\t4', 'Line 1: `red` does not stand 4 times in the sentence'],
    ['a:0-35\twarm\tred\t1\ton', 'Line 1: unknown flag `on`']
  ])('is refused with the place: %j', (sheet, message) => {
    expect(() => parseSheet(sheet, ids, task, textOf)).toThrow(message)
  })
})

describe('a sample', () => {
  const texts = Array.from({length: 10}, (_, index) => ({
    id: `t${index}`,
    text: 'The red door. A blue roof. A green lawn. A grey wall. Red and blue mix. The end came.'
  }))
  const sample = drawSample(task, texts)

  test('is always the same', () => {
    expect(drawSample(task, texts)).toEqual(sample)
  })

  test('takes no sentence twice, and each text into one half', () => {
    expect(new Set(sample.map(({id}) => id)).size).toBe(sample.length)
    const halves = new Map<string, Set<string>>()
    for (const {id, half} of sample) {
      const {text} = parseSentenceId(id)
      halves.set(text, (halves.get(text) ?? new Set()).add(half))
    }
    for (const [text, half] of halves) expect(half.size, text).toBe(1)
  })

  test('takes as many at random and with cues as the task says, and all of the census', () => {
    for (const half of ['dev', 'test']) {
      const drawn = (how: string) => sample.filter(one => one.half === half && one.drawn === how)
      expect(drawn('random').length).toBe(3)
      expect(drawn('cued').length).toBe(4)
      const green = texts.filter(({id}) =>
        sample.some(one => one.half === half && parseSentenceId(one.id).text === id)
      )
      expect(drawn('census').length).toBeLessThanOrEqual(green.length)
    }
  })
})

test('a sample for a task whose unit is the word says where the words start', () => {
  const text = 'Estavia\'s ill-timed 3.5 per cent, a"red one.'
  expect(wordStarts(text, {start: 0, end: text.length}).map(at => text.slice(at, at + 3))).toEqual([
    'Est',
    'ill',
    '3.5',
    'per',
    'cen',
    'a"r',
    'red',
    'one'
  ])
  const [one] = drawSample({...task, unit: 'word'}, [{id: 't', text: 'A wall. The red door.'}])
  const {start} = parseSentenceId(one?.id ?? '')
  expect(one?.words?.[0]).toBe(start)
})
