import {z} from 'zod'
import {count, offset, span} from './numbers.ts'
import {voiced} from './voiced.ts'

const form = z.enum(['name', 'title', 'demonym', 'metonym', 'pronoun', 'description'])
const role = z.enum(['agent', 'patient', 'speaker', 'topic'])

const mention = z.strictObject({
  sentence: offset.describe('Index into `sentences`'),
  span,
  text: z.string(),
  form: form.describe(
    'By name; by an office (“the minister”); as a people (“Danes”); by a seat that stands for a government; by a pronoun; by another description'
  ),
  role: role.describe('Acts, is acted on, speaks, or is only spoken of'),
  voice: voiced.voice,
  why: z.string().exactOptional().describe('The rule that tied a pronoun or description to it')
})

/** Someone whom the text names. */
export const actor = z.strictObject({
  id: z.string().describe('Its name in lower case with hyphens, unique in the document'),
  name: z.string().describe('The fullest name in the text, without title; a state’s common name'),
  kind: z.enum(['person', 'organization', 'state', 'people', 'place']),
  aliases: z.array(z.string()).describe('Other names by which the text calls it'),
  titles: z.array(z.string()).describe('Titles and offices right before its name'),
  mentions: z.array(mention),
  sentences: z.array(offset).describe('Indices of the sentences that refer to it'),
  forms: z.partialRecord(form, count).describe('Mentions by form'),
  roles: z.partialRecord(role, count).describe('Mentions by role'),
  coMentions: z
    .array(z.strictObject({actor: z.string(), sentences: count}))
    .describe('The actors in the same sentences, and in how many, the most frequent first')
})

/** Names that are no actor. */
export const namedElsewhere = z.strictObject({
  text: z.string(),
  count,
  sentences: z.array(offset)
})
