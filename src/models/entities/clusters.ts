import {coarsest, finest, middle, words} from './cluster-table.ts'

/** The groups of words that a word belongs to, from the finest to the coarsest. */
export type Clusters = readonly [number, number, number]

let clusters: ReadonlyMap<string, number> | undefined

/** The clusters of a word in lower case; a letter with a mark is looked up without it where the word is unknown. */
export function clustersOf(lower: string): Clusters | undefined {
  clusters ??= read()
  const code = clusters.get(lower) ?? clusters.get(lower.normalize('NFD').replace(/\p{M}/gu, ''))
  return code === undefined ? undefined : [code, numberAt(middle, code), numberAt(coarsest, code)]
}

function read(): Map<string, number> {
  return new Map(words.split(' ').map((word, at) => [word, numberAt(finest, at)]))
}

/** A number that two digits of base 64 stand for. */
function numberAt(digits: string, at: number): number {
  return 64 * digitOf(digits.charCodeAt(2 * at)) + digitOf(digits.charCodeAt(2 * at + 1))
}

function digitOf(code: number): number {
  if (code >= 97) return code - 71
  if (code >= 65) return code - 65
  return code >= 48 ? code + 4 : code === 43 ? 62 : 63
}
