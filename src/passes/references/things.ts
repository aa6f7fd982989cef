import type {Token} from '../../model.ts'
import {isVerb, isWord} from '../words.ts'
import {type Choice, favoured, toChoice} from './choice.ts'
import type {Candidate, Seat} from './memory.ts'
import {isBe, type Scene} from './phrases.ts'
import type {Pronoun} from './pronoun-forms.ts'

/** *It* and *they* mostly mean things and crowds: a name is taken up only where it leads its clause. */
export function chooseOther(
  {sentence}: Scene,
  seat: Seat,
  {person, use}: Pronoun,
  candidates: readonly Candidate[]
): Choice | undefined {
  const {tokens} = sentence
  if (person === 'it' && (use === 'object' || (use === 'subject' && isEmpty(tokens, seat.at))))
    return undefined
  const [best, second] = favoured(tokens, seat, use, candidates)
  if (!best || (second && best.weight < 1.5 * second.weight)) return undefined
  const {part, sentence: where} = best.latest
  const distance = seat.sentence - where
  // “the bank … they”, “Okoro’s party, the bank’s law … its”: too often somebody else.
  if (person === 'they' && !best.latest.isPlural && best.latest.sort === 'body') return undefined
  if (person === 'it' && use === 'subject' && points(tokens, seat.at)) return undefined
  if (person === 'it' && candidates.some(other => isBetween(other, best, seat))) return undefined
  if (best.latest.actor !== undefined && (distance > 1 || (part !== 'subject' && distance > 0)))
    return undefined
  return toChoice(seat, best, second)
}

/** Whether another name or body stands between the likeliest and the pronoun: “Norland told the Harbour Bank that its”. */
function isBetween({key, latest}: Candidate, best: Candidate, seat: Seat): boolean {
  return (
    key !== best.key &&
    (latest.actor !== undefined || (seat.part === 'possessor' && latest.sort === 'body')) &&
    latest.sentence === seat.sentence &&
    (best.latest.sentence < seat.sentence || latest.at > best.latest.at)
  )
}

/** “it is clear that”, “it seems”: *it* that only fills a place. */
function isEmpty(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (tokens[next]?.pos === 'ADV') next += 1
  let verb = tokens[next]
  if (verb?.pos === 'AUX' && !isBe(verb)) {
    next += 1
    while (tokens[next]?.pos === 'ADV') next += 1
    verb = tokens[next]
  }
  if (
    isWord(
      verb,
      'seems',
      'seemed',
      'take',
      'takes',
      'seem',
      'come',
      'appear',
      'mean',
      'remain',
      'happen',
      'make',
      'depend',
      'took',
      'turns',
      'turned',
      'rains',
      'rained',
      'comes',
      'looks',
      'appears',
      'appeared',
      'matters',
      'means',
      'meant',
      'remains',
      'happens',
      'makes',
      'depends'
    )
  )
    return true
  return isBe(verb)
}

/** “This is wrong, and it must end”: *it* goes on with what *this* points to. */
function points(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      (token, index) =>
        (isWord(token, 'this') && isVerb(tokens[index + 1])) ||
        (isWord(token, 'that') && isBe(tokens[index + 1]))
    )
}
