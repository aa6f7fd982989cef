import {copulas, softeners} from '../../lexicons/clauses.ts'
import {
  onlyAmounts,
  onlyCompounds,
  onlyMeans,
  onlyOccasions,
  onlyTails,
  vagueAmounts
} from '../../lexicons/exclusives.ts'
import type {Token} from '../../model.ts'
import {clauseEnd} from '../clauses.ts'
import {determinerOf, headOf, isNoun, isPlural, nounAfter} from '../noun-phrases.ts'
import {isEnd, isIn, isMark, isVerb, isWord} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'

/**
 * *Only* where it picks out who, what or by which way: “the only port”, “only talks can end it”,
 * “only by talks”. Nothing where it means “no more than”, “no earlier than” or “merely”.
 */
export function onlyAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (isWord(before, 'and') && isWord(tokens[at - 2], 'one')) return oneAndOnly(tokens, at)
  if (!next || isIn(onlyTails, before) || before?.text === '-' || isIn(onlyCompounds, next)) {
    return undefined
  }
  switch (determinerOf(before)) {
    case 'definite':
    case 'possessive':
      return theOnly(tokens, at)
    case 'indefinite':
      return undefined
    default:
      return (
        onlyBy(tokens, at) ??
        onlyWithoutArticle(tokens, at) ??
        onlySubject(tokens, at) ??
        onlyObject(tokens, at)
      )
  }
}

/** “its one and only champion”. */
function oneAndOnly(tokens: readonly Token[], at: number): Extreme {
  const first = determinerOf(tokens[at - 3]) === 'none' ? at - 2 : at - 3
  return extremeOver(tokens, [first, nounAfter(tokens, at)], 'one and only', 'sole')
}

/** “the only port with a crane”, “our only two allies”, “the only one”. */
function theOnly(tokens: readonly Token[], at: number): Extreme | undefined {
  // “about the only one”
  if (isIn(softeners, tokens[at - 2]) || isWord(tokens[at - 2], 'about')) return undefined
  const [next, head] = [tokens[at + 1], nounAfter(tokens, at)]
  if (head === at && next?.pos !== 'NUM' && next?.pos !== 'ADJ') return undefined
  const isCounted = next?.pos === 'NUM' && next.lower !== 'one'
  return extremeOver(tokens, [at - 1, head], 'only', isCounted ? 'top-group' : 'sole')
}

/** “can be reached only by talks”, “only through dialogue”, “can only come from within”. */
function onlyBy(tokens: readonly Token[], at: number): Extreme | undefined {
  if (isIn(onlyMeans, tokens[at + 1]) && isMeans(tokens, at + 1)) {
    return extremeOver(tokens, [at, at + 1], 'only', 'sole')
  }
  if (!isWord(tokens[at - 1], 'can', 'could', 'will', 'may', 'must')) return undefined
  const end = Math.min(clauseEnd(tokens, at), at + 8)
  for (let index = at + 2; index < end; index++) {
    if (
      isWord(tokens[index], 'by', 'through', 'from', 'with', 'via', 'in', 'under', 'within') &&
      isMeans(tokens, index)
    ) {
      return extremeOver(tokens, [at, index], 'only', 'sole')
    }
  }
  return undefined
}

/** Whether a preposition names a way or a partner, and not an amount or a time: “by talks”, not “by 3 points”. */
function isMeans(tokens: readonly Token[], preposition: number): boolean {
  const [next, after] = [tokens[preposition + 1], tokens[preposition + 2]]
  if (!next || isMark(next) || next.pos === 'NUM' || after?.pos === 'NUM') return false
  if (isIn(onlyOccasions, next) || isIn(vagueAmounts, after)) return false
  return tokens[preposition]?.lower !== 'to' || !isVerb(next)
}

/** “it is only steel producer in the valley”, as second-language English has it. */
function onlyWithoutArticle(tokens: readonly Token[], at: number): Extreme | undefined {
  const first = tokens[at + 1]
  if (!first || !isIn(copulas, tokens[at - 1]) || isIn(onlyAmounts, first)) return undefined
  if (first.pos === 'NUM' || first.pos === 'DET' || /ing$/.test(first.lower)) return undefined
  // The tagger takes the noun before the head for a verb there: “only steel producer”.
  const head = headOf(tokens, first.pos === 'VERB' ? at + 1 : at)
  const isSingular = isNoun(tokens[head]) && !isPlural(tokens[head])
  const after = tokens[head + 1]
  const isBound = isWord(after, 'in', 'on', 'to', 'that', 'which', 'who', 'with', 'capable')
  if (head === at || !isSingular || !isBound) return undefined
  return extremeOver(tokens, [at, head], 'only', 'sole')
}

/** “Only this treaty can keep the peace”, “and only Norland has”, “only those who stayed”. */
function onlySubject(tokens: readonly Token[], at: number): Extreme | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const opens =
    !before ||
    isMark(before) ||
    before.text === '-' ||
    isWord(before, 'and', 'but', 'that', 'because', 'which', 'where')
  if (!next || !opens || !/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(next.pos)) return undefined
  if (isIn(onlyAmounts, next) && !isIndefiniteSubject(tokens, at)) return undefined
  const isDetermined = next.pos === 'DET' || next.pos === 'PRON'
  const head = next.pos === 'PRON' ? at + 1 : headOf(tokens, isDetermined ? at + 1 : at)
  if (tokens[head + 1]?.pos === 'NUM') return undefined
  const verb = verbAfter(tokens, head)
  // “Only a fool would sign” says that nobody should.
  if (!verb || isWord(verb, 'would', "'d", '’d')) return undefined
  return extremeOver(tokens, [at, head], 'only', 'sole')
}

/** “deserve only contempt”, “flew only the flag of Norland”. */
function onlyObject(tokens: readonly Token[], at: number): Extreme | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before?.pos !== 'VERB' || !next || isIn(onlyAmounts, next) || isIn(vagueAmounts, next))
    return undefined
  const head = headOf(tokens, next.pos === 'DET' ? at + 1 : at)
  if (head === at || !(isWord(next, 'the') || next.pos === 'NOUN')) return undefined
  const hasNumber = tokens.slice(at, head + 2).some(({pos}) => pos === 'NUM')
  return hasNumber ? undefined : extremeOver(tokens, [at, head], 'only', 'sole')
}

/** “Only a strong union can …”, but not “Only a few …”. */
function isIndefiniteSubject(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at + 1], 'a', 'an') && !isIn(vagueAmounts, tokens[at + 2])
}

/** The verb that a subject leads to within a few tokens of its head: a modifier or a relative clause may stand between. */
function verbAfter(tokens: readonly Token[], head: number): Token | undefined {
  for (let index = head + 1; index <= head + 10; index++) {
    const token = tokens[index]
    if (isEnd(token)) return undefined
    if (isVerb(token)) return token
  }
  return undefined
}
