import {authorNouns, vagueNouns, vaguePronouns} from '../../lexicons/speakers.ts'
import type {Speaker} from '../../model.ts'
import {isPlural} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import type {Item} from './items.ts'

/** Whether the words of a speaker name someone, hide him, or mean nobody in particular. */
export function speakerKindOf(phrase: readonly Item[]): Speaker['kind'] {
  const [first] = phrase
  if (isWord(first, 'i', 'we', 'me', 'us', 'my', 'our')) return 'author'
  if (
    isWord(first, 'this', 'the', 'our', 'my') &&
    phrase.length === 2 &&
    isIn(authorNouns, phrase[1])
  )
    return 'author'
  if (isWord(first, 'one') && phrase.length === 1) return 'author'
  const many = phrase.some(item => isIn(vagueNouns, item))
  const name = phrase.some(item => item.pos === 'PROPN' && !isIn(vagueNouns, item))
  if (many) return name ? 'unnamed' : 'vague'
  if (name) return 'named'
  if (isIn(vaguePronouns, first)) return 'vague'
  if (phrase.length === 1 && first?.pos === 'PRON') return 'named'
  if (isWord(first, 'the', 'his', 'her', 'its', 'their')) return 'named'
  return phrase.some(isPlural) ? 'vague' : 'unnamed'
}
