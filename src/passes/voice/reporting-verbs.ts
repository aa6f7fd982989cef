import {formsOf} from '../../lexicons/inflections.ts'
import {
  addressVerbs,
  beliefVerbs,
  judgingVerbs,
  namingVerbs,
  openVerbs,
  phrasalVerbs,
  quotingVerbs,
  speechVerbs,
  viewingVerbs
} from '../../lexicons/reporting-verbs.ts'
import {distancingVerbs, endorsingVerbs} from '../../lexicons/verb-classes.ts'
import type {Commitment} from '../../model.ts'

/** What a reporting verb must be followed by: each is a lexicon of that name. */
const frames = {
  phrasal: phrasalVerbs,
  viewing: viewingVerbs,
  naming: namingVerbs,
  speech: speechVerbs,
  address: addressVerbs,
  judging: judgingVerbs,
  open: openVerbs,
  quoting: quotingVerbs,
  belief: beliefVerbs
} as const

/** The name of a frame. */
type Frame = keyof typeof frames

/** A verb in one of its frames. */
export interface ReportingVerb {
  readonly base: string
  readonly frame: Frame
  /** The words that must follow: “out” for “point out”. */
  readonly rest: readonly string[]
  /** What the choice of the verb says of the author. */
  readonly commitment: Commitment
}

const verbs = Object.entries(frames).flatMap(([frame, {entries}]) =>
  [...entries].map((entry): ReportingVerb => {
    const [base = '', ...rest] = entry.split(' ')
    return {base, frame: frame as Frame, rest, commitment: commitmentOf(base)}
  })
)

const byForm = new Map<string, ReportingVerb[]>()
for (const verb of verbs) {
  for (const form of formsOf(verb.base)) byForm.set(form, [...(byForm.get(form) ?? []), verb])
}

/** The reporting verbs that a word, in lower case, is a form of, the stricter frames first; nothing for other words. */
export function reportingVerbsOf(word: string): readonly ReportingVerb[] | undefined {
  return byForm.get(word)
}

function commitmentOf(base: string): Commitment {
  if (endorsingVerbs.entries.has(base)) return 'endorsed'
  return distancingVerbs.entries.has(base) ? 'distanced' : 'neutral'
}
