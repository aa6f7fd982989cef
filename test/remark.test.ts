import {execFile} from 'node:child_process'
import {expect, test} from 'vitest'

const text = '# The best\n\nIt *is* &amp; was\nthe boldest plan.\n\n> It cost 4,000 jobs.\n'

/** What remark-cli says on standard error, with the plugin found by its path. */
function remark(input: string): Promise<string> {
  const cli = [
    'node_modules/remark-cli/cli.js',
    '--no-color',
    '--use',
    './dist/remark.js',
    '--file-path',
    'a.md'
  ]
  return new Promise(resolve => {
    const child = execFile(process.execPath, cli, (_, __, stderr) => resolve(stderr))
    child.stdin?.end(input)
  })
}

test('remark-cli reports findings with their places and rules', async () => {
  const said = await remark(text)
  expect(said).toMatch(/4:1-4:17\s+warning\s+“the boldest plan” claims a rank/)
  expect(said).toMatch(/superlative-unscoped\s+rhetlint/)
  expect(said).toMatch(/6:11-6:21\s+info\s+“4,000 jobs”: no source found/)
  expect(said).toContain('1 warning')
})

test('a message says who speaks where it is not the author, and asks nothing of him there', async () => {
  const {default: remarkRhetlint} = await import('../src/remark.ts')
  const {VFile} = await import('vfile')
  const file = new VFile(text)
  remarkRhetlint()(undefined as never, file)
  const [own, quoted] = file.messages
  expect(own?.fatal).toBe(false)
  expect(own?.note).not.toContain('Who speaks')
  // vfile marks an `info` message so.
  expect(quoted?.fatal).toBeUndefined()
  expect(quoted?.note).toMatch(/^Who speaks: quoted[^\n]*\.\n\nA figure asks to be believed/)
})

test('a message carries the words, the reason and the documentation', async () => {
  const {default: remarkRhetlint} = await import('../src/remark.ts')
  const {VFile} = await import('vfile')
  const file = new VFile(text)
  remarkRhetlint()(undefined as never, file)
  expect(file.messages[0]).toMatchObject({
    ruleId: 'superlative-unscoped',
    source: 'rhetlint',
    actual: 'the boldest plan',
    place: {start: {line: 4, column: 1, offset: 30}, end: {line: 4, column: 17, offset: 46}}
  })
  expect(file.messages[0]?.note).toContain('assert a ranking')
  expect(file.messages[0]?.url).toMatch(/^file:.*src\/rules\/README\.md#superlative-unscoped$/)
})
