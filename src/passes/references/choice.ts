import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import type {Candidate, Seat, Standing} from './memory.ts'
import type {Pronoun} from './pronoun-forms.ts'

/** Who is meant, and why. */
export interface Choice {
  readonly key: string
  readonly actor?: number
  readonly sort: Standing['sort']
  readonly why: string
}

/** Candidates with the subject of the clause put first for a possessive or a reflexive pronoun. */
export function favoured(
  tokens: readonly Token[],
  seat: Seat,
  use: Pronoun['use'],
  candidates: readonly Candidate[]
): readonly Candidate[] {
  if (use === 'subject') return withSubject(seat, candidates)
  if (use === 'object') return candidates
  const {from} = clauseAround(tokens, seat.at)
  return candidates
    .map(candidate => {
      const {sentence, at, part} = candidate.latest
      const isOwn = sentence === seat.sentence && at >= from
      const isNear = isOwn && (part === 'subject' || use === 'reflexive')
      return isNear ? {...candidate, weight: candidate.weight + 0.5} : candidate
    })
    .sort((a, b) => b.weight - a.weight)
}

/** Candidates with the latest subject of the sentence put first: “Okoro said he”. */
function withSubject(seat: Seat, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(
    ({latest}) => latest.sentence === seat.sentence && latest.part === 'subject'
  )
  if (own.length !== 1) return candidates
  return candidates
    .map(candidate =>
      candidate === own[0] ? {...candidate, weight: candidate.weight + 0.3} : candidate
    )
    .sort((a, b) => b.weight - a.weight)
}

/** The choice of a candidate, with the rule that made it. */
export function toChoice(
  seat: Seat,
  {key, latest}: Candidate,
  second: Candidate | undefined
): Choice {
  const {actor, sort, part, sentence} = latest
  const distance = seat.sentence - sentence
  const why =
    second === undefined
      ? 'only-candidate'
      : part === 'subject' && distance === 0
        ? 'subject-of-sentence'
        : part === 'subject' && distance === 1
          ? 'subject-of-previous'
          : 'most-salient'
  return {key, ...(actor !== undefined && {actor}), sort, why}
}
