import {describe, expect, test} from 'vitest'
import {configJsonSchema} from '../src/config/schema.ts'
import {rules} from '../src/index.ts'
import {rulesPage} from '../src/reporters/rule-page.ts'
import {scorecardJsonSchema} from '../src/score/schema.ts'
import {toolSource} from './provenance.ts'
import {readmeWith} from './readme.ts'
import {accuracySource} from './rule-accuracy.ts'
import {sourceOf} from './sources.ts'

const remedy = 'stale: run `npm run update` and read the difference'

describe('what is generated is fresh', () => {
  test('the hashes in src/tool.ts', () => {
    expect(sourceOf('src/tool.ts'), remedy).toBe(toolSource())
  })

  test('the accuracy of the rules', () => {
    expect(sourceOf('src/rules/accuracy.ts'), remedy).toBe(accuracySource())
  })

  test('the JSON Schema of scorecards', () => {
    const schema = `${JSON.stringify(scorecardJsonSchema(), undefined, 2)}\n`
    expect(sourceOf('src/score/scorecard.schema.json'), remedy).toBe(schema)
  })

  test('the JSON Schema of configs', () => {
    const schema = `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`
    expect(sourceOf('src/config/config.schema.json'), remedy).toBe(schema)
  })

  test('the documentation of the rules', async () => {
    await expect(rulesPage(rules)).toMatchFileSnapshot('../src/rules/README.md')
  })

  test('the generated parts of the README', async () => {
    await expect(readmeWith(sourceOf('README.md'))).toMatchFileSnapshot('../README.md')
  })
})
