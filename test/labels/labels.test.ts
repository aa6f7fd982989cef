import {describe, expect, test} from 'vitest'
import {sourceOf} from '../sources.ts'
import {agreement, agreementTable, cohensKappa} from './agreement.ts'
import {parseSheet, readLabels, sheetLine} from './labels.ts'
import {drawSample} from './sample.ts'
import type {LabelTask} from './task.ts'
import {labelTasks} from './tasks.ts'
import {parseSentenceId} from './texts.ts'

const task: LabelTask = {
  name: 'colours',
  texts: 'none.jsonl',
  perHalf: {random: 3, cued: 4},
  secondPerHalf: 2,
  cues: [/\bred\b/i, /\bblue\b/i],
  census: [/\bgreen\b/i],
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

describe.each(labelTasks)('the labels of $name', ({name, kinds, flags}) => {
  const file = (which: string) => readLabels(new URL(`${name}/${which}.jsonl`, import.meta.url))

  test.each(['dev', 'test'])(
    '%s: every label lies in its sentence and is of a known kind',
    half => {
      for (const which of [half, `${half}.first`, `${half}.second`]) {
        for (const {id, labels} of file(which)) {
          const sentence = parseSentenceId(id)
          for (const {start, end, kind, flag} of labels) {
            expect(start, id).toBeGreaterThanOrEqual(sentence.start)
            expect(end, id).toBeLessThanOrEqual(sentence.end)
            expect(kinds).toContain(kind)
            if (flag !== undefined) expect(flags).toContain(flag)
          }
        }
      }
    }
  )

  test('what both labellers gave stands as they gave it', () => {
    for (const half of ['dev', 'test']) {
      const [first, second, settled] = [`${half}.first`, `${half}.second`, half].map(file)
      for (const [index, one] of (first ?? []).entries()) {
        if (JSON.stringify(one) === JSON.stringify(second?.[index])) {
          expect(settled?.[index]).toEqual(one)
        }
      }
    }
  })

  test('the table of agreement in the README is fresh', async () => {
    const pairs = ['dev', 'test'].flatMap(half => {
      const [first = [], second = []] = [file(`${half}.first`), file(`${half}.second`)]
      return first.map((one, index) => [one, second[index] ?? one] as const)
    })
    const page = sourceOf('test/labels/README.md').replace(
      new RegExp(`(<!-- begin agreement-${name} -->\n)[\\s\\S]*?(<!-- end)`),
      (_, begin: string, end: string) =>
        `${begin}\n${agreementTable(agreement(pairs, kinds))}\n\n${end}`
    )
    await expect(page).toMatchFileSnapshot('README.md')
  })
})
