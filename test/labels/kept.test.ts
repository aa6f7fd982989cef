import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {sourceOf} from '../sources.ts'
import {agreementOf, agreementTable} from './agreement.ts'
import {readLabels} from './labels.ts'
import {readSample} from './sample.ts'
import {labelTasks} from './tasks.ts'
import {parseSentenceId} from './texts.ts'

test('a text stands in the same half for every task', () => {
  const halves = new Map<string, string>()
  for (const task of labelTasks) {
    for (const {id, half} of readSample(task)) {
      const text = `${task.texts} ${parseSentenceId(id).text}`
      expect(half, `${task.name}: ${id}`).toBe(halves.get(text) ?? half)
      halves.set(text, half)
    }
  }
})

describe.each(labelTasks)('the labels of $name', task => {
  const {name, kinds, flags} = task
  const file = (which: string) => {
    const path = new URL(`${name}/${which}.jsonl`, import.meta.url)
    return existsSync(path) ? readLabels(path) : []
  }

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
    const table = agreementTable(agreementOf(task, pairs, readSample(task)))
    const page = sourceOf('test/labels/README.md').replace(
      new RegExp(`(<!-- begin agreement-${name} -->\n)[\\s\\S]*?(<!-- end)`),
      (_, begin: string, end: string) =>
        `${begin}\n${pairs.length === 0 ? '' : `${table}\n\n`}${end}`
    )
    await expect(page).toMatchFileSnapshot('README.md')
  })
})
