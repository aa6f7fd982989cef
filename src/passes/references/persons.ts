import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isWord} from '../words.ts'
import {type Choice, favoured, toChoice} from './choice.ts'
import type {Candidate, Seat} from './memory.ts'
import type {Scene} from './phrases.ts'
import type {Pronoun} from './pronoun-forms.ts'
import {isQuoteMark, type Part} from './roles.ts'

/** How much likelier than the next one a person must be. */
const margins: Readonly<Record<Pronoun['use'], number>> = {
  subject: 1.25,
  object: 1.5,
  possessive: 1.3,
  reflexive: 1.3
}

/** Whom *he* or *she* means: the likeliest, where nobody else is nearly as likely. */
export function choosePerson(
  {sentence}: Scene,
  seat: Seat,
  {use}: Pronoun,
  candidates: readonly Candidate[]
): Choice | undefined {
  const [best, second] = favoured(sentence.tokens, seat, use, candidates)
  if (!best || best.weight < 0.15) return undefined
  if (second && best.weight < margins[use] * second.weight) return undefined
  if (isJoined(sentence.tokens, seat, use, candidates, best)) return undefined
  if (candidates.some(other => isRival(sentence.tokens, seat, use, best, other))) return undefined
  return toChoice(seat, best, second)
}

/** “Okoro met Obi and his wife”: it may be either’s. */
function isJoined(
  tokens: readonly Token[],
  seat: Seat,
  use: Pronoun['use'],
  candidates: readonly Candidate[],
  best: Candidate
): boolean {
  if (use !== 'possessive' || !isWord(tokens[seat.at - 1], 'and', 'or', ',')) return false
  let before = seat.at - 2
  while (isQuoteMark(tokens[before])) before -= 1
  return candidates.some(
    ({key, latest}) => key !== best.key && latest.sentence === seat.sentence && latest.at === before
  )
}

/** Whether somebody spoken of since is as likely as the likeliest: “Okoro gave Obi money for his campaign”. */
function isRival(
  tokens: readonly Token[],
  seat: Seat,
  use: Pronoun['use'],
  {key, weight, latest}: Candidate,
  other: Candidate
): boolean {
  const {sentence, at, part, actor, gender} = other.latest
  if (other.key === key || sentence < latest.sentence) return false
  if (sentence === latest.sentence && at < latest.at) return false
  // “Okoro fired Obi. He”
  if (latest.sentence < seat.sentence) {
    const isTold = actor !== undefined || gender !== undefined
    return isTold && weight < crossing[part] * other.weight
  }
  if (use === 'subject') return false
  if (use !== 'possessive') return part === 'subject' || part === 'possessor'
  const isOwn = latest.part === 'subject' && latest.at >= clauseAround(tokens, seat.at).from
  return !isOwn || part === 'subject' || part === 'object'
}

/** How much likelier one of an earlier sentence must be than somebody named since. */
const crossing: Readonly<Record<Part, number>> = {
  subject: 1.7,
  object: 1.7,
  possessor: 1.3,
  other: 1.5
}
