import {writeFileSync} from 'node:fs'
import {configJsonSchema} from '../src/config/schema.ts'
import {scorecardJsonSchema} from '../src/score/schema.ts'
import {toolSource} from './provenance.ts'
import {accuracySource} from './rule-accuracy.ts'

// What must stand before the tests can rewrite their snapshots.
const write = (path: string, text: string) =>
  writeFileSync(new URL(`../src/${path}`, import.meta.url), text)
write('rules/accuracy.ts', accuracySource())
write('tool.ts', toolSource())
const json = (schema: object) => `${JSON.stringify(schema, undefined, 2)}\n`
write('score/scorecard.schema.json', json(scorecardJsonSchema()))
write('config/config.schema.json', json(configJsonSchema()))
