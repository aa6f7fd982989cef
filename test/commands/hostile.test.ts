import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import {analyze} from '../analyze.ts'
import {folderWith, prose, texts} from '../read/files.ts'
import {expectValid} from '../schema.ts'
import {run, runShell} from './run.ts'

/** Characters that a terminal obeys; the line feeds of the output itself are none of them. */
const controls = /[^\n\P{Cc}]/u
/** A line that some CI runners take for a command, indented or not. */
const workflowCommand = /^\s*::/m

const red = '\u001B[31m'
const command = '::error::pwned'

describe.concurrent('a text with escapes and workflow commands', () => {
  const hostile = [
    '---',
    `title: "\\e[31m${command}"`,
    `source: "Source\\r\\n${command}\\e[31m"`,
    '---',
    `# ${red}${command}`,
    '',
    `${command} the best plan${red} in town\u0007.`,
    '',
    command,
    ''
  ].join('\n')

  test('reaches a Markdown report without effect', async () => {
    const {stdout, stderr, code} = await run(['score', '--stdin-path', 'a.md'], {stdin: hostile})
    expect(stdout).toContain('⟨U+001B⟩')
    expect(stdout).not.toMatch(controls)
    expect(stdout).not.toMatch(workflowCommand)
    expect({stderr, code}).toEqual({stderr: '', code: 0})
  })

  test('reaches a drawing of voices without effect', async () => {
    const args = ['score', '--stdin-path', `${command}.md`, '--format', 'voices']
    const {stdout, stderr, code} = await run(args, {stdin: hostile})
    expect(stdout).toContain('⟨U+001B⟩')
    expect(stdout).not.toMatch(controls)
    expect(stdout).not.toMatch(workflowCommand)
    expect({stderr, code}).toEqual({stderr: '', code: 0})
  })

  test('reaches a JSON report as escapes of JSON', async () => {
    const {stdout} = await run(['score', '-f', 'json'], {stdin: hostile})
    expectValid(JSON.parse(stdout))
    expect(JSON.parse(stdout)).toMatchObject({document: {metadata: {title: `${red}${command}`}}})
    expect(stdout).toContain('\\u001b')
    expect(stdout).not.toMatch(controls)
    expect(stdout).not.toMatch(workflowCommand)
  })

  test('cannot begin a line of a Markdown report by a field', () => {
    const scorecard = analyze(`---\nauthor: "${command}"\n---\n\n${prose}`)
    expect(reporters.markdown(scorecard)).not.toMatch(workflowCommand)
  })

  test('reaches a JSON report with every control character escaped', () => {
    expect(reporters.json(analyze(`\u009B31m${prose}`))).not.toMatch(controls)
  })
})

describe.concurrent('a name with escapes and workflow commands', () => {
  const names = [`${red}a.md`, `b\n${command}\n.md`, `${command}.md`]

  test('reaches no message raw, whether the file is there or not', async () => {
    const cwd = await folderWith(
      Object.fromEntries([...names, ...names.map(name => `there/${name}`)].map(name => [name, '']))
    )
    await writeFile(path.join(cwd, 'c.jsonl'), `{"text": ${red}\n`)
    await writeFile(path.join(cwd, 'good.md'), prose)
    const missing = [`${red}.md`, `\n${command}.md`, `${command}[1].md`]
    const named = [
      'there',
      ...names,
      ...missing,
      'c.jsonl',
      'good.md',
      '--out',
      `out${red}\n${command}`
    ]
    const {stdout, stderr, code} = await run(['score', ...named], {cwd})
    expect(stderr).toMatch(/^⟨U\+001B⟩\[31ma\.md: error: /m)
    expect(stderr).toMatch(/^\.\/::error::pwned\.md: error: /m)
    expect(stderr.split('\n').slice(10)).toEqual([
      'Wrote the scorecard of 1 text in out⟨U+001B⟩[31m ::error::pwned.',
      'Could not analyse 10 inputs.',
      ''
    ])
    expect(stderr).not.toMatch(controls)
    expect(stderr).not.toMatch(workflowCommand)
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })

  test('reaches no report raw', async () => {
    const cwd = await folderWith(texts(...names.map(name => `there/${name}`)))
    const {stdout, stderr, code} = await run(['score', 'there'], {cwd})
    expect(stdout).toContain('⟨U+001B⟩')
    expect(stdout).not.toMatch(controls)
    expect(stdout).not.toMatch(workflowCommand)
    expect({stderr, code}).toEqual({stderr: '', code: 0})
  })
})

test.concurrent('an argument with escapes and workflow commands is quoted without effect', async () => {
  const {stdout, stderr, code} = await run(['score', '-f', `${red}\n${command}`])
  expect(stderr).toContain('⟨U+001B⟩[31m ::error::pwned')
  expect(stderr).not.toMatch(controls)
  expect(stderr).not.toMatch(workflowCommand)
  expect({stdout, code}).toEqual({stdout: '', code: 2})
})

describe.concurrent('a reader that stops early', () => {
  test('of the report is no error', async () => {
    const cwd = await folderWith({'a.md': prose.repeat(500)})
    expect(
      await runShell('{ rhetlint score -f json a.md; echo "code $?" >&2; } | head -1', {cwd})
    ).toEqual({stdout: '{\n', stderr: 'code 0\n', code: 0})
  })

  test('of the messages changes neither the report nor the exit code', async () => {
    const cwd = await folderWith(texts('a.md'))
    const command = 'rhetlint score -f json missing.md a.md 2>&1 >a.json'
    const outcome = await runShell(`{ ${command}; echo "code $?" >&2; } | true; cat a.json`, {cwd})
    expect(outcome.stderr).toBe('code 2\n')
    expect(JSON.parse(outcome.stdout)).toMatchObject([{document: {path: 'a.md'}}])
  })
})
