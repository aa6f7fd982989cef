import {z} from 'zod'
import type {Config} from '../model.ts'

/** The most actors, the most names of each list, and the most characters of a name. */
const most = {actors: 1000, names: 100, characters: 200}

const name = z
  .string()
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\uFFFD]*$/u)
  .overwrite(text => text.trim().replace(/\s+/g, ' '))
  .min(1)
  .max(most.characters)

const names = z.array(name).max(most.names)

const knownActor = z.strictObject({
  name: name.describe('The name that reports use'),
  kind: z.enum(['person', 'organization', 'state', 'people', 'place']).describe('What it is'),
  aliases: names
    .exactOptional()
    .describe('Other names for it, such as a short form, a title or a capital'),
  notAliases: names
    .exactOptional()
    .describe('Expressions that never mean it, though they look as if they did')
})

/** What may stand in a config. `checkConfig` reads with it and words its errors. */
export const configSchema = z.strictObject({
  $schema: z
    .string()
    .exactOptional()
    .describe('Where the JSON Schema stands, for editors; rhetlint does not read it'),
  actors: z
    .array(knownActor)
    .max(most.actors)
    .superRefine(refuseSharedNames)
    .exactOptional()
    .describe('Actors that you know by name')
}) satisfies z.ZodType<Config>

/** The schema of configs as JSON Schema, draft 2020-12; `config.schema.json` is generated from it. */
export function configJsonSchema(): object {
  return {
    title: 'rhetlint config',
    ...z.toJSONSchema(configSchema, {target: 'draft-2020-12', io: 'input'})
  }
}

/** A name stands for one actor only, and for none that it is said not to mean. */
function refuseSharedNames(
  actors: readonly z.output<typeof knownActor>[],
  context: z.RefinementCtx
): void {
  const owners = new Map<string, number>()
  for (const [index, {name, aliases = [], notAliases = []}] of actors.entries()) {
    const refused = new Set(notAliases)
    const own = [name, ...aliases]
    for (const [order, text] of own.entries()) {
      const path = order === 0 ? [index, 'name'] : [index, 'aliases', order - 1]
      const owner = owners.get(text) ?? index
      owners.set(text, owner)
      if (owner !== index) {
        const message = `“${text}” is a name of \`actors[${owner}]\` too; keep it in one place`
        context.addIssue({code: 'custom', path, message})
      } else if (refused.has(text)) {
        const message = `“${text}” stands in \`notAliases\` of the same actor; keep it in one place`
        context.addIssue({code: 'custom', path, message})
      }
    }
  }
}
