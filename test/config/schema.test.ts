import Ajv2020 from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import schema from '../../src/config/config.schema.json' with {type: 'json'}

const validate = new Ajv2020.default().compile(schema)

test('the published schema takes what the validator takes, as far as it can say', () => {
  const actor = {name: 'Norland', kind: 'state'}
  expect(validate({$schema: './config.schema.json', actors: [actor]})).toBe(true)
  expect(validate({})).toBe(true)
  expect(validate({actors: [{...actor, alias: []}]})).toBe(false)
  expect(validate({actors: [{...actor, kind: 'river'}]})).toBe(false)
  expect(validate({actors: [{...actor, name: '\u001B'}]})).toBe(false)
  expect(validate({rules: {}})).toBe(false)
})
