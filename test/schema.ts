import Ajv2020 from 'ajv/dist/2020.js'
import {expect} from 'vitest'
import schema from '../src/score/scorecard.schema.json' with {type: 'json'}

const validate = new Ajv2020.default({allErrors: true}).compile(schema)

/** Expects a scorecard to be valid by the published JSON Schema. */
export function expectValid(scorecard: unknown): void {
  // As a consumer reads it: through JSON.
  validate(JSON.parse(JSON.stringify(scorecard)))
  expect(validate.errors ?? []).toEqual([])
}
