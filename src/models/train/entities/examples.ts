import type {EntityKind} from '../../../model.ts'
import {readTokens} from '../../../parse/tokens.ts'
import {candidatesOf} from '../../entities/candidates.ts'
import {featuresOf} from '../../entities/features.ts'
import {listedByToken} from '../../entities/gazetteer.ts'
import {follows, type Label, labelOf, outside} from '../../entities/labels.ts'

/** A line of a data set: a text with its names, offsets in code points. */
export interface EntityRecord {
  readonly text: string
  readonly entities: readonly (readonly [number, number, EntityKind, ...unknown[]])[]
}

/** Candidates in a row, each with what is seen of it and its label. */
export interface Run {
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly Label[]
}

/** The runs of candidates of a text; a name that does not begin and end with a candidate is cut to those. */
export function runsOf({text, entities}: EntityRecord): readonly Run[] {
  const {tokens} = readTokens(text)
  const offsets = offsetsOf(text)
  const labels: Label[] = tokens.map(() => outside)
  for (const [from, to, kind] of entities) {
    const [start, end] = [offsets[from] ?? 0, offsets[to] ?? text.length]
    let begins = true
    for (const [at, token] of tokens.entries()) {
      if (token.end <= start || token.start >= end) continue
      labels[at] = labelOf(kind, begins)
      begins = false
    }
  }
  const candidates = candidatesOf(tokens)
  const features = featuresOf(tokens, candidates, listedByToken(tokens))
  const runs: {features: (readonly string[])[]; labels: Label[]}[] = []
  for (const [at, seen] of features.entries()) {
    if (!seen) continue
    if (at === 0 || !features[at - 1]) runs.push({features: [], labels: []})
    const run = runs.at(-1)
    run?.features.push(seen.map(({template, value}) => `${template} ${value}`))
    const label = labels[at] ?? outside
    run?.labels.push(follows(run.labels.at(-1) ?? outside, label) ? label : ((label - 1) as Label))
  }
  return runs
}

/** For each code point of a text, and its end, where it stands in UTF-16 units. */
export function offsetsOf(text: string): readonly number[] {
  const offsets = [0]
  for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length)
  return offsets
}
