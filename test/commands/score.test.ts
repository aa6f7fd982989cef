import {beforeAll, describe, expect, test} from 'vitest'
import {reporters, type Scorecard} from '../../src/index.ts'
import {analyze} from '../analyze.ts'
import {folderWith, prose, texts} from '../read/files.ts'
import {expectValid} from '../schema.ts'
import {type Outcome, run} from './run.ts'

let cwd: string

beforeAll(async () => {
  cwd = await folderWith({
    ...texts('a.md', 'docs/b.md', 'docs/c.txt'),
    'matter.md': `---\ntitle: The tram\nauthor: [A. Brook, C. Dale]\ndate: 2026-05-03\n---\n\n${prose}`,
    'matter.txt': `+++\ntitle = "The tram"\ndate = 2026-05-03\n+++\n${prose}`,
    'latin.md': Buffer.from(`\u0093Caf\u00E9\u0094. ${prose}`, 'latin1'),
    'wide.md': Buffer.from(`\uFEFFCafé. ${prose}`, 'utf16le'),
    'corpus.jsonl': [
      JSON.stringify({body: prose, title: 'First', views: 12, tags: ['a', 'b']}),
      '{"body": "Broken',
      '',
      JSON.stringify({body: prose, date: '2026-05-03'})
    ].join('\n')
  })
})

test.concurrent('Markdown is the report where no format is named', async () => {
  const {stdout, stderr, code} = await run(['score', 'a.md'], {cwd})
  expect(stdout).toBe(reporters.markdown(analyze(prose, {path: 'a.md'})))
  expect({stderr, code}).toEqual({stderr: '', code: 0})
})

test.concurrent('several Markdown reports follow one another, a blank line between them', async () => {
  const {stdout, stderr, code} = await run(['score', 'docs'], {cwd})
  const pages = ['docs/b.md', 'docs/c.txt'].map(path => reporters.markdown(analyze(prose, {path})))
  expect(stdout).toBe(pages.join('\n'))
  expect({stderr, code}).toEqual({stderr: '', code: 0})
})

test.concurrent('the voices of several texts follow one another', async () => {
  const {stdout, stderr, code} = await run(['score', 'docs', '--format', 'voices'], {cwd})
  const pages = ['docs/b.md', 'docs/c.txt'].map(path => reporters.voices(analyze(prose, {path})))
  expect(stdout).toBe(pages.join('\n'))
  expect({stderr, code}).toEqual({stderr: '', code: 0})
})

test.concurrent('one text gives one JSON object, the one that the library gives', async () => {
  const {stdout, stderr, code} = await run(['score', '-f', 'json', 'a.md'], {cwd})
  expectValid(JSON.parse(stdout))
  expect(stdout).toBe(reporters.json(analyze(prose, {path: 'a.md'})))
  expect({stderr, code}).toEqual({stderr: '', code: 0})
})

describe('several texts as JSON', () => {
  const args = [
    ...['score', '--format', 'json', 'docs/*.txt', 'docs'],
    ...['matter.md', 'matter.txt', 'latin.md', 'wide.md']
  ]
  let runs: [Outcome, Outcome]
  let scorecards: Scorecard[]

  beforeAll(async () => {
    runs = await Promise.all([run(args, {cwd}), run(args, {cwd})])
    scorecards = JSON.parse(runs[0].stdout)
  })

  test('are the same bytes in every run', () => {
    expect(runs[0]).toEqual(runs[1])
  })

  test('are one array of valid scorecards, in the order in which they are named', () => {
    scorecards.forEach(expectValid)
    expect(scorecards.map(({document}) => document.path)).toEqual([
      'docs/c.txt',
      'docs/b.md',
      ...args.slice(-4)
    ])
    expect(runs[0]).toMatchObject({stderr: '', code: 0})
  })

  test('have front matter as metadata, in Markdown and in plain text', () => {
    expect(scorecards.slice(2, 4).map(({document}) => document.metadata)).toEqual([
      {title: 'The tram', author: 'A. Brook, C. Dale', date: '2026-05-03'},
      {title: 'The tram', date: '2026-05-03'}
    ])
  })

  test('are decoded by their bytes, with a note where that is a guess', () => {
    expect(scorecards.slice(4)).toMatchObject([
      {sentences: [{text: '“Café”.'}, {}, {}], document: {notes: [{code: 'encoding-fallback'}]}},
      {sentences: [{text: 'Café.'}, {}, {}], document: {notes: []}}
    ])
  })
})

test.concurrent('a file of records gives a scorecard for each, and names the line that is broken', async () => {
  const {stdout, stderr, code} = await run(
    ['score', '--text-field', 'body', '-f', 'json', 'corpus.jsonl'],
    {cwd}
  )
  const scorecards = JSON.parse(stdout)
  scorecards.forEach(expectValid)
  expect(scorecards).toMatchObject([
    {
      document: {
        path: 'corpus.jsonl#1',
        format: 'text',
        metadata: {title: 'First', views: 12, tags: ['a', 'b']}
      }
    },
    {document: {path: 'corpus.jsonl#4', format: 'text', metadata: {date: '2026-05-03'}}}
  ])
  expect(stderr).toMatch(
    /^corpus\.jsonl:2:1: error: Expected one JSON object: .*; mend or remove this line\nCould not analyse 1 input\.\n$/
  )
  expect(code).toBe(2)
})
