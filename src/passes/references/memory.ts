import type {Gender} from './genders.ts'
import type {Part} from './roles.ts'

/** Somebody or something that the text has just spoken of, named or not. */
export interface Standing {
  /** What tells him from others. */
  readonly key: string
  /** Index of the named actor, where he is one. */
  readonly actor?: number
  readonly sort: 'person' | 'body' | 'people' | 'thing'
  readonly gender: Gender | undefined
  readonly isPlural: boolean
  readonly part: Part
  readonly sentence: number
  readonly block: number
  /** Index of the token. */
  readonly at: number
  /** Index of the quotation that it stands in, -1 outside. */
  readonly quotation: number
}

/** How many sentences back a pronoun can reach. */
const farthest = 5

/** How many standings are kept: sentences that hold more are lists. */
const most = 80

/** What a text has spoken of in its last sentences, the latest last. */
export class Memory {
  #standings: Standing[] = []

  add(standing: Standing): void {
    this.#standings.push(standing)
    if (this.#standings.length > 2 * most) this.#standings = this.#standings.slice(-most)
  }

  /** Forgets what stands too far before a sentence. */
  enter(sentence: number): void {
    this.#standings = this.#standings.filter(standing => sentence - standing.sentence <= farthest)
  }

  get standings(): readonly Standing[] {
    return this.#standings
  }
}

/** One who may be meant, with all that speaks for him. */
export interface Candidate {
  readonly key: string
  readonly weight: number
  /** The latest mention. */
  readonly latest: Standing
}

/** Where a pronoun stands, for what it can reach. */
export interface Seat {
  readonly sentence: number
  readonly block: number
  readonly at: number
  readonly quotation: number
  readonly part: Part
}

const weights: Readonly<Record<Part, number>> = {
  subject: 1,
  possessor: 0.65,
  object: 0.6,
  other: 0.45
}

/** Those who may be meant, the likeliest first: the nearer, the more so; subjects before others. */
export function candidatesFor(
  seat: Seat,
  standings: readonly Standing[],
  agrees: (standing: Standing) => number
): readonly Candidate[] {
  const found = new Map<string, {weights: Map<number, number>; latest: Standing}>()
  for (const standing of standings) {
    if (standing.sentence === seat.sentence && standing.at >= seat.at) continue
    const share = agrees(standing)
    if (share === 0) continue
    const weight = share * nearness(seat, standing)
    const known = found.get(standing.key)
    if (!known) {
      found.set(standing.key, {weights: new Map([[standing.sentence, weight]]), latest: standing})
      continue
    }
    const before = known.weights.get(standing.sentence) ?? 0
    known.weights.set(standing.sentence, Math.max(before, weight))
    if (isLater(standing, known.latest)) known.latest = standing
  }
  return [...found]
    .map(([key, {weights, latest}]) => ({
      key,
      latest,
      weight: totalOf([...weights.values()])
    }))
    .sort((a, b) => b.weight - a.weight)
}

/** What is spoken of again and again counts more, but its best place most. */
function totalOf(weights: readonly number[]): number {
  const sum = weights.reduce((sum, weight) => sum + weight, 0)
  return (sum + Math.max(...weights)) / 2
}

/** How much a mention speaks for its actor, by place and part. */
function nearness(seat: Seat, {sentence, block, part, quotation}: Standing): number {
  let weight = weights[part] * 0.5 ** (seat.sentence - sentence)
  if (block !== seat.block) weight *= 0.8
  if (part === 'subject' && seat.part === 'subject') weight *= 1.2
  // What is quoted is spoken of by another.
  if (quotation >= 0 && quotation !== seat.quotation) weight *= 0.5
  return weight
}

function isLater(one: Standing, other: Standing): boolean {
  return one.sentence === other.sentence ? one.at > other.at : one.sentence > other.sentence
}
