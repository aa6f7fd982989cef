import {describe, expect, test} from 'vitest'
import {agreementOf} from './agreement.ts'
import {type Label, sheetLine} from './labels.ts'
import {namesOf, parseMentions} from './mentions.ts'
import {placeNames} from './place-names/task.ts'
import {reference} from './reference/task.ts'
import {type Drawn, drawSample, mentionsIn} from './sample.ts'
import type {LabelTask} from './task.ts'
import {parseSentenceId} from './texts.ts'

const task: LabelTask = {
  name: 'colours',
  texts: 'none.jsonl',
  perHalf: {random: 0, cued: 3},
  secondPerHalf: 3,
  cues: [],
  census: [],
  mentions: [
    {name: 'she', pattern: /\bShe\b/g, perHalf: 2},
    {name: 'door', pattern: /\b(?:red|blue)(?= door)/g, perHalf: 1}
  ],
  unit: 'mention',
  kinds: ['named', 'none'],
  flags: [],
  referredKinds: ['named']
}
const text = 'Adam met Ada\nHolm and Bo. She left by the red door.'
const drawn: Drawn[] = [
  {id: 'a:26-51', half: 'dev', drawn: 'cued', second: true, mention: {start: 26, end: 29}}
]
const read = (lines: string) => parseMentions(lines, drawn, task, () => text)
const answer = (answer: object) => JSON.stringify({id: 'a:26-51', ...answer})

describe('what a labeller writes of mentions', () => {
  test('is kept without the words: a name as the place where it first stands', () => {
    const [only] = read(answer({kind: 'named', referent: 'Ada Holm'}))
    const referent = {start: 9, end: 17}
    expect(only).toEqual({id: 'a:26-51', labels: [{start: 26, end: 29, kind: 'named', referent}]})
    expect(namesOf(referent, text)).toBe('Ada Holm')
  })

  test('may give several names, each found as a whole word', () => {
    const [only] = read(answer({kind: 'named', referent: 'Ada + Bo'}))
    const referent = only?.labels[0]?.referent ?? []
    expect(referent).toEqual([
      {start: 9, end: 12},
      {start: 22, end: 24}
    ])
    expect(namesOf(referent, text)).toBe('Ada + Bo')
  })

  test.each([
    ['', 'Expected a line for `a:26-51`'],
    ['a:26-51\tnone', 'Line 1: expected an id, a kind and perhaps a referent, as JSON'],
    [answer({kind: 'none', id: 'b:0-1'}), 'Line 1: expected an id of the sample, got `b:0-1`'],
    [answer({kind: 'other'}), 'Line 1: unknown kind `other`'],
    [`${answer({kind: 'none'})}\n${answer({kind: 'none'})}`, 'Line 2: a second label'],
    [answer({kind: 'named'}), 'Line 1: `named` needs a referent'],
    [answer({kind: 'none', referent: 'Ada'}), 'Line 1: `none` bears no referent'],
    [answer({kind: 'named', referent: 'Eve'}), 'Line 1: `Eve` does not stand in the text'],
    [answer({kind: 'named', referent: 'Ada + '}), 'Line 1: `` does not stand in the text']
  ])('is refused with the place: %j', (lines, message) => {
    expect(() => read(lines)).toThrow(message)
  })
})

test('a sheet shows which mention is meant', () => {
  expect(sheetLine('a:26-51', () => text, {start: 26, end: 29})).toBe(
    'a:26-51\t⟦She⟧ left by the red door.\n'
  )
})

describe('a sample of mentions', () => {
  const texts = Array.from({length: 10}, (_, index) => ({
    id: `t${index}`,
    text: 'She shut a red door and a blue door. She left. A red door. The red wall.'
  }))
  const sample = drawSample(task, texts)

  test('is always the same, in the order of the texts, with no sentence twice', () => {
    expect(drawSample(task, texts)).toEqual(sample)
    const dev = sample.filter(({half}) => half === 'dev').map(({id}) => parseSentenceId(id))
    expect(dev).toEqual([...dev].sort((a, b) => a.text.localeCompare(b.text) || a.start - b.start))
    expect(new Set(sample.map(({id}) => id)).size).toBe(sample.length)
  })

  test('takes of each group as many as the task says, and where its words stand', () => {
    for (const half of ['dev', 'test']) {
      const groups = sample.filter(one => one.half === half).map(({group}) => group)
      expect(groups.sort()).toEqual(['door', 'she', 'she'])
    }
    for (const {id, mention, group} of sample) {
      const {text = ''} = texts.find(text => text.id === parseSentenceId(id).text) ?? {}
      const words = text.slice(mention?.start, mention?.end)
      expect(words).toMatch(group === 'she' ? /^She$/ : /^(?:red|blue)$/)
    }
  })
})

describe('agreement on mentions', () => {
  const given = (kind: string, referent?: Label['referent']) => ({
    id: 'a:26-51',
    labels: [{start: 26, end: 29, kind, ...(referent && {referent})}]
  })
  const [full, last, other] = [
    {start: 9, end: 17},
    {start: 13, end: 17},
    {start: 22, end: 24}
  ]
  const table = agreementOf(
    task,
    [
      [given('named', full), given('named', last)],
      [given('named', full), given('named', other)],
      [given('named', [full, other]), given('named', full)],
      [given('named', full), given('none')],
      [given('none'), given('none')]
    ],
    drawn
  )
  const row = (name: string) => table.find(({kind}) => kind === name)

  test('compares the kinds, of which `none` is one', () => {
    expect(row('named')).toMatchObject({both: 3, first: 1, second: 0})
    expect(row('none')).toMatchObject({both: 1, first: 0, second: 1})
    expect(row('all')).toMatchObject({both: 4, first: 1, second: 1})
  })

  test('compares whom they stand for where both say that', () => {
    expect(row('same referent')).toMatchObject({both: 1, first: 2, second: 2})
  })
})

describe('the groups', () => {
  const found = (task: LabelTask, name: string, words: string) =>
    mentionsIn(words, task.mentions?.find(group => group.name === name)?.pattern ?? /$^/g).map(
      ({start, end}) => words.slice(start, end)
    )

  test.each([
    ['The finance minister met the\npresident.', ['The finance minister', 'the\npresident']],
    ["Its leaders left the city's centre.", ['Its leaders', 'the city']],
    ['They said that countries differ, and that country most.', ['that country']],
    ['The president Bo Okoro met the party faithful.', []],
    ['The end of government and the state-run bank.', ['the state-run bank']]
  ])('of descriptions: %j', (words, expected) => {
    expect(found(reference, 'description', words)).toEqual(expected)
  })

  test.each([
    ['I know. "We lost," he said, "and my son too."', ['We', 'my'], ['I']],
    ['She said we had to go.', ['we'], []]
  ])('of first persons, in the words of others or not: %j', (words, quoted, own) => {
    expect(found(reference, 'we-quoted', words)).toEqual(quoted)
    expect(found(reference, 'we', words)).toEqual(own)
  })

  test.each([
    ['seat', "New Delhi's envoy left the White House.", ['New Delhi', 'White House']],
    ['people', 'South Koreans and French-Canadians met Poles.', ['South Koreans', 'Poles']],
    ['demonym', 'Saudi Arabia and a South Korean envoy', ['South Korean']]
  ])('of place names, the longest first: %s', (name, words, expected) => {
    expect(found(placeNames, name, words)).toEqual(expected)
  })
})
