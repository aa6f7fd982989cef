import {readFile, symlink} from 'node:fs/promises'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {openFolder} from '../../src/commands/folder.ts'
import {folderWith, prose, texts} from '../read/files.ts'
import {expectValid} from '../schema.ts'
import {run} from './run.ts'

/** Every file below a folder, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  return (await glob('**', {cwd: folder, dot: true})).sort()
}

const read = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8')

describe.concurrent('--out', () => {
  test('writes Markdown and JSON, under the names and in the folders of the texts', async () => {
    const cwd = await folderWith({
      ...texts('a.md', 'docs/b.md', 'docs/b.txt', 'docs/deep/c.v2.md'),
      'corpus.jsonl': `\n${JSON.stringify({text: prose})}\n`
    })
    const args = ['score', 'a.md', 'docs/**', 'corpus.jsonl', '--out', 'new/reports']
    expect(await run(args, {cwd})).toEqual({
      stdout: '',
      stderr: 'Wrote the scorecards of 5 texts in new/reports.\n',
      code: 0
    })
    expect(await filesIn(path.join(cwd, 'new/reports'))).toEqual([
      'a.json',
      'a.md',
      'corpus.jsonl/2.json',
      'corpus.jsonl/2.md',
      'docs/b.json',
      'docs/b.md',
      'docs/b.txt.json',
      'docs/b.txt.md',
      'docs/deep/c.v2.json',
      'docs/deep/c.v2.md'
    ])
    expect(await read(cwd, 'new/reports/docs/b.txt.md')).toMatch(/^# .*\n\n.*docs\/b\.txt/)
    const scorecard = JSON.parse(await read(cwd, 'new/reports/docs/deep/c.v2.json'))
    expectValid(scorecard)
    expect(scorecard).toMatchObject({document: {path: 'docs/deep/c.v2.md'}})
  })

  test('writes the formats that are named, each under its own ending', async () => {
    const cwd = await folderWith(texts('a.md', 'b.txt'))
    const {code} = await run(['score', '.', '-o', 'out', '-f', 'voices', '-f', 'json'], {cwd})
    expect(code).toBe(0)
    expect(await filesIn(path.join(cwd, 'out'))).toEqual([
      'a.json',
      'a.voices.txt',
      'b.txt.json',
      'b.txt.voices.txt'
    ])
    expect(await read(cwd, 'out/a.voices.txt')).toMatch(/^Voices in a\.md\n/)
  })

  test('never leaves its folder', async () => {
    const folder = await folderWith(texts('a.md', 'here/b.md', '..c.md'))
    const cwd = path.join(folder, 'here')
    const {code} = await run(['score', '../a.md', '../..c.md', '-o', 'reports'], {cwd})
    expect(code).toBe(0)
    expect(await filesIn(folder)).toEqual([
      '..c.md',
      'a.md',
      'here/b.md',
      'here/reports/..c.json',
      'here/reports/..c.md',
      'here/reports/a.json',
      'here/reports/a.md'
    ])
  })

  test('replaces earlier reports', async () => {
    const cwd = await folderWith({...texts('a.md'), 'reports/a.md': 'Earlier.'})
    expect((await run(['score', 'a.md', '-o', 'reports'], {cwd})).code).toBe(0)
    expect(await read(cwd, 'reports/a.md')).toMatch(/^# /)
  })

  test('refuses to replace a text that it reads, and goes on', async () => {
    const cwd = await folderWith(texts('docs/a.md', 'docs/b.txt'))
    const {stdout, stderr, code} = await run(['score', 'docs', '--out', './docs/../docs'], {cwd})
    expect(stderr).toContain(
      'docs/a.md: error: Cannot write `a.md`: it would replace the text; choose another `--out`\n'
    )
    expect(stderr).toContain('Wrote the scorecard of 1 text in')
    expect({stdout, code}).toEqual({stdout: '', code: 2})
    expect(await read(cwd, 'docs/a.md')).toBe(prose)
    expect(await read(cwd, 'docs/b.txt.md')).toMatch(/^# /)
  })

  test.each([
    ['link/a.md', 'docs'],
    ['docs/a.md', 'link']
  ])('refuses to replace a text through a link: %s into %s', async (text, out) => {
    const cwd = await folderWith(texts('docs/a.md'))
    await symlink('docs', path.join(cwd, 'link'))
    const folder = openFolder(path.join(cwd, out), [path.join(cwd, text)])
    await expect(folder.write('a.md', 'Report.')).rejects.toThrow('it would replace the text')
    expect(await read(cwd, 'docs/a.md')).toBe(prose)
  })

  test('refuses to write two scorecards to one file, and keeps the first', async () => {
    const cwd = await folderWith({
      ...texts('a.md', 'x/b.md', 'y/b.md'),
      'a.markdown': `# A\n\n${prose}`
    })
    const {stderr, code} = await run(['score', 'a.md', 'a.markdown', 'x', 'y', '-o', 'reports'], {
      cwd
    })
    expect(stderr.split('\n')).toEqual([
      'a.markdown: error: Cannot write `a.md` twice: two inputs share that name; score them apart',
      'Wrote the scorecards of 3 texts in reports.',
      'Could not analyse 1 input.',
      ''
    ])
    expect(code).toBe(2)
    expect(JSON.parse(await read(cwd, 'reports/a.json'))).toMatchObject({document: {path: 'a.md'}})
    // Where several folders are named, each keeps its own.
    for (const path of ['x/b', 'y/b']) {
      const scorecard = JSON.parse(await read(cwd, `reports/${path}.json`))
      expect(scorecard).toMatchObject({document: {path: `${path}.md`}})
    }
  })

  test('names a folder that cannot be written, with a remedy', async () => {
    const cwd = await folderWith({...texts('a.md'), file: ''})
    const {stdout, stderr, code} = await run(['score', 'a.md', '--out', 'file'], {cwd})
    expect(stderr).toMatch(
      /^a\.md: error: Cannot write `a\.md` in `file`: .*; choose another `--out`$/m
    )
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })
})

test('earlier reports in the folder of --out are not scored', async () => {
  const cwd = await folderWith(texts('a.md'))
  const twice = () => run(['score', '.', '--out', 'reports'], {cwd})
  await twice()
  const {stderr, code} = await twice()
  expect(stderr).toBe('Wrote the scorecard of 1 text in reports.\n')
  expect(code).toBe(0)
})
