import {writeFileSync} from 'node:fs'
import {scorecardJsonSchema} from '../src/score/schema.ts'
import {toolSource} from './provenance.ts'
import {accuracySource} from './rule-accuracy.ts'

// What must stand before the tests can rewrite their snapshots.
const write = (path: string, text: string) =>
  writeFileSync(new URL(`../src/${path}`, import.meta.url), text)
write('rules/accuracy.ts', accuracySource())
write('tool.ts', toolSource())
write('score/scorecard.schema.json', `${JSON.stringify(scorecardJsonSchema(), undefined, 2)}\n`)
