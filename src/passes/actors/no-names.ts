import {offices} from '../../lexicons/offices.ts'
import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import type {NameMention, Sentence} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'
import {isDetermined} from './name-frames.ts'

/**
 * The mentions that are names: not a common word with a capital, which the document has in small letters
 * too, or which “the” makes a description.
 *
 * @param common The words that the document has in small letters.
 */
export function properNames(
  mentions: readonly NameMention[],
  sentences: readonly Sentence[],
  common: ReadonlySet<string>
): readonly NameMention[] {
  return mentions.filter(mention => {
    const sentence = sentences[mention.sentence]
    const word = mention.text.toLowerCase()
    if (mention.title !== undefined || mention.known !== undefined || !sentence || /\s/.test(word))
      return true
    const opens = mention.start === 0 && common.has(word)
    return !opens && !isDescription(mention, word, sentence)
  })
}

/** “the Service”, “the Ministers”, “the Sides”: a noun with a capital, which describes and does not name. */
function isDescription(mention: NameMention, word: string, sentence: Sentence): boolean {
  if (mention.kind !== 'person' && organizationNouns.entries.has(word)) return true
  if (offices.entries.has(word.replace(/s$/, ''))) return true
  return mention.kind === 'person' && isKnownWord(word) && isDetermined(sentence, mention)
}
