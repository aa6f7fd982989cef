import {markdownTable} from 'markdown-table'
import type {Span} from '../../src/model.ts'
import {overlap} from '../../src/passes/token-positions.ts'
import type {Label, Labelled} from './labels.ts'
import type {Drawn} from './sample.ts'
import type {LabelTask} from './task.ts'

/** How far two labellers agree on one kind. */
export interface Agreement {
  readonly kind: string
  /** Units that both gave the kind, that only the first, and that only the second gave it. */
  readonly both: number
  readonly first: number
  readonly second: number
  /**
   * Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20) of “this kind or not”.
   * The units are the cues that either labeller marked with any kind (what neither marked would
   * only raise it), all words, all sentences, or all mentions; no number where chance plays no part.
   */
  readonly kappa: number
}

/** What stands for a label where there is none: no kind is called that. */
const unmarked = ''

/** What two labellers gave each sentence. */
type Pairs = readonly (readonly [Labelled, Labelled])[]

/** What two labellers gave each unit. */
type Units = readonly (readonly [string, string])[]

/** The agreement of two labellers by the unit of the task. */
export function agreementOf(task: LabelTask, pairs: Pairs, sample: readonly Drawn[]): Agreement[] {
  switch (task.unit) {
    case 'cue':
      return agreement(pairs, task.kinds)
    case 'word':
      return wordAgreement(task, pairs, sample)
    case 'sentence':
      return rowsOf(
        pairs.map(([one, other]) => [kindOf(one), kindOf(other)]),
        task.kinds
      )
    case 'mention':
      return mentionAgreement(task, pairs)
  }
}

/** The one label that a sentence bears where the unit is the sentence. */
function kindOf({labels: [label]}: Labelled): string {
  return label?.kind ?? unmarked
}

/** The agreement on each kind over cues, and over all kinds together under the name `all`. */
export function agreement(pairs: Pairs, kinds: readonly string[]): Agreement[] {
  return rowsOf(
    pairs.flatMap(([first, second]) => aligned(first.labels, second.labels)),
    kinds
  )
}

/**
 * The agreement on each kind over words, and that on the flags over the words to which both gave
 * a kind that bears one. The sample says where the words are.
 */
function wordAgreement(
  {kinds, flags, flaggedKinds = kinds}: LabelTask,
  pairs: Pairs,
  sample: readonly Drawn[]
): Agreement[] {
  const startsOf = new Map(sample.map(({id, words = []}) => [id, words]))
  const words = pairs.flatMap(([first, second]) =>
    (startsOf.get(first.id) ?? []).map(
      start => [labelAt(first, start), labelAt(second, start)] as const
    )
  )
  const flagged = words.filter(pair =>
    pair.every(label => flaggedKinds.includes(label?.kind ?? unmarked))
  )
  return [
    ...rowsOf(
      words.map(([one, other]) => [one?.kind ?? unmarked, other?.kind ?? unmarked]),
      kinds
    ),
    ...rowsOf(
      flagged.map(([one, other]) => [one?.flag ?? unmarked, other?.flag ?? unmarked]),
      flags,
      'all flags'
    )
  ]
}

/** The agreement on the kinds of mentions, and on whom they stand for where both say that. */
function mentionAgreement({kinds, referredKinds}: LabelTask, pairs: Pairs): Agreement[] {
  const rows = rowsOf(
    pairs.map(([one, other]) => [kindOf(one), kindOf(other)]),
    kinds
  )
  if (!referredKinds) return rows
  const named = pairs
    .map(([one, other]) => [referentsOf(one), referentsOf(other)] as const)
    .filter(([one, other]) => one.length > 0 && other.length > 0)
  const both = named.filter(([one, other]) => sameReferents(one, other)).length
  const apart = named.length - both
  return [...rows, {kind: 'same referent', both, first: apart, second: apart, kappa: Number.NaN}]
}

function referentsOf({labels: [label]}: Labelled): readonly Span[] {
  return [label?.referent ?? []].flat()
}

/** Whether each name of the one is a name of the other, or part of it where it first stands. */
function sameReferents(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every(name => other.some(found => overlap(name, found)))
}

/** The label over the word that starts there. */
function labelAt({labels}: Labelled, at: number): Label | undefined {
  return labels.find(({start, end}) => start <= at && at < end)
}

function rowsOf(units: Units, kinds: readonly string[], total = 'all'): Agreement[] {
  const counted = kinds.map(kind => {
    const both = units.filter(unit => unit[0] === kind && unit[1] === kind).length
    const of = (who: 0 | 1) => units.filter(unit => unit[who] === kind).length
    const kappa = cohensKappa(
      units.map(([one, other]) => [String(one === kind), String(other === kind)])
    )
    return {kind, both, first: of(0) - both, second: of(1) - both, kappa}
  })
  const both = units.filter(([one, other]) => one === other && one !== unmarked).length
  const of = (who: 0 | 1) => units.filter(unit => unit[who] !== unmarked).length - both
  return [...counted, {kind: total, both, first: of(0), second: of(1), kappa: cohensKappa(units)}]
}

/** Cohen's kappa of two judgements of each unit: agreement beyond what chance gives. */
export function cohensKappa(units: Units): number {
  const share = (count: number) => count / units.length
  const observed = share(units.filter(([one, other]) => one === other).length)
  const expected = [...new Set(units.flat())].reduce((sum, kind) => {
    const [first, second] = [0, 1].map(who => units.filter(unit => unit[who] === kind).length)
    return sum + share(first ?? 0) * share(second ?? 0)
  }, 0)
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

/** Pairs labels that overlap; what only one labeller marked is paired with none. */
function aligned(first: readonly Label[], second: readonly Label[]): [string, string][] {
  const left = [...second]
  const pairs = first.map((label): [string, string] => {
    const index = left.findIndex(other => overlap(other, label))
    const [partner] = index < 0 ? [] : left.splice(index, 1)
    return [name(label), partner ? name(partner) : unmarked]
  })
  return [...pairs, ...left.map((label): [string, string] => [unmarked, name(label)])]
}

/** A flag takes a cue out of what is counted; the kind stands all the same. */
function name({kind}: Label): string {
  return kind
}

/** The agreement as a Markdown table. */
export function agreementTable(rows: readonly Agreement[]): string {
  return markdownTable(
    [
      ['Kind', 'Both', 'First only', 'Second only', 'Kappa'],
      ...rows.map(({kind, both, first, second, kappa}) => [
        kind,
        String(both),
        String(first),
        String(second),
        Number.isNaN(kappa) ? '–' : kappa.toFixed(2)
      ])
    ],
    {align: ['l', 'r', 'r', 'r', 'r'], alignDelimiters: false}
  )
}
