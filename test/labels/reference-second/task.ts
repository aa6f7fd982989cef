import {reference} from '../reference/task.ts'
import type {LabelTask} from '../task.ts'

const more: Readonly<Record<string, number>> = {he: 40, she: 20, description: 45}

/** Mentions of the same texts that `reference` did not draw, by its guideline, since its *test* half is seen. */
export const referenceSecond: LabelTask = {
  ...reference,
  name: 'reference-second',
  except: ['reference'],
  // The pronouns that are resolved most are asked about most: the interval of all is then narrower.
  mentions:
    reference.mentions?.map(group => ({...group, perHalf: more[group.name] ?? group.perHalf})) ?? []
}
