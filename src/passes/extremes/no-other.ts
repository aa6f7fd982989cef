import {soleNouns} from '../../lexicons/exclusives.ts'
import {agents} from '../../lexicons/universals.ts'
import type {Token} from '../../model.ts'
import {headOf} from '../noun-phrases.ts'
import {isEnd, isIn, isWord} from '../words.ts'
import {type Extreme, extremeOver} from './extreme.ts'

/** “no one else”, “nobody else”, “nothing else”, “nowhere else”. */
export function elseAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const first = noneBefore(tokens, at)
  if (first === undefined || isWord(tokens[first - 1], 'if')) return undefined
  return extremeOver(tokens, [first, at], 'no one else', 'sole')
}

/** The index where “no one”, “no-one” or “nobody” begins that ends right before a token. */
function noneBefore(tokens: readonly Token[], at: number): number | undefined {
  if (isWord(tokens[at - 1], 'nobody', 'nothing', 'nowhere', 'none')) return at - 1
  if (!isWord(tokens[at - 1], 'one')) return undefined
  if (isWord(tokens[at - 2], 'no')) return at - 2
  return isWord(tokens[at - 2], '-') && isWord(tokens[at - 3], 'no') ? at - 3 : undefined
}

/** “no other town did”, “no country managed it but ours”. */
export function noAt(tokens: readonly Token[], at: number): Extreme | undefined {
  return isWord(tokens[at + 1], 'other') ? noOther(tokens, at) : noneBut(tokens, at)
}

/** “no other town”; “no other choice” is an idiom. */
function noOther(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = headOf(tokens, at + 1)
  if (isWord(tokens[head], 'choice', 'option', 'than') || isWord(tokens[at + 2], 'than'))
    return undefined
  return extremeOver(tokens, [at, head], 'no other', 'sole')
}

/** “no country managed it but ours”, “no town other than Ostrel”: a negative universal made exclusive by contrast. */
function noneBut(tokens: readonly Token[], at: number): Extreme | undefined {
  const head = headOf(tokens, at)
  if (!isIn(agents, tokens[head]) && !isWord(tokens[at + 1], 'one')) return undefined
  for (let index = head + 1; index < head + 40 && !isEnd(tokens[index]); index++) {
    const isContrast =
      (isWord(tokens[index], 'but', 'except', 'save') && isOneThing(tokens, index + 1)) ||
      (index === head + 1 && isWord(tokens[index], 'other') && isWord(tokens[index + 1], 'than'))
    if (isContrast) {
      return extremeOver(tokens, [at, Math.max(head, at + 1)], 'no … but', 'sole')
    }
  }
  return undefined
}

const pronouns = [
  'ours',
  'mine',
  'yours',
  'his',
  'hers',
  'theirs',
  'us',
  'me',
  'him',
  'her',
  'them',
  'this'
]

/** “but ours”, “except for Ostrel”; “but Norland did it” contrasts just as well. */
function isOneThing(tokens: readonly Token[], index: number): boolean {
  const skipped = isWord(tokens[index], 'for', 'the') ? index + 1 : index
  const token = tokens[isWord(tokens[skipped], 'the') ? skipped + 1 : skipped]
  return token?.pos === 'PROPN' || isWord(token, ...pronouns)
}

/** “none but the brave”, “nobody but her brother”. */
export function noneAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (!isWord(next, 'but', 'except') && !(isWord(next, 'other') && isWord(after, 'than')))
    return undefined
  return extremeOver(tokens, [at, at + 1], 'none but', 'sole')
}

/** “refused any authority other than its own”. */
export function otherAt(tokens: readonly Token[], at: number): Extreme | undefined {
  if (!isWord(tokens[at + 1], 'than')) return undefined
  const hasNone = [1, 2, 3, 4].some(offset =>
    isWord(tokens[at - offset], 'any', 'no', 'nothing', 'anything', 'nobody', 'anybody')
  )
  return hasNone ? extremeOver(tokens, [at, at + 1], 'other than', 'sole') : undefined
}

/** “the single reason”: the only one; not “the single largest”. */
export function singleAt(tokens: readonly Token[], at: number): Extreme | undefined {
  const isNoun = isIn(soleNouns, tokens[at + 1])
  if (!isWord(tokens[at - 1], 'the') || !isNoun) return undefined
  return extremeOver(tokens, [at - 1, at + 1], 'single', 'sole')
}
