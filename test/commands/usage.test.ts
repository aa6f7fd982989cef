import {PassThrough} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {score} from '../../src/commands/score.ts'
import {UsageError} from '../../src/commands/streams.ts'
import {rules} from '../../src/index.ts'
import {describe as describeRule} from '../../src/reporters/rule-page.ts'
import {tool} from '../../src/tool.ts'
import {folderWith, texts} from '../read/files.ts'
import {run} from './run.ts'

describe.concurrent('help', () => {
  test.each([
    ['--help', ['score', 'rules', 'explain', 'Exit codes: 0 done, 2 could not do its job']],
    ['score --help', ['--format', '--out', '--stdin-path', '--text-field', '--max-size', '.ndjson']]
  ])('is the report of `rhetlint %s`', async (line, expected) => {
    const {stdout, stderr, code} = await run(line.split(' '))
    for (const part of expected) expect(stdout).toContain(part)
    expect({stderr, code}).toEqual({stderr: '', code: 0})
  })

  test('is shown where no command is named, as an error', async () => {
    const {stdout, stderr, code} = await run([])
    expect(stderr).toContain('Usage: rhetlint')
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })
})

test.concurrent('`--version` prints the version', async () => {
  expect(await run(['--version'])).toEqual({stdout: `${tool.version}\n`, stderr: '', code: 0})
})

describe.concurrent('an error of usage says what was expected', () => {
  test.each([
    ['a command', 'scor a.md', "unknown command 'scor'\n(Did you mean score?)\n"],
    ['an option', 'score --fromat json', "unknown option '--fromat'\n(Did you mean --format?)\n"],
    [
      'a format',
      'score -f pdf a.md',
      "argument 'pdf' is invalid. Expected markdown, json or voices."
    ]
  ])('in %s', async (_, line, expected) => {
    const cwd = await folderWith(texts('a.md'))
    const {stdout, stderr, code} = await run(line.split(' '), {cwd})
    expect(stderr).toMatch(/^error: /)
    expect(stderr).toContain(expected)
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })

  test.each([
    ['in a second format for standard output', ['json', 'markdown'], false],
    ['where no text is named and standard input is a terminal', ['json'], true]
  ] as const)('%s', async (_, format, isTTY) => {
    const stdin = Object.assign(new PassThrough(), {isTTY})
    const streams = {stdin, stdout: new PassThrough(), stderr: new PassThrough()}
    const scored = score([], {textField: 'text', format}, streams)
    await expect(scored).rejects.toThrow(UsageError)
    await expect(scored).rejects.toThrow(/^Expected (?:one `--format`|files, folders or globs)/)
  })
})

test.concurrent('`rules` lists every rule on a line of its own', async () => {
  const {stdout, stderr, code} = await run(['rules'])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map(line => line.split(/ {2,}/))).toEqual(
    rules.map(({id, severity, tier, summary}) => [id, severity, tier, summary])
  )
  expect({stderr, code}).toEqual({stderr: '', code: 0})
})

describe.concurrent('explain', () => {
  test('prints what a rule looks for', async () => {
    const [rule] = rules
    if (!rule) throw new Error('Expected a rule')
    expect(await run(['explain', rule.id])).toEqual({
      stdout: `${describeRule(rule)}\n`,
      stderr: '',
      code: 0
    })
  })

  test('names the rules there are where it knows none of that name', async () => {
    const {stdout, stderr, code} = await run(['explain', 'superlative'])
    const known = rules.map(({id}) => id).join(', ')
    expect(stderr).toBe(`error: Unknown rule \`superlative\`, expected one of: ${known}\n`)
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })
})
