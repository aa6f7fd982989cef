import {certaintyAdjectives, duties} from '../../lexicons/boosters.ts'
import type {Token} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import type {Place} from './predicates.ts'

/** “it is clear that”, “I am certain”, “is sure to”, “what is obvious is”. */
export function certainAt(tokens: readonly Token[], index: number): Place | undefined {
  if (!isIn(certaintyAdjectives, tokens[index])) return undefined
  const copula = copulaBefore(tokens, index)
  if (copula === undefined) return undefined
  // “I'm” may be one word.
  const at = isWord(tokens[copula], "i'm", 'i’m') ? copula : copula - 1
  const [subject, next] = [tokens[at], tokens[index + 1]]
  if (isWord(next, 'to')) {
    return isBound(tokens, copula, index) ? {first: index, last: index + 1} : undefined
  }
  if (!isSaidOf(subject, tokens[index]) || !opensClause(tokens, index)) return undefined
  return {first: at, last: isWord(next, 'that') ? index + 1 : index}
}

/** The index of the copula: “is quite clear”, “’s all too clear”; a denial or a doubt between breaks it. */
function copulaBefore(tokens: readonly Token[], index: number): number | undefined {
  for (let at = index - 1; at > index - 4; at--) {
    const token = tokens[at]
    if (isWord(token, ...copulas)) return at
    const isAdverb = token?.pos === 'ADV' || isWord(token, 'all')
    if (!isAdverb || isWord(token, ...breaks)) return undefined
  }
  return undefined
}

const copulas = "i'm i’m is was am are were 's ’s 'm ’m 're ’re".split(' ')

const breaks = 'as far hardly less more never not so'.split(' ')

/** “it is clear”, “one thing is certain”; “I am sure”; not “she is certain”, “the sky is clear”. */
function isSaidOf(subject: Token | undefined, adjective: Token | undefined): boolean {
  const isMental = isWord(adjective, 'sure', 'confident', 'convinced', 'positive')
  if (isMental || (isWord(adjective, 'certain') && !isWord(subject, 'it', 'thing', 'much'))) {
    return isWord(subject, 'i', 'we', "i'm", 'i’m')
  }
  return isWord(subject, 'it', 'what', 'thing', 'much')
}

/** “sure to fail”; not “be sure to”, “legally bound to pay”. */
function isBound(tokens: readonly Token[], copula: number, index: number): boolean {
  if (!isWord(tokens[index], 'certain', 'sure', 'bound') || copula === 0) return false
  return !isWord(tokens[index - 1], 'legally', 'contractually') && !isIn(duties, tokens[index + 2])
}

/** What follows is the clause that is certain: “that …”, “the fleet …”, “:”. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (isWord(next, 'that', 'from', 'how', 'why', 'is')) return true
  return /^(?:PRON|DET|PROPN)$/.test(next?.pos ?? '') || /^[:—]$/.test(next?.text ?? '')
}

/** “the truth is that”, “the harsh reality is:”; not “the reality is complex”. */
export function verityAt(tokens: readonly Token[], the: number): Place | undefined {
  const noun = [1, 2, 3].map(offset => the + offset).find(at => isNoun(tokens[at]))
  if (noun === undefined || !/^(?:fact|reality|truth)$/.test(tokens[noun]?.lower ?? '')) {
    return undefined
  }
  const isAll = isWord(tokens[noun + 1], 'of') && isWord(tokens[noun + 3], 'matter')
  const verb = isAll ? noun + 4 : noun + 1
  if (!isWord(tokens[verb], 'is', 'remains')) return undefined
  const next = tokens[verb + 1]
  const goesOn = isWord(next, 'that') || /^[,:—]$/.test(next?.text ?? '')
  return goesOn || isSubject(tokens, verb + 1) ? {first: the, last: verb} : undefined
}

/** A pronoun with its verb after it: “the fact is we lost”. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'i', 'we', 'he', 'she', 'it', 'they', 'there', 'no', 'nobody')
}
