import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, expect, test} from 'vitest'
import {reporters} from '../src/index.ts'
import {analyze} from './analyze.ts'
import {filesBelow, sourceOf} from './sources.ts'

let bundle: string

beforeAll(async () => {
  const {outputFiles} = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'rhetlint',
    platform: 'browser',
    // A web worker: no document to decode references with.
    conditions: ['worker'],
    define: {'import.meta.url': '"file:///rhetlint.js"'}
  })
  bundle = outputFiles[0]?.text ?? ''
})

test('the core runs without Node and gives the same bytes', () => {
  const texts = filesBelow('corpora/op-eds').map(path => ({path, text: sourceOf(path)}))
  // What a web worker has; nothing that Node adds.
  const context = createContext({TextEncoder, URL, atob, texts})
  runInContext('globalThis.self = globalThis', context)
  runInContext(bundle, context)
  const reports = runInContext(
    `texts.map(({path, text}) => {
      const scorecard = rhetlint.analyze(text, {path})
      return Object.values(rhetlint.reporters).map(report => report(scorecard)).join('')
    })`,
    context
  ) as string[]

  expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
    'undefinedundefinedundefined'
  )
  expect(reports.length).toBeGreaterThan(3)
  for (const [index, {path, text}] of texts.entries()) {
    const scorecard = analyze(text, {path})
    const expected = Object.values(reporters).map(report => report(scorecard))
    expect(reports[index]).toBe(expected.join(''))
  }
})
