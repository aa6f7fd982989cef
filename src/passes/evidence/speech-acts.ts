import {demandWords} from '../../lexicons/claims.ts'
import {formsOf} from '../../lexicons/inflections.ts'
import {speechActVerbs} from '../../lexicons/reporting-verbs.ts'
import type {Sentence, Span} from '../../model.ts'
import type {Attribution} from '../attributions.ts'
import {isPlural} from '../noun-phrases.ts'
import {firstFrom, tokensIn} from '../token-positions.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** A speaker after more words than these does not open his sentence. */
export const longestLead = 5

/** “The Union calls for …”, “On Monday Okoro pledged to …”: whoever opens a sentence so says it, though no clause follows. */
export function isSpeechAct(
  {tokens, index}: Sentence,
  {speaker, speakerKind}: Attribution,
  at: Span
): boolean {
  if (speaker?.sentence !== index || speakerKind !== 'named' || speaker.start > at.start)
    return false
  const words = tokensIn(tokens, speaker)
  const isSomeone =
    words.some(word => word.pos === 'PROPN' || isWord(word, 'he', 'she', 'they')) ||
    (isWord(words[0], 'the') && !words.some(isPlural))
  return (
    isSomeone &&
    !words.some(word => isWord(word, ',') || isVerb(word)) &&
    firstFrom(tokens, speaker.start) <= longestLead &&
    tokensIn(tokens, at).some(token => speechActs.has(token.lower))
  )
}

const speechActs: ReadonlySet<string> = new Set([...speechActVerbs.entries].flatMap(formsOf))

/** “he could not reveal that” */
export function isUnsaid({tokens}: Sentence, at: Span): boolean {
  const group = tokens.slice(
    Math.max(0, firstFrom(tokens, at.start) - 3),
    firstFrom(tokens, at.end)
  )
  return (
    group.some(token => isWord(token, 'could', 'can', 'would')) &&
    group.some(token => isWord(token, 'not', "n't", 'n’t', 'never'))
  )
}

/** “the firm should seriously consider it”, “must demand that”: it is not said yet. */
export function isDemanded({tokens}: Sentence, at: Span): boolean {
  const cue = firstFrom(tokens, at.start)
  return tokens
    .slice(Math.max(0, cue - 2), firstFrom(tokens, at.end))
    .some(token => isIn(demandWords, token))
}
