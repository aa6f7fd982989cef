import {cityAdjectives, mindAdjectives} from '../../lexicons/metonyms.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'

/** A name with those that are coordinated with it: “London, Paris and Berlin”. */
export interface Group {
  readonly first: number
  readonly last: number
  /** The index of the token before the group, its articles and adjectives left out. */
  readonly lead: number
  /** The adjectives that stand before the group, in lower case. */
  readonly adjectives: readonly Token[]
  /** Whether it holds more than one name. */
  readonly isJoint: boolean
}

/** The group that a name stands in. */
export function groupAround(tokens: readonly Token[], first: number, last: number): Group {
  const to = endOf(tokens, last)
  const from = startOf(tokens, first, to > last)
  let lead = from - 1
  const adjectives: Token[] = []
  for (; isLeading(tokens[lead]); lead--) {
    const token = tokens[lead]
    if (token?.pos === 'ADJ' || isIn(cityAdjectives, token)) adjectives.push(token as Token)
  }
  return {first: from, last: to, lead, adjectives, isJoint: from < first || to > last}
}

/** Words between a preposition or verb and a name. */
function isLeading(token: Token | undefined): boolean {
  if (
    isWord(
      token,
      'the',
      'a',
      'an',
      'both',
      'either',
      'neither',
      'all',
      'even',
      'only',
      'official',
      'this',
      '-',
      'whole'
    )
  )
    return true
  if (!token) return false
  return isIn(cityAdjectives, token) || (token.pos === 'ADJ' && isIn(mindAdjectives, token))
}

function endOf(tokens: readonly Token[], last: number): number {
  let end = last
  for (let at = last; ; ) {
    const link = at + 1
    const isComma = tokens[link]?.text === ','
    const isConjunction = isJoint(tokens[isComma ? link + 1 : link])
    if (!isComma && !isConjunction) return end
    let next = link + (isComma && isConjunction ? 2 : 1)
    while (isWord(tokens[next], 'the', 'even', 'especially', 'indeed')) next += 1
    if (!isName(tokens[next])) return end
    at = next
    while (isName(tokens[at + 1])) at += 1
    // A comma alone joins only where a conjunction comes at last: not “Paris, France”.
    if (isConjunction) end = at
  }
}

function startOf(tokens: readonly Token[], first: number, goesOn: boolean): number {
  let at = isWord(tokens[first - 1], 'the') ? first - 1 : first
  let isOpen = goesOn
  for (;;) {
    const isConjunction = isJoint(tokens[at - 1])
    const isComma = tokens[at - (isConjunction ? 2 : 1)]?.text === ','
    if (!isConjunction && !(isComma && isOpen)) return at
    let before = at - (isConjunction && isComma ? 3 : 2)
    if (!isName(tokens[before])) return at
    while (isName(tokens[before - 1])) before -= 1
    // “In Washington and Moscow”, “But Paris and …”: a capital that opens the sentence is no name.
    if (before === 0 && tokens[0]?.pos !== 'PROPN') before += 1
    at = isWord(tokens[before - 1], 'the') ? before - 1 : before
    isOpen = true
  }
}

function isJoint(token: Token | undefined): boolean {
  return isWord(token, 'and', 'or', 'nor', '&')
}

/** Whether a token is a word of a name. */
function isName(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)
}
