import {z} from 'zod'
import type {Scorecard} from '../model.ts'
import {setAsideKinds} from '../parse/document.ts'
import {actor, namedElsewhere} from './schema/actors.ts'
import {annotation, claim, support} from './schema/claims.ts'
import {document} from './schema/document.ts'
import {count, offset, place, span} from './schema/numbers.ts'
import {voiced} from './schema/voiced.ts'

const blockKind = z.enum([
  'paragraph',
  'heading',
  'list-item',
  'table-cell',
  'block-quote',
  'footnote',
  ...setAsideKinds
])
const block = z.strictObject({kind: blockKind, index: offset})
const hash = z.string().regex(/^[0-9a-f]{16}$/)

const sentence = z.strictObject({
  index: offset,
  span: span.describe('Where it stands, as offsets; what is set aside may lie within'),
  line: z.int().min(1),
  column: z.int().min(1),
  text: z.string().describe('The prose: markup removed, references decoded'),
  block,
  voices: z
    .array(
      z.strictObject({
        span,
        within: span.describe('Where it stands in the sentence’s text'),
        ...voiced
      })
    )
    .describe('Who speaks: stretches in order that cover the sentence'),
  claim,
  support
})

const finding = z.strictObject({
  id: z
    .string()
    .regex(/^\d+[a-z]+$/)
    .describe('Sentence number, from 1, and letter: what a reader quotes'),
  rule: z.string(),
  family: z.string(),
  severity: z
    .enum(['info', 'warning', 'error'])
    .describe('The rule’s where the author says or endorses it, else never more than `info`'),
  message: z.string(),
  span,
  place,
  text: z.string().describe('The words that the finding is about'),
  sentence: offset.describe('Index into `sentences`'),
  within: span.describe('Where `text` stands in the sentence’s text'),
  ...voiced,
  negated: z.boolean().describe('Whether its first word is denied: “not the largest”'),
  hedged: z.boolean().describe('Whether its first word is hedged: “perhaps the largest”'),
  cue: z.string().describe('The word or pattern that fired'),
  fingerprint: hash.describe('The same for the same words in the same sentence, wherever it moves'),
  data: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
  )
})

const measure = z.strictObject({
  id: z
    .string()
    .describe(
      'A rule (its findings per 1,000 words), or a share of statements: `figures-unsourced` (no source found, or unnamed people), `statements-unsourced` (no source found)'
    ),
  count: count.describe('Findings or statements in what the author says or endorses'),
  opportunities: z
    .int()
    .min(0)
    .describe(
      'What the count is of, in what the author says or endorses: words for a rule; for `figures-unsourced` statements whose first figure stands there; for `statements-unsourced` those that could be checked and are no common ground, any of whose words stand there'
    ),
  per: z.int().min(1).describe('`value`, `low` and `high` are per this many opportunities'),
  value: z.number().min(0).describe('`count` × `per` ÷ `opportunities`'),
  low: z
    .number()
    .min(0)
    .describe('Lower end of the interval for the rate that more text of this kind would show'),
  high: z.number().min(0).describe('Its upper end'),
  level: z.number().describe('Confidence level of the interval'),
  method: z
    .enum(['poisson-exact', 'wilson'])
    .describe('Garwood’s exact interval for counts, Wilson’s for shares'),
  note: z.string().exactOptional().describe('Why the rate should not be read')
})

const scorecardSchema = z.strictObject({
  schema: z.literal('rhetlint/scorecard@1'),
  tool: z.strictObject({
    name: z.literal('rhetlint'),
    version: z.string(),
    ruleset: hash.describe('Of the code that judged'),
    lexicons: hash.describe('Of the word lists'),
    models: hash.describe('Of the learned models'),
    config: hash.exactOptional().describe('Of the config, where one was given')
  }),
  document,
  sentences: z.array(sentence),
  annotations: z
    .array(annotation)
    .describe('Every source that stands in the text, in its order: no faults'),
  findings: z.array(finding),
  actors: z
    .array(actor)
    .describe('Persons, organizations, states and peoples, in the order in which they enter'),
  places: z
    .array(namedElsewhere)
    .describe('Cities and lands, and states that are only named to say where something is'),
  unplaced: z
    .array(namedElsewhere)
    .describe(
      'Capitalised, not placed: names of events, laws and works, and names that were not recognised'
    ),
  measures: z.array(measure)
}) satisfies z.ZodType<unknown, Scorecard>

/** The schema of scorecards as JSON Schema, draft 2020-12; `scorecard.schema.json` is generated from it. */
export function scorecardJsonSchema(): object {
  return {
    title: 'rhetlint scorecard',
    ...z.toJSONSchema(scorecardSchema, {target: 'draft-2020-12'})
  }
}
