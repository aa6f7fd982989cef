import {readFile} from 'node:fs/promises'
import {globSync} from 'tinyglobby'
import {expect, test} from 'vitest'
import {expectComplete, expectSound} from '../positions.ts'

// Written by hundreds of hands, and there wherever the tests are.
const paths = globSync('node_modules/**/*.{md,markdown}', {dot: true, ignore: []}).sort()

test('positions hold in the Markdown of every package that is installed', async () => {
  for (const path of paths) {
    const text = await readFile(path, 'utf8')
    expectSound(text)
    expectComplete(text)
  }
  expect(paths.length).toBeGreaterThan(300)
})
