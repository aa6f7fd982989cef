import {occasionTimes} from '../../lexicons/occasions.ts'
import {kinNouns} from '../../lexicons/studies.ts'
import {innerVerbs, irregularPasts, ownPeople} from '../../lexicons/testimony.ts'
import type {EvidenceKind, Token} from '../../model.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import type {EvidencePiece} from './piece.ts'

/** Within how many words of “I” or “my” its verb stands. */
const reach = 10

/**
 * What the author gives as his own experience: “I met him in Dolm”, “my school had no roof”. What he thinks, wants
 * or argues is none.
 *
 * @param own The words of the sentence that nobody else says.
 */
export function testimonyPieces(own: readonly Token[]): readonly EvidencePiece[] {
  for (const [index, token] of own.entries()) {
    const isOwn =
      isWord(token, 'i', 'my', 'me', 'we') ||
      // “showed us”, not “gave his life for us”
      (token.text === 'us' && isVerb(own[index - 1])) ||
      (isWord(token, 'our') && isIn(ownPeople, own[index + 1]))
    // “Nicholas I”
    const before = own[index - 1]
    const isNumeral = token.text === 'I' && before?.pos === 'PROPN' && !isIn(occasionTimes, before)
    if (!isOwn || isNumeral) continue
    const isKin =
      isWord(token, 'my') && own.slice(index + 1, index + 4).some(word => isIn(kinNouns, word))
    const verb = isWord(token, 'me', 'us')
      ? own.slice(Math.max(0, index - reach), index).findLast(isVerb)
      : own.slice(index + 1, index + 1 + reach).find(isVerb)
    // “We in Europe have …”: everybody.
    if (isWord(token, 'we', 'our') && isWord(verb, 'have', "'ve", '’ve')) continue
    const recalls = isWord(token, 'i') && isWord(verb, 'remember', 'recall')
    if (!verb || (!isPast(verb) && !recalls) || isIn(innerVerbs, verb)) continue
    const at = own.indexOf(verb)
    const next = own[at + 1]
    // “more than we had a year ago”
    if (isWord(token, 'we') && isWord(verb, 'had') && !isVerb(next)) continue
    // “my friend Ada Okoro was …” is about Okoro.
    if (isKin && own.slice(index + 1, at).some(({pos}) => pos === 'PROPN')) continue
    const main = own.slice(at + 1, at + 4).find(({pos}) => pos === 'VERB')
    // “I have to choose”, “I have no letter”
    if (isWord(verb, 'have') && (!main || isWord(next, 'to'))) continue
    if (verb.pos === 'AUX' && isIn(innerVerbs, main)) continue
    const last = isWord(next, "n't", 'n’t', 'not', 'never') && next ? next : verb
    return [
      {
        start: Math.min(token.start, verb.start),
        end: Math.max(token.end, last.end),
        kind: isKin ? 'anecdote' : 'testimony',
        grade: 'attributed'
      }
    ]
  }
  return []
}

function isPast(token: Token): boolean {
  if (isWord(token, 'have', "'ve", '’ve')) return token.pos === 'AUX'
  return (token.pos === 'VERB' && token.lower.endsWith('ed')) || isIn(irregularPasts, token)
}

/** Whether a piece of evidence is what the author tells of himself or of those close to him. */
export function isOwnAccount(kind: EvidenceKind): boolean {
  return kind === 'testimony' || kind === 'anecdote'
}
