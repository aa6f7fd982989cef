import {readFile} from 'node:fs/promises'
import {globSync} from 'tinyglobby'
import {describe, test} from 'vitest'
import {expectComplete, expectSound} from '../positions.ts'
import {expectRendered} from '../rendering.ts'
import {read} from './reading.ts'

// Written by hundreds of hands, and there wherever the tests are.
const paths = globSync('node_modules/**/*.{md,markdown}', {dot: true, ignore: []}).sort()

describe('positions hold in the Markdown of every package that is installed', () => {
  test.each(paths)('%s', async path => {
    const text = await readFile(path, 'utf8')
    const document = read(text)
    expectSound(text, 'markdown', document)
    expectComplete(text, document)
    expectRendered(text, document)
  })
})
