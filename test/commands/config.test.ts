import {describe, expect, test} from 'vitest'
import {folderWith, prose, texts} from '../read/files.ts'
import {expectValid} from '../schema.ts'
import {run} from './run.ts'

const configOf = (name: string) => ({actors: [{name, kind: 'state'}]})
const json = (name: string) => JSON.stringify(configOf(name))

/** The hash of the config of each scorecard, by the path of its text. */
async function hashes(args: readonly string[], cwd: string, stdin = '') {
  const {stdout, stderr, code} = await run(['score', '-f', 'json', ...args], {cwd, stdin})
  expect({stderr, code}).toEqual({stderr: '', code: 0})
  const scorecards = [JSON.parse(stdout)].flat()
  scorecards.forEach(expectValid)
  return Object.fromEntries(scorecards.map(({document, tool}) => [document.path, tool.config]))
}

describe.concurrent('a text goes by', () => {
  test('the nearest config at or above its folder, whatever its format', async () => {
    const cwd = await folderWith({
      ...texts('a.md', 'json/b.md', 'json/deep/c.txt', 'yaml/d.md', 'toml/e.md', 'package/f.md'),
      'json/rhetlint.config.json': json('Norland'),
      'yaml/rhetlint.config.yaml': '# The same.\nactors:\n- {kind: state, name: Norland}\n',
      'toml/rhetlint.config.toml': '[[actors]]\nname = "Norland"\nkind = "state"\n',
      'package/package.json': `{"name": "x", "rhetlint": ${json('Norland')}}`,
      'json/deep/package.json': '{"name": "no config"}'
    })
    const {'a.md': none, ...others} = await hashes(['**/*'], cwd)
    expect(none).toBeUndefined()
    expect(Object.keys(others)).toHaveLength(5)
    expect(new Set(Object.values(others)).size).toBe(1)
  })

  test('the one that `--config` names, and by none with `--no-config`', async () => {
    const cwd = await folderWith({
      ...texts('a.md'),
      'rhetlint.config.json': json('Norland'),
      'other.yml': 'actors: []\n',
      'empty.toml': ''
    })
    const found = Object.values({
      ...(await hashes(['a.md'], cwd)),
      ...{other: (await hashes(['a.md', '--config', 'other.yml'], cwd))['a.md']},
      ...{empty: (await hashes(['a.md', '--config', 'empty.toml'], cwd))['a.md']}
    })
    expect(new Set(found).size).toBe(3)
    expect(await hashes(['a.md', '--no-config'], cwd)).toEqual({'a.md': undefined})
  })

  test('that of the working folder on standard input, or of the folder that is named', async () => {
    const cwd = await folderWith({
      'rhetlint.config.json': json('Norland'),
      'sub/rhetlint.config.json': json('Osk')
    })
    const {stdin} = await hashes([], cwd, prose)
    const named = await hashes(['--stdin-path', 'sub/none/a.md'], cwd, prose)
    expect(stdin).toBeDefined()
    expect(named['sub/none/a.md']).not.toBe(stdin)
  })
})

describe.concurrent('a config that cannot be used is named at its place, and nothing is written', () => {
  const actors = 'actors:\n  - name: Norland\n    kind: stat\n'

  test.each([
    ['rhetlint.config.yaml', actors, ':3:5: error: `actors[0].kind`: Expected one of'],
    ['rhetlint.config.yaml', 'actors: [\n', ':2:1: error: Cannot read YAML: '],
    ['rhetlint.config.yml', 'actors: []\nactors: []\n', ':2:1: error: Cannot read YAML: this key'],
    ['rhetlint.config.yml', 'actors: &a [*a]\n', ':1:13: error: `actors[0]`: Expected a set of'],
    ['rhetlint.config.yaml', '? '.repeat(1e5), ': error: Config is nested too deep; flatten it'],
    ['rhetlint.config.yaml', '['.repeat(1e5), ': error: Config is nested too deep; flatten it'],
    ['rhetlint.config.yaml', '"a": '.repeat(5e4), ': error: Config is nested too deep; flatten it'],
    [
      'rhetlint.config.yaml',
      `${'{? '.repeat(90)}a${'}'.repeat(90)}`,
      ': error: Config is nested too deep; flatten it'
    ],
    ['rhetlint.config.yaml', '#'.repeat(3e5), ': error: Config is too large: expected at most'],
    ['rhetlint.config.json', '{\n  "actors": x\n}', ':2:13: error: Cannot read JSON: '],
    ['rhetlint.config.json', '{"actors": []', ':1:14: error: Cannot read JSON: '],
    ['rhetlint.config.json', '{\n\t"rules": {}\n}', ':2:2: error: `rules`: Unknown key, remove it'],
    ['rhetlint.config.toml', 'actors = [\n1,\n=', ':3:1: error: Cannot read TOML: '],
    ['rhetlint.config.toml', 'actor = 1', ': error: `actor`: Unknown key, did you mean `actors`?'],
    ['rhetlint.config.toml', `a = ${'['.repeat(1e5)}`, ':1:105: error: Cannot read TOML: '],
    [
      'package.json',
      '{"rhetlint":\n{"actors": 1}}',
      ':2:2: error: `rhetlint.actors`: Expected a list'
    ],
    ['package.json', '{', ':1:2: error: Cannot read JSON: ']
  ])('%s (%#)', async (name, content, expected) => {
    const cwd = await folderWith({...texts('a.md', 'b/c.md'), [name]: content})
    const {stdout, stderr, code} = await run(['score', '.', '-f', 'json'], {cwd})
    const [first, ...others] = stderr.split('\n')
    expect(first?.startsWith(`${name}${expected}`), stderr).toBe(true)
    expect(others).toEqual([
      'Nothing was analysed; mend the config, or go by none with `--no-config`.',
      ''
    ])
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })

  test.each([
    ['missing.json', 'missing.json: error: No such file; check the path'],
    ['', '(an empty name): error: No such file; check the path'],
    ['sub', 'sub: error: Expected a config file, got a folder'],
    ['config.js', 'config.js: error: Expected a config file ending in .json, .yaml, .yml, .toml']
  ])('with `--config %s`', async (name, expected) => {
    const cwd = await folderWith({...texts('a.md', 'sub/b.md'), 'config.js': 'process.exit(7)'})
    const args = ['score', 'a.md', '--config', name, '--out', 'out']
    const {stdout, stderr, code} = await run(args, {cwd})
    expect(stderr).toContain(expected)
    expect({stdout, code}).toEqual({stdout: '', code: 2})
  })

  test('without effect on a terminal', async () => {
    const key = '\\u001b[31m\\n::error::pwned'
    const cwd = await folderWith({
      ...texts('a.md'),
      'rhetlint.config.json': `{"${key}": 1, "actors": [{"name": "A", "kind": "${key}"}]}`
    })
    const {stderr, code} = await run(['score', 'a.md'], {cwd})
    expect(stderr).not.toMatch(/[^\n\P{Cc}]/u)
    expect(stderr).not.toMatch(/^\s*::/m)
    expect(stderr.split('\n')).toHaveLength(4)
    expect(code).toBe(2)
  })

  test('where a folder has its name', async () => {
    const cwd = await folderWith({...texts('a.md'), 'rhetlint.config.json/b': ''})
    const {stderr, code} = await run(['score', 'a.md'], {cwd})
    expect(stderr).toContain('Cannot read the config found here or above')
    expect(code).toBe(2)
  })
})
