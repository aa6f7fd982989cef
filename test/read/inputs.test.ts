import {mkdir, symlink} from 'node:fs/promises'
import path from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {findInputs} from '../../src/read/inputs.ts'
import {folderWith, texts} from './files.ts'

const home = process.cwd()

afterEach(() => process.chdir(home))

/** A folder with texts of these names, as the working folder. */
async function enter(...names: readonly string[]): Promise<string> {
  const folder = await folderWith(texts(...names))
  process.chdir(folder)
  return folder
}

/** What is found, as paths; a failure throws. */
async function pathsOf(...named: readonly string[]): Promise<string[]> {
  const {inputs, failures} = await findInputs(named)
  expect(failures).toEqual([])
  return inputs.map(({path}) => path)
}

async function namesOf(...named: readonly string[]): Promise<string[]> {
  return (await findInputs(named)).inputs.map(({name}) => name)
}

/** Why an argument gives nothing. */
async function reasonFor(argument: string): Promise<string | undefined> {
  const {inputs, failures} = await findInputs([argument])
  expect(inputs).toEqual([])
  expect(failures.map(({path}) => path)).toEqual([argument])
  return failures[0]?.reason
}

describe('files', () => {
  test('are taken in the order in which they are named, whatever their ending', async () => {
    await enter('b.md', 'a.txt', 'c.pdf', 'README.md', '.hidden.md')
    const named = ['b.md', 'a.txt', 'c.pdf', 'README.md', '.hidden.md']
    expect(await pathsOf(...named)).toEqual(named)
  })

  test('that are named twice are read once', async () => {
    const folder = await enter('a.md', 'docs/b.md')
    const named = ['a.md', './a.md', path.join(folder, 'a.md'), '*.md', 'docs', 'docs/b.md']
    expect(await pathsOf(...named)).toEqual(['a.md', 'docs/b.md'])
  })

  test('that are named twice are found once, and keep their folders where several are named', async () => {
    await enter('docs/a.md')
    expect(await namesOf('docs')).toEqual(['a.md'])
    expect(await namesOf('docs', 'docs/a.md')).toEqual(['docs/a.md'])
    expect(await namesOf('docs/a.md', 'docs')).toEqual(['docs/a.md'])
  })

  test.each(['two words.md', 'notes[1].md', 'what*.md', '{a,b}.md', '!(x).md'])(
    '`%s` is a file where there is one of that name',
    async name => {
      await enter(name, 'notes1.md', 'whatever.md', 'a.md', 'y.md')
      expect(await pathsOf(name)).toEqual([name])
    }
  )

  test('that are missing are named with a remedy', async () => {
    await enter('a.md')
    expect(await reasonFor('b.md')).toBe('No such file; check the path')
  })

  test('below another file cannot be', async () => {
    await enter('a.md')
    expect(await reasonFor('a.md/b.md')).toContain('check the path')
  })

  test('that are missing do not hide the others', async () => {
    await enter('a.md', 'c.md')
    const {inputs, failures} = await findInputs(['a.md', 'b.md', 'c.md'])
    expect(inputs.map(({path}) => path)).toEqual(['a.md', 'c.md'])
    expect(failures.map(({path}) => path)).toEqual(['b.md'])
  })
})

describe('folders', () => {
  test('give all texts below them, sorted', async () => {
    await enter('docs/z.md', 'docs/deep/er/b.jsonl', 'docs/a.txt', 'docs/two words/c.markdown')
    expect(await pathsOf('docs')).toEqual([
      'docs/a.txt',
      'docs/deep/er/b.jsonl',
      'docs/two words/c.markdown',
      'docs/z.md'
    ])
  })

  test('give texts of every ending, in whatever case', async () => {
    const names = ['A.MD', 'b.Markdown', 'c.TXT', 'd.text', 'e.JSONL', 'f.ndjson']
    await enter(...names, 'g.pdf', 'h.html', 'md', 'noending')
    expect(await pathsOf('.')).toEqual(names)
  })

  test('leave out README files, hidden files and node_modules', async () => {
    await enter(
      'docs/a.md',
      'docs/README.md',
      'docs/deep/readme.txt',
      'docs/.hidden.md',
      'docs/.hidden/b.md',
      'docs/node_modules/c/c.md',
      'docs/deep/node_modules/d.md'
    )
    expect(await pathsOf('docs')).toEqual(['docs/a.md'])
  })

  test('keep texts whose names only begin like a README', async () => {
    await enter('docs/readme-first.md', 'docs/READMES.md')
    expect(await pathsOf('docs')).toEqual(['docs/READMES.md', 'docs/readme-first.md'])
  })

  test('may have glob characters in their names', async () => {
    await enter('[1] {a} (b)/a.md', '1/b.md')
    expect(await pathsOf('[1] {a} (b)')).toEqual(['[1] {a} (b)/a.md'])
  })

  test('that link back to themselves are walked once', async () => {
    await enter('docs/a.md')
    await symlink('.', 'docs/again')
    expect(await pathsOf('docs')).toEqual(['docs/a.md'])
  })

  test('without texts are named with the endings that are read', async () => {
    await enter('docs/a.pdf', 'docs/README.md')
    const reason = await reasonFor('docs')
    expect(reason).toContain('.md, .markdown, .txt, .text, .jsonl, .ndjson')
    expect(reason).toContain('README')
  })

  test('that are empty are named', async () => {
    await enter()
    await mkdir('docs')
    expect(await reasonFor('docs')).toContain('No texts in this folder')
  })
})

describe('globs', () => {
  test('give the texts that match, sorted', async () => {
    await enter('docs/b.md', 'docs/a.md', 'docs/c.txt', 'docs/deep/d.md', 'docs/e.pdf')
    expect(await pathsOf('docs/*.md')).toEqual(['docs/a.md', 'docs/b.md'])
    expect(await pathsOf('docs/**/*.{md,pdf}')).toEqual([
      'docs/a.md',
      'docs/b.md',
      'docs/deep/d.md'
    ])
  })

  test('match in whatever case', async () => {
    await enter('docs/A.MD', 'docs/b.md')
    expect(await pathsOf('docs/*.md')).toEqual(['docs/A.MD', 'docs/b.md'])
  })

  test('leave out README files and node_modules, in the folder above too', async () => {
    const folder = await enter('a.md', 'README.md', 'node_modules/b.md', 'here/c.md')
    expect(await pathsOf('**/*.md')).toEqual(['a.md', 'here/c.md'])
    process.chdir(path.join(folder, 'here'))
    expect(await pathsOf('../*.md')).toEqual(['../a.md'])
  })

  test('may start above the working folder', async () => {
    const folder = await enter('a/b.md', 'here/c.md', 'here/deep/d.md')
    process.chdir(path.join(folder, 'here'))
    expect(await pathsOf('../*/*.md')).toEqual(['../a/b.md', '../here/c.md'])
    expect(await pathsOf('./*/../c.md', './*/*.md')).toEqual(['c.md', 'deep/d.md'])
  })

  test('may be absolute', async () => {
    const folder = await enter('a/b.md', 'here/c.md')
    process.chdir(path.join(folder, 'here'))
    const found = [path.join(folder, 'a/b.md'), path.join(folder, 'here/c.md')]
    expect(await pathsOf(path.join(folder, '*/*.md'))).toEqual(found)
  })

  test('that match no text are named with a remedy', async () => {
    await enter('docs/a.md', 'docs/b.pdf')
    const remedy = 'quote it, and check the folder it starts from'
    expect(await reasonFor('docs/*.txt')).toContain(remedy)
    expect(await reasonFor('docs/*.pdf')).toContain(remedy)
    expect(await reasonFor('nowhere/**')).toContain(remedy)
  })
})

describe('names of reports', () => {
  test('keep the folders below the working folder', async () => {
    const folder = await enter('docs/a.md')
    for (const named of ['docs/a.md', './docs/a.md', path.join(folder, 'docs/a.md'), 'docs/*']) {
      expect(await namesOf(named)).toEqual(['docs/a.md'])
    }
  })

  test('begin below the folder that was named', async () => {
    await enter('docs/a.md', 'docs/deep/b.md')
    expect(await namesOf('docs')).toEqual(['a.md', 'deep/b.md'])
  })

  test('are the last part of a path outside of the working folder', async () => {
    const folder = await enter('a.md', 'other/b.md', 'here/c.md')
    process.chdir(path.join(folder, 'here'))
    const named = ['../a.md', path.join(folder, 'other/b.md')]
    expect(await namesOf(...named)).toEqual(['a.md', 'b.md'])
  })

  test('may begin with dots inside of the working folder', async () => {
    await enter('..drafts/..a.md')
    expect(await namesOf('..drafts/..a.md')).toEqual(['..drafts/..a.md'])
  })
})
