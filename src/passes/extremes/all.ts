import {closedSets, recurringNouns, wholeNouns, worldNouns} from '../../lexicons/universals.ts'
import type {Token} from '../../model.ts'
import {clauseEnd} from '../clauses.ts'
import {determinerOf, headOf, isNoun, isPlural} from '../noun-phrases.ts'
import {isGenitive, isIn, isMark, isVerb, isWord} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'
import {isClosing, isDemonym, isNarrowed, isShared, spansWorld} from './quantified-sets.ts'

/** “all governments lie”, “all (the) nations of the world”, “all the world”, “we all know”. */
export function allAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const next = tokens[at + 1]
  if (!next || next.text === '-') return undefined
  // “a fundamental right for all.”
  const isBare = isMark(next) && isWord(tokens[at - 1], 'for', 'to')
  if (isBare) return extremeOver(tokens, [at, at], 'all', 'exceptionless')
  if (isOfUs(tokens, at) && doesSomething(tokens, at))
    return extremeOver(tokens, [at - 1, at], 'we all', 'exceptionless')
  const start = isWord(next, 'of') ? at + 2 : at + 1
  const determiner = determinerOf(tokens[start])
  const head = headOf(tokens, determiner === 'none' ? start - 1 : start)
  if (isCleft(tokens, head)) return undefined
  const all = extremeOver(tokens, [at, head], 'all', 'exceptionless')
  if (isIn(worldNouns, tokens[head]) && head > at)
    return determiner === 'possessive' ? undefined : all
  if (isNoun(tokens[head]) && spansWorld(tokens, head)) return all
  if (isWord(next, 'those') && isWord(tokens[at + 2], 'who', 'that')) {
    return extremeOver(tokens, [at, at + 1], 'all', 'exceptionless')
  }
  const isOpen = determiner === 'none' && start === at + 1 && head > at
  return isOpen && isOpenSet(tokens, at, head) ? all : undefined
}

/** “all (the) world could see was …”: the only thing that it could. */
function isCleft(tokens: readonly Token[], head: number): boolean {
  const [verb, ...rest] = tokens.slice(head + 1, head + 5)
  return verb?.pos === 'AUX' && rest.some(token => isWord(token, 'was', 'is'))
}

/** The tagger takes some verbs for nouns there: “we all know”. */
function doesSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!isWord(tokens[at - 1], 'we')) return next?.pos !== 'ADP'
  return isVerb(next) || isWord(next, 'know', 'want', 'need', 'hope', 'fear')
}

/** “we all”, “we've all”. */
function isOfUs(tokens: readonly Token[], at: number): boolean {
  const verbs = ["'ve", '’ve', "'re", '’re', 'are', 'have']
  const isAfterVerb = isWord(tokens[at - 1], ...verbs) && isWord(tokens[at - 2], 'we')
  return isWord(tokens[at - 1], 'we') || isAfterVerb
}

/** Whether the noun phrase after *all* names a set that nobody could go through. */
function isOpenSet(tokens: readonly Token[], at: number, head: number): boolean {
  const [noun, after] = [tokens[head], tokens[head + 1]]
  // “all Europe” is one thing, and “all trade” is what there was of it.
  if (!isPlural(noun) || isIn(closedSets, noun) || isShared(tokens, at)) return false
  if (isGenitive(after)) return false
  // “all they have to do is …”
  if (isWord(after, 'have', 'has', 'had', 'need') && isWord(tokens[head + 3], 'do')) return false
  if (tokens.slice(at + 1, head + 1).some(token => isIn(recurringNouns, token))) return false
  return !tokens.slice(at + 1, head).some(isClosing) && !isNarrowed(tokens, head)
}

/** “every observer knows it”, “each and every town”. */
export function everyAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const start = isWord(tokens[at + 1], 'single') ? at + 1 : at
  const noun = headOf(tokens, start)
  // “every academic and think-tank report”
  const head = noun === start && tokens[start + 1]?.pos === 'ADJ' ? start + 1 : noun
  const phrase = tokens.slice(at + 1, head + 1)
  if (head === start || isIn(closedSets, tokens[head])) return undefined
  if (
    phrase.some(token => isIn(recurringNouns, token)) ||
    phrase.slice(0, -1).some(token => isClosing(token) && !isDemonym(token))
  )
    return undefined
  if (tokens[at + 1]?.pos === 'NUM') return undefined
  // “every state that has lived beside a large one”, but not “every state that we know”.
  const isKind =
    isWord(tokens[head + 1], 'who') ||
    (isWord(tokens[head + 1], 'that') && isVerb(tokens[head + 2]))
  const isNarrow = isNarrowed(tokens, head) && !isKind
  if (isNarrow && !spansWorld(tokens, head)) return undefined
  // “behind every counter”, “at every visit”: wherever the story takes place.
  if (isWord(tokens[at - 1], 'at', 'behind', 'on', 'per')) return undefined
  // “for every ten who came, two left”: a ratio.
  const isRatio =
    isWord(tokens[at - 1], 'for') &&
    tokens.slice(head, clauseEnd(tokens, head) + 12).some(({pos}) => pos === 'NUM')
  return isRatio ? undefined : extremeOver(tokens, [at, head], 'every', 'exceptionless')
}

/** “the whole world”, “an entire generation”, “whole Estavian coast”. */
export function wholeAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = headOf(tokens, at)
  if (!tokens.slice(at + 1, head + 1).some(token => isIn(wholeNouns, token))) return undefined
  const determiner = determinerOf(tokens[at - 1])
  // “a whole world they can connect to”: much, not all.
  if (determiner === 'indefinite' && isIn(worldNouns, tokens[head])) return undefined
  const first = determiner === 'none' ? at : at - 1
  return extremeOver(tokens, [first, head], tokens[at]?.lower ?? '', 'exceptionless')
}
