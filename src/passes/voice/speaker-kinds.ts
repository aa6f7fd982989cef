import {anaphors, firstPersons} from '../../lexicons/pronouns.ts'
import {
  authorNouns,
  definiteDeterminers,
  vagueNouns,
  vaguePronouns
} from '../../lexicons/speakers.ts'
import type {Speaker} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'
import {isPlural} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import type {Item} from './items.ts'

/**
 * Whether the words of a speaker name someone, hide him, or mean nobody in particular.
 *
 * @param before The kind of the last speaker who was no pronoun: a pronoun is taken to mean him.
 */
export function speakerKindOf(
  phrase: readonly Item[],
  before: Speaker['kind'] | undefined
): Speaker['kind'] {
  const [first] = phrase
  // “US intelligence” is not us.
  if (isIn(firstPersons, first) && first?.text !== 'US' && !isAcquaintance(phrase)) return 'author'
  if (
    isWord(first, 'this', 'the', 'our', 'my') &&
    phrase.length === 2 &&
    isIn(authorNouns, phrase[1])
  )
    return 'author'
  if (isWord(first, 'one') && phrase.length === 1) return 'author'
  if (isIn(vaguePronouns, first) && phrase.length === 1) return 'vague'
  const many = phrase.some(item => isIn(vagueNouns, item))
  const name = phrase.some(
    item => item.pos === 'PROPN' && !isIn(vagueNouns, item) && !isCommon(item)
  )
  if (many) return name ? 'unnamed' : 'vague'
  if (name) return 'named'
  if (isIn(vaguePronouns, first)) return 'vague'
  if (isAnaphor(phrase))
    return isWord(first, 'they', 'them', 'their') ? (before ?? 'vague') : 'named'
  if (isIn(definiteDeterminers, first)) return 'named'
  if (first?.pos === 'NUM') return 'unnamed'
  return phrase.some(isPlural) ? 'vague' : 'unnamed'
}

/** “my colleague Okoro”, “our minister Okoro”: someone of the author’s, not the author. */
function isAcquaintance([first, ...rest]: readonly Item[]): boolean {
  return isWord(first, 'my', 'our') && rest.some(({pos}) => pos === 'PROPN')
}

/** “Teachers”, which the tagger takes for a name where it begins a sentence. */
function isCommon({start, lower}: Item): boolean {
  return start === 0 && /(?:er|or|ist|ian|ent|ant|man)s$|men$/.test(lower) && isKnownWord(lower)
}

/** Whether a speaker is a pronoun that stands for one named before. */
function isAnaphor(phrase: readonly Item[]): boolean {
  const [first] = phrase
  return phrase.length === 1 && isIn(anaphors, first)
}
