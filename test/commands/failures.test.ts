import {beforeAll, describe, expect, test} from 'vitest'
import {folderWith, prose, texts} from '../read/files.ts'
import {expectValid} from '../schema.ts'
import {type Outcome, run, runShell} from './run.ts'

const bad: Record<string, string | Uint8Array> = {
  'empty.md': '',
  'binary.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0),
  'wide.txt': Buffer.from(prose, 'utf16le'),
  'code.md': '---\ntitle: Code\n---\n\n```\nlet best\n```\n\n***\n',
  'notes.docx': prose,
  'yaml.md': `---\ntitle: The tram\nauthor: [A. Brook\n---\n\n${prose}`,
  'toml.txt': `+++\ntitle = "The tram"\ndate =\n+++\n\n${prose}`,
  'deep.md': `One.\n\n${'> '.repeat(101)}Two.\n`,
  'corpus.jsonl': `${JSON.stringify({text: prose})}\n{"text": "Two.\n`
}

describe('a bad input', () => {
  let outcome: Outcome
  let lines: string[]

  beforeAll(async () => {
    const cwd = await folderWith({...bad, ...texts('first.md', 'last.md'), 'empty/a.pdf': ''})
    const named = ['first.md', 'missing.md', ...Object.keys(bad), 'empty', '*.rst', 'last.md']
    outcome = await run(['score', '-f', 'json', ...named], {cwd})
    lines = outcome.stderr.split('\n')
  })

  test.each([
    ['missing.md: ', 'No such file; check the path'],
    ['empty: ', 'No texts in this folder'],
    ['*.rst: ', 'No text matches this pattern; quote it'],
    ['empty.md: ', 'Text is empty: nothing to analyse; check that this is the text'],
    ['binary.md: ', 'export the document as Markdown or plain text'],
    ['wide.txt: ', 'Expected UTF-8 text, got binary data'],
    ['code.md: ', 'No prose found'],
    ['notes.docx: ', 'export the document as Markdown or plain text'],
    ['yaml.md:3:1: ', 'mend it, or remove the block between its fences'],
    ['toml.txt:3:1: ', 'mend it, or remove the block between its fences'],
    ['deep.md:3:1: ', 'expected at most 100 nested lists and quotes; flatten them'],
    ['corpus.jsonl:2:1: ', 'mend or remove this line']
  ])('is named on one line, at its place and with what to do: %s%s', (place, remedy) => {
    const named = lines.filter(line => line.startsWith(`${place}error: `))
    expect(named).toHaveLength(1)
    expect(named[0]).toContain(remedy)
  })

  test('is counted with the others', () => {
    expect(lines).toHaveLength(14)
    expect(lines.slice(-2)).toEqual(['Could not analyse 12 inputs.', ''])
  })

  test('does not stop the others', () => {
    const scorecards: {document: {path: string}}[] = JSON.parse(outcome.stdout)
    scorecards.forEach(expectValid)
    expect(scorecards.map(({document}) => document.path)).toEqual([
      'first.md',
      'corpus.jsonl#1',
      'last.md'
    ])
  })

  test('makes the exit code 2', () => {
    expect(outcome.code).toBe(2)
  })
})

test('`--max-size` is the most characters of a text, in millions', async () => {
  const cwd = await folderWith({
    'just.md': 'The tram is the best plan of all, some people say.',
    'over.md': 'The tram is the best plan of all, most people say!!',
    'far.md': prose.repeat(10)
  })
  const {stdout, stderr, code} = await run(
    ['score', '--max-size', '0.00005', '-f', 'json', 'just.md', 'over.md', 'far.md'],
    {cwd}
  )
  expect(JSON.parse(stdout)).toMatchObject([{document: {path: 'just.md'}}])
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^over\.md:1:1: error: .*expected at most 50 characters, got 51; /),
    expect.stringMatching(/^far\.md: error: Text is too large: .*raise `--max-size`$/),
    'Could not analyse 2 inputs.',
    ''
  ])
  expect(code).toBe(2)
})

test.runIf(process.platform === 'linux')(
  'a report that cannot be written is an error of the command',
  async () => {
    const cwd = await folderWith(texts('a.md'))
    const {stderr, code} = await runShell('rhetlint score a.md >/dev/full', {cwd})
    expect(stderr).toMatch(/^error: Cannot write the report: /)
    expect(code).toBe(2)
  }
)
