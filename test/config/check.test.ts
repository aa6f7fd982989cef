import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {checkConfig} from '../../src/config/check.ts'
import type {Config, KnownActor} from '../../src/index.ts'
import {sourceOf} from '../sources.ts'

const norland = {name: 'Norland', kind: 'state'} as const

test('a config with every field comes through', () => {
  const whole: Required<Config> = {
    actors: [{...norland, aliases: ['Osk'], notAliases: ['Norland Road']} as Required<KnownActor>]
  }
  expect(checkConfig(whole)).toEqual(whole)
  expect(checkConfig({})).toEqual({})
})

test('the example in the README is a config', () => {
  const [, example = ''] = /```yaml\n(# rhetlint\.config\.yaml\n[\s\S]*?)```/.exec(
    sourceOf('README.md')
  ) ?? ['', '']
  expect(checkConfig(parse(example)).actors).toHaveLength(2)
})

test('white space in names is made plain, and `$schema` left out', () => {
  const config = {$schema: './x.json', actors: [{kind: 'state', name: ' The   Union '}]}
  expect(checkConfig(config)).toEqual({actors: [{name: 'The Union', kind: 'state'}]})
})

test('keys come in one order, whatever the order in the file', () => {
  const one = checkConfig({actors: [{kind: 'state', name: 'Norland'}]})
  expect(JSON.stringify(one)).toBe(JSON.stringify(checkConfig({actors: [norland]})))
})

test('one actor may have a name twice, and another may not mean it', () => {
  const actors = [
    {...norland, aliases: ['Norland', 'norland']},
    {name: 'Osk', kind: 'place', notAliases: ['Norland']}
  ]
  expect(checkConfig({actors}).actors).toHaveLength(2)
})

describe('a fault is named with its key path and what to do', () => {
  const actor = (fields: object) => ({actors: [{...norland, ...fields}]})
  const twice = [norland, {name: 'Osk', kind: 'place', aliases: ['the Osk', ' Norland']}]
  const kinds = '`person`, `organization`, `state`, `people`, `place`'

  test.each([
    [null, 'Expected a set of fields, got nothing; write `key: value`'],
    [[], 'Expected a set of fields, got a list; write `key: value`'],
    [{actor: []}, '`actor`: Unknown key, did you mean `actors`?'],
    [{rules: {}}, '`rules`: Unknown key, remove it; expected `$schema`, `actors`'],
    [JSON.parse('{"__proto__": 1}'), '`__proto__`: Unknown key, remove it'],
    [{'a b': 1}, '`["a b"]`: Unknown key'],
    [{['x'.repeat(100)]: 1}, `\`${'x'.repeat(60)}…\`: Unknown key`],
    [{actors: {}}, '`actors`: Expected a list, got a set of fields; write it as a list'],
    [{actors: ['Norland']}, '`actors[0]`: Expected a set of fields, got text'],
    [actor({alias: []}), '`actors[0].alias`: Unknown key, did you mean `aliases`?'],
    [actor({kind: 'sate'}), `Expected one of ${kinds}, got \`sate\`; did you mean \`state\`?`],
    [actor({kind: 'river'}), `Expected one of ${kinds}, got \`river\``],
    [actor({kind: 1}), `\`actors[0].kind\`: Expected one of ${kinds}, got a number`],
    [{actors: [{kind: 'state'}]}, '`actors[0].name`: Expected text, got nothing; add it'],
    [actor({name: 1998}), 'Expected text, got a number; put it between quotation marks'],
    [actor({name: ' '}), '`actors[0].name`: Expected a name, got an empty one'],
    [actor({aliases: ['a', 'x'.repeat(201)]}), '`actors[0].aliases[1]`: Expected at most 200'],
    [actor({aliases: Array(101).fill('a')}), 'Expected at most 100 entries, got 101; remove some'],
    [actor({name: '\u001B[31m'}), '`actors[0].name`: Expected text without control characters'],
    [actor({aliases: ['Montr\uFFFDal']}), 'Expected text without control characters, in UTF-8'],
    [{actors: twice}, '`actors[1].aliases[1]`: “Norland” is a name of `actors[0]` too'],
    [
      actor({notAliases: ['Norland']}),
      '`actors[0].name`: “Norland” stands in `notAliases` of the same actor'
    ]
  ])('%j', (config, expected) => {
    expect(() => checkConfig(config)).toThrow(TypeError)
    expect(() => checkConfig(config)).toThrow(expected)
  })

  test('all of them, up to twenty', () => {
    const actors = Array.from({length: 30}, () => ({name: '', kind: 'state'}))
    expect(() => checkConfig({actors})).toThrow(
      expect.objectContaining({issues: expect.objectContaining({length: 20})})
    )
  })
})
