import {markdownTable} from 'markdown-table'
import type {Label, Labelled} from './labels.ts'

/** How far two labellers agree on one kind, over the cues that either marked with any kind. */
export interface Agreement {
  readonly kind: string
  /** Cues that both gave the kind, that only the first, and that only the second gave it. */
  readonly both: number
  readonly first: number
  readonly second: number
  /**
   * Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20) of “this kind or not”.
   * The units are the cues that either labeller marked: words that neither marked would only
   * raise it.
   */
  readonly kappa: number
}

const unmarked = 'none'

/** The agreement on each kind, and over all kinds together under the name `all`. */
export function agreement(
  pairs: readonly (readonly [Labelled, Labelled])[],
  kinds: readonly string[]
): Agreement[] {
  const units = pairs.flatMap(([first, second]) => aligned(first.labels, second.labels))
  const counted = kinds.map(kind => {
    const both = units.filter(unit => unit[0] === kind && unit[1] === kind).length
    const of = (who: 0 | 1) => units.filter(unit => unit[who] === kind).length
    const kappa = cohensKappa(
      units.map(([one, other]) => [String(one === kind), String(other === kind)])
    )
    return {kind, both, first: of(0) - both, second: of(1) - both, kappa}
  })
  const both = units.filter(([one, other]) => one === other).length
  const of = (who: 0 | 1) => units.filter(unit => unit[who] !== unmarked).length - both
  return [...counted, {kind: 'all', both, first: of(0), second: of(1), kappa: cohensKappa(units)}]
}

/** Cohen's kappa of two judgements of each unit: agreement beyond what chance gives. */
export function cohensKappa(units: readonly (readonly [string, string])[]): number {
  const share = (count: number) => count / units.length
  const observed = share(units.filter(([one, other]) => one === other).length)
  const expected = [...new Set(units.flat())].reduce((sum, kind) => {
    const [first, second] = [0, 1].map(who => units.filter(unit => unit[who] === kind).length)
    return sum + share(first ?? 0) * share(second ?? 0)
  }, 0)
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

/** Pairs labels that overlap; what only one labeller marked is paired with `none`. */
function aligned(first: readonly Label[], second: readonly Label[]): [string, string][] {
  const left = [...second]
  const pairs = first.map((label): [string, string] => {
    const index = left.findIndex(other => other.start < label.end && label.start < other.end)
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
