import {z} from 'zod'
import type {Span} from '../../src/model.ts'
import {type Label, type Labelled, placeOfCue} from './labels.ts'
import type {Drawn} from './sample.ts'
import type {LabelTask} from './task.ts'
import {parseSentenceId} from './texts.ts'

/** A line of what a labeller of mentions writes. */
const answer = z.strictObject({
  id: z.string(),
  kind: z.string(),
  referent: z.string().exactOptional()
})

/** What stands between the names of several that one mention stands for. */
const joint = ' + '

/**
 * Reads what a labeller of mentions wrote, as the guidelines say: a line of JSON for each mention,
 * with the id of its sentence, the kind, and the name that it stands for where the kind asks for
 * one. The name is kept as the place of its first occurrence.
 *
 * @param drawn The mentions that must be labelled, in order.
 * @throws {Error} Naming the line that does not fit.
 */
export function parseMentions(
  lines: string,
  drawn: readonly Drawn[],
  task: LabelTask,
  textOf: (id: string) => string
): Labelled[] {
  const mentions = new Map(drawn.map(({id, mention}) => [id, mention]))
  const labels = new Map<string, Label>()
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue
    const fail = (problem: string) => new Error(`Line ${index + 1}: ${problem}`)
    const {success, data} = answer.safeParse(jsonOf(line))
    if (!success) throw fail('expected an id, a kind and perhaps a referent, as JSON')
    const {id, kind, referent} = data
    const mention = mentions.get(id)
    if (!mention) throw fail(`expected an id of the sample, got \`${id}\``)
    if (labels.has(id)) throw fail(`a second label for \`${id}\``)
    if (!task.kinds.includes(kind)) throw fail(`unknown kind \`${kind}\``)
    const refers = task.referredKinds?.includes(kind) ?? false
    if (refers && !referent) throw fail(`\`${kind}\` needs a referent`)
    if (!refers && referent !== undefined) throw fail(`\`${kind}\` bears no referent`)
    const {start, end} = mention
    if (!refers || !referent) {
      labels.set(id, {start, end, kind})
      continue
    }
    const text = textOf(parseSentenceId(id).text)
    const [first, ...others] = referent.split(joint).map(name => {
      const found = nameIn(text, name)
      if (!found) throw fail(`\`${name}\` does not stand in the text`)
      return found
    })
    if (!first) throw fail(`\`${kind}\` needs a referent`)
    labels.set(id, {start, end, kind, referent: others.length === 0 ? first : [first, ...others]})
  }
  return drawn.map(({id}) => {
    const label = labels.get(id)
    if (!label) throw new Error(`Expected a line for \`${id}\``)
    return {id, labels: [label]}
  })
}

/** The names that a referent keeps the places of, as a labeller wrote them. */
export function namesOf(referent: NonNullable<Label['referent']>, text: string): string {
  return [referent]
    .flat()
    .map(({start, end}) => text.slice(start, end).replace(/\s/g, ' '))
    .join(joint)
}

function nameIn(text: string, name: string): Span | undefined {
  const start = placeOfCue(text, name, 1)
  return start === undefined ? undefined : {start, end: start + name.length}
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
