import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {reporters} from '../src/index.ts'
import {createProcessor} from '../src/pipeline.ts'
import {analyze} from './analyze.ts'

test.each(['markdown', 'json', 'voices'] as const)(
  'one processor goes all the way to a report: %s',
  name => {
    const file = new VFile({path: 'a.md', value: 'It was the boldest plan.'})
    const report = createProcessor('markdown', name).processSync(file)
    expect(String(report)).toBe(
      reporters[name](analyze('It was the boldest plan.', {path: 'a.md'}))
    )
  }
)
