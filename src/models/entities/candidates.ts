import {nameJoints} from '../../lexicons/courtesies.ts'
import type {Token} from '../../model.ts'
import {startsName} from './titles.ts'

/** Marks that may stand inside a name, and endings that the reader parts from it. */
const marks: ReadonlySet<string> = new Set([
  "'",
  '’',
  "'s",
  '’s',
  '-',
  '–',
  '&',
  '.',
  ',',
  '/',
  "d'"
])

/** How many joints may stand in a row: “of”, “for the”, “, and the”. */
const longestJoint = 3

/** Whether a word is written with a capital somewhere: “Dolm”, “al-Tarek”, “iBank”. */
export function hasCapital({text}: Token): boolean {
  return /\p{Lu}/u.test(text)
}

/**
 * For each token whether it may be part of a name: it has a capital and is no title (“Mr”), or it stands between two
 * that have one. The tagger leaves all others out, which makes it fast.
 */
export function candidatesOf(tokens: readonly Token[]): readonly boolean[] {
  const capital = tokens.map((token, at) => hasCapital(token) && !startsName(tokens, at))
  return tokens.map((token, at) => {
    if (capital[at]) return true
    if (/^\d+$/.test(token.text)) return capital[at - 1] === true
    return isJoint(token) && reaches(-1, at) && reaches(1, at)
  })

  function reaches(step: 1 | -1, from: number): boolean {
    for (let count = 1; count <= longestJoint; count++) {
      const at = from + step * count
      if (capital[at]) return true
      const token = tokens[at]
      if (!token || !isJoint(token)) return false
    }
    return false
  }
}

function isJoint({lower}: Token): boolean {
  return marks.has(lower) || nameJoints.entries.has(lower)
}
