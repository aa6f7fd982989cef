import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Config, Document} from '../../src/index.ts'
import {syntaxes} from '../../src/pipeline.ts'
import {reporters} from '../../src/reporters/index.ts'
import {analyze} from '../analyze.ts'

const config: Config = {actors: [{name: 'Norland', kind: 'state'}]}
const text = 'Norland has the best plan.'

test.each(['markdown', 'text'] as const)('a document in %s knows the actors', format => {
  const documentOf = (data: {config?: Config}) => {
    const file = new VFile({value: text, data})
    const processor = unified().use(syntaxes[format])
    return processor.runSync(processor.parse(file) as never, file) as unknown as Document
  }
  expect(documentOf({config}).knownActors).toEqual(config.actors)
  expect(documentOf({}).knownActors).toEqual([])
})

test('a scorecard has the hash of the config only where one was given', () => {
  const other = 'It has the best plan.'
  const {tool, ...rest} = analyze(other, {config})
  const without = analyze(other)
  expect(tool).toEqual({...without.tool, config: expect.stringMatching(/^[0-9a-f]{16}$/)})
  expect({...rest, tool: without.tool}).toEqual(without)
  expect('config' in without.tool).toBe(false)
  expect(analyze(other, {config: {}}).tool.config).not.toBe(tool.config)
  expect(reporters.markdown(analyze(other, {config}))).toContain(` · config \`${tool.config}\` · `)
  expect(reporters.markdown(without)).not.toContain('config')
})

test('a config that cannot be used is refused', () => {
  const wrong = {actors: [{name: 'Norland', kind: 'stat'}]} as never
  expect(() => analyze(text, {config: wrong})).toThrow(
    'Cannot use this config: `actors[0].kind`: Expected one of'
  )
})

test('what a caller gave stays as it was', () => {
  const frozen = Object.freeze({
    actors: Object.freeze([Object.freeze({name: ' A', kind: 'state'})])
  })
  expect(() => analyze(text, {config: frozen as Config})).not.toThrow()
})
