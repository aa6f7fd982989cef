import {z} from 'zod'
import {offset, place, span} from './numbers.ts'

const probability = z.number().min(0).max(1)

/** What a sentence claims. */
export const claim = z
  .strictObject({
    checkable: z.boolean().describe('Whether `score` reaches its threshold'),
    checkWorthy: z.boolean().describe('Whether `worth` reaches its threshold'),
    score: probability.describe('How likely it presents some verifiable fact'),
    worth: probability.describe('How likely people would want it checked'),
    mixed: z.boolean().describe('Whether an opinion or a demand is mixed in'),
    future: z.boolean().describe('A pledge, a plan or a prediction: nothing can be looked up yet'),
    kinds: z.array(
      z.enum([
        'statistic',
        'ranking',
        'causal',
        'trend',
        'consensus',
        'legal',
        'event',
        'experience',
        'prediction'
      ])
    )
  })
  .describe('Whether the sentence presents a verifiable fact, and of what kind')

const evidenceKinds = [
  'link',
  'footnote',
  'citation',
  'legal',
  'document',
  'data',
  'table',
  'attribution',
  'testimony',
  'anecdote',
  'vague'
] as const

/** A source that stands in the text. */
export const annotation = z.strictObject({
  id: z.enum(evidenceKinds.map(kind => `evidence-${kind}` as const)),
  grade: z
    .enum(['traceable', 'attributed', 'vague'])
    .describe('Whether it can be looked up, is only a name, or not even that'),
  sentence: offset.describe('Index into `sentences`'),
  span,
  place,
  text: z.string()
})

const reach = z.enum([
  'sentence',
  'tie',
  'instances',
  'list-lead',
  'paragraph-end',
  'note',
  'source-list'
])

/** What the text offers for a sentence. */
export const support = z
  .strictObject({
    status: z
      .enum(['traceable', 'attributed', 'vague', 'common-ground', 'none-found', 'not-needed'])
      .describe(
        'Something to look up; a named person or body; unnamed people; what any reader takes as given; nothing in reach; nothing to check'
      ),
    lookedIn: z.array(reach).describe('The places there were to look in, nearest first'),
    evidence: z
      .array(
        z.strictObject({
          kind: z.enum(evidenceKinds),
          reach,
          sentence: offset.describe('Index into `sentences`: where it stands'),
          span,
          text: z.string()
        })
      )
      .describe('What was found in reach; the first decided')
  })
  .describe('What the text offers for what the sentence states: presence is judged, never truth')

/** Whether links or notes are there. */
export const channel = z.enum(['present', 'absent', 'lost'])
