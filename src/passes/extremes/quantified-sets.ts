import {closedSets, partitives} from '../../lexicons/universals.ts'
import type {Token} from '../../model.ts'
import {determinerOf} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'

/** Names, numbers and words that make a set one can go through: “all Gulf states”, “all 12 members”, “all sides”. */
export function isClosing(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || token.pos === 'NUM' || isIn(closedSets, token)
}

/** “Estavian”, “Ostrish”: an adjective of a people. */
export function isDemonym({text}: Token): boolean {
  return /^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u.test(text)
}

const relatives = [
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'concerned',
  'involved',
  'present',
  'aged'
]
const subjects = ['i', 'we', 'you', 'he', 'she', 'it', 'they']

/** Whether what follows draws the set's border: “every member of the board”, “all that we own”. */
export function isNarrowed(tokens: readonly Token[], head: number): boolean {
  const [word, next] = [tokens[head + 1], tokens[head + 2]]
  // “in every port: 73 % at …”
  if (word?.text === ':') return true
  if (isWord(word, ...relatives) || isWord(word, ...subjects)) return true
  if (word?.pos === 'VERB' && /ing$/.test(word.lower)) return true
  if (isWord(word, 'above', 'below', 'over', 'under') && next?.pos === 'NUM') return true
  if (!isWord(word, 'of', 'in', 'on', 'within', 'under', 'inside')) return false
  if (!next) return false
  const isNumbered = tokens[head + 3]?.pos === 'NUM'
  return isNumbered || determinerOf(next) !== 'none' || /^(?:PROPN|DET|NUM)$/.test(next.pos)
}

/** “around the world”, “on earth”, “across the globe”: the set is open after all. */
export function spansWorld(tokens: readonly Token[], head: number): boolean {
  if (!isWord(tokens[head + 1], 'in', 'on', 'of', 'around', 'across', 'throughout')) return false
  return [2, 3].some(offset => isWord(tokens[head + offset], 'world', 'earth', 'globe', 'planet'))
}

/** “19 percent of all sales”, “a third of all towns”: what a share is of. */
export function isShared(tokens: readonly Token[], all: number): boolean {
  const part = tokens[all - 2]
  if (!isWord(tokens[all - 1], 'of') || !part) return false
  return part.pos === 'NUM' || isIn(partitives, part)
}
