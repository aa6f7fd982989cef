import {courseNouns, factNouns, mannerVerbs} from '../../lexicons/boosters.ts'
import {conditions, negators} from '../../lexicons/clauses.ts'
import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isNoun, isParticiple} from '../noun-phrases.ts'
import {isEnd, isIn, isMark, isVerb, isWord} from '../words.ts'

/** Whether a fixed expression of certainty is one here, by what stands around it. */
export function isCertainty(tokens: readonly Token[], first: number, last: number): boolean {
  const [earlier, before] = [tokens[first - 2], tokens[first - 1]]
  if (isIn(negators, before) || isWord(before, ...weakeners)) return false
  // “did not certainly know”
  if (isIn(negators, earlier) && isVerb(before)) return false
  // “slowly but surely”
  if (isWord(before, 'but') && isWord(earlier, 'slowly', 'quietly')) return false
  return senses.get(tokens[last]?.lower ?? '')?.(tokens, first, last) ?? true
}

const weakeners = 'almost as far nearly so'.split(' ')

/** Tests of the senses of what ends in a word. */
const senses: ReadonlyMap<
  string,
  (tokens: readonly Token[], first: number, last: number) => boolean
> = new Map([
  ['course', isOfCourse],
  ['fact', isInFact],
  ['reality', isInFact],
  ['indeed', isIndeed],
  ['doubt', isNoDoubt],
  ['sure', isComment],
  ['certain', isComment]
])

/** Not “a change of course”, “of course fees”. */
function isOfCourse(tokens: readonly Token[], first: number, last: number): boolean {
  return !isIn(courseNouns, tokens[first - 1]) && tokens[last + 1]?.pos !== 'NOUN'
}

/** Not “a basis in fact”, “in fact-finding”, “in fact and law”. */
function isInFact(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  return next?.text !== '-' && !isIn(factNouns, tokens[first - 1]) && !isWord(next, 'and', 'or')
}

/** Not “very good indeed”. */
function isIndeed(tokens: readonly Token[], first: number): boolean {
  const {from} = clauseAround(tokens, first)
  return !tokens.slice(Math.max(from, first - 5), first).some(token => isWord(token, 'very', 'few'))
}

/** “no doubt” of the clause; not “had no doubt about it”, “in no doubt”. */
function isNoDoubt(tokens: readonly Token[], first: number): boolean {
  const [subject, before] = [tokens[first - 2], tokens[first - 1]]
  if (!isWord(tokens[first], 'no')) return true
  if (isWord(before, 'have')) return isWord(subject, 'i', 'we')
  if (isWord(before, 'leaves', 'leave', 'left')) return true
  if (isWord(before, 'with', 'of', 'in', 'was', 'be')) return false
  return before?.pos !== 'VERB' && !isWord(before, 'has', 'had')
}

/** “to be sure, …”, “one thing is for certain”; not “know for sure”, “to be sure of it”. */
function isComment(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  if (!isWord(tokens[first], 'to', 'for')) return !isWord(next, 'of', 'to', 'about')
  const isOpening = before === undefined || before.pos === 'CCONJ' || isMark(before)
  return isOpening && (next === undefined || isMark(next))
}

/** Whether “clearly” is said of the clause, and not of how something is done or seen. */
export function isOfClause(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (isWord(before, 'more', 'less', 'too', 'very', 'most', 'quite', 'how', 'all')) return false
  const isOpening =
    before === undefined || isMark(before) || before.pos === 'CCONJ' || before.pos === 'SCONJ'
  if (next?.text === ',') return isOpening
  if (isIn(mannerVerbs, next) || isIn(mannerVerbs, before)) {
    return isOpening && !(isParticiple(next) && isNoun(tokens[index + 2]))
  }
  if (isEnd(next) || isMark(next) || next?.pos === 'CCONJ' || next?.text === '-') return false
  // “sees clearly what it did”
  if (before?.pos === 'VERB') return false
  // “a clearly failing plan”, “a clearly false claim”
  return !(before?.pos === 'DET' || before?.pos === 'ADP') || next?.pos === 'ADJ'
}

/** Whether the clause is only supposed: “if indeed”, “until it is clear that”. */
export function isSupposed(tokens: readonly Token[], index: number): boolean {
  const {from} = clauseAround(tokens, index)
  return tokens
    .slice(from, from + 2)
    .some(
      token =>
        token.start <= (tokens[index]?.start ?? 0) &&
        (isIn(conditions, token) || isWord(token, 'until', 'till'))
    )
}
