import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {folderWith, prose, texts} from '../read/files.ts'
import {expectValid} from '../schema.ts'
import {run} from './run.ts'

const link = '[The tram](https://tram.example) is here. It is the best plan in town.\n'

describe.concurrent('standard input', () => {
  test('without a path is Markdown', async () => {
    const {stdout, stderr, code} = await run(['score', '-f', 'json'], {stdin: `\uFEFF${link}`})
    const scorecard = JSON.parse(stdout)
    expectValid(scorecard)
    expect(scorecard).toMatchObject({
      document: {path: 'stdin', format: 'markdown'},
      sentences: [{text: 'The tram is here.', span: {start: 1}}, {}]
    })
    expect({stderr, code}).toEqual({stderr: '', code: 0})
  })

  test('is `-` among files, and comes first', async () => {
    const cwd = await folderWith(texts('a.md', 'b.md'))
    const {stdout, code} = await run(['score', '-f', 'json', 'a.md', '-', 'b.md', '-'], {
      cwd,
      stdin: prose
    })
    const scorecards: {document: {path: string}}[] = JSON.parse(stdout)
    scorecards.forEach(expectValid)
    expect(scorecards.map(({document}) => document.path)).toEqual(['stdin', 'a.md', 'b.md'])
    expect(code).toBe(0)
  })

  test('is read as the file that `--stdin-path` names, which need not be there', async () => {
    const {stdout, stderr, code} = await run(
      ['score', '-f', 'json', '--stdin-path', 'docs/a.TXT'],
      {stdin: link}
    )
    const scorecard = JSON.parse(stdout)
    expectValid(scorecard)
    expect(scorecard).toMatchObject({
      document: {path: 'docs/a.TXT', format: 'text'},
      sentences: [{text: '[The tram](https://tram.example) is here.'}, {}]
    })
    expect({stderr, code}).toEqual({stderr: '', code: 0})
  })

  test('is written under the last part of a path outside of the working folder', async () => {
    const cwd = await folderWith({})
    const named = ['--stdin-path', path.join(cwd, '../b.md')]
    await run(['score', ...named, '--out', 'reports', '-f', 'json'], {cwd, stdin: prose})
    expect(await readdir(path.join(cwd, 'reports'))).toEqual(['b.json'])
  })

  test('never has its report written over the file that it stands for', async () => {
    const cwd = await folderWith(texts('a.md'))
    const {stderr, code} = await run(['score', '--stdin-path', 'a.md', '--out', '.'], {
      cwd,
      stdin: prose
    })
    expect(stderr).toContain('a.md: error: Cannot write `a.md`: it would replace the text')
    expect(code).toBe(2)
    expect(await readFile(path.join(cwd, 'a.md'), 'utf8')).toBe(prose)
  })

  test('that is empty is refused', async () => {
    expect(await run(['score'])).toEqual({
      stdout: '',
      stderr:
        'stdin: error: Text is empty: nothing to analyse; check that this is the text\nCould not analyse 1 input.\n',
      code: 2
    })
  })
})
