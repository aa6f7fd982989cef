import {adversatives} from '../lexicons/reports.ts'
import {
  noStatements,
  opinionCues,
  plainCues,
  vagueQuantifiers,
  viewVerbs
} from '../lexicons/vague-sources.ts'
import type {Sentence, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isStop} from './clauses.ts'
import {isVagueHead, type ReadSpeaker, readSpeaker} from './read-speaker.ts'
import {sentenceAttributions} from './sentence-attributions.ts'
import {firstFrom, tokensIn} from './token-positions.ts'
import type {VagueSource} from './vague-sources.ts'
import {isIn, isVerb, isWord} from './words.ts'

/** Speakers and thinkers of a sentence who are not named: “Many view the deal as …”, “critics say that …”. */
export const vagueSpeakers = definePass({
  name: 'vague-speakers',
  unit: 'sentence',
  needs: {sentenceAttributions},
  run(sentence, facts): readonly VagueSource[] {
    const {tokens} = sentence
    if (!tokens.some(isVagueHead)) return []
    const attributed = facts
      .sentenceAttributions(sentence)
      .flatMap(({cue, speaker, clausal, mode}) => {
        if (!cue || speaker?.sentence !== sentence.index || mode === 'hearsay' || !clausal)
          return []
        return sourceOf(sentence, speaker, cue) ?? []
      })
    return [...attributed, ...subjects(tokens), ...insiders(tokens)]
  }
})

function sourceOf({tokens}: Sentence, speaker: Span, cue: Span): VagueSource | undefined {
  const words = tokensIn(tokens, cue)
  if (!states(words, tokens[firstFrom(tokens, cue.end)])) return undefined
  const phrase = tokensIn(tokens, speaker)
  if (!isFree(tokens, phrase, words)) return undefined
  const read = readSpeaker(phrase, words)
  return read && {...read, ...spanOf(read, cue, tokens)}
}

/** Whether nothing around a speaker says that the words before or after belong to him. */
function isFree(
  tokens: readonly Token[],
  phrase: readonly Token[],
  cue: readonly Token[]
): boolean {
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (!first || !last || !cue[0]) return false
  const at = firstFrom(tokens, first.start)
  const [before, lead] = [tokens[at - 1], tokens[at - 2]]
  const behind = tokens[firstFrom(tokens, last.end)]
  const isInverted = first.start > cue[0].start
  // “said many of them”, “say experts like Okoro”
  if (
    isInverted &&
    (isWord(behind, 'like', 'such', 'including') ||
      (phrase.length === 1 && isIn(vagueQuantifiers, first)))
  )
    return false
  // “29 others who said”, “Okoro and others said”, “those who back her opponents say”, “majorities in many towns say”
  if (
    before?.pos === 'NUM' ||
    (!isInverted && isWord(before, 'in', 'of', 'from', 'at')) ||
    (isWord(before, 'and') && /^PR(?:OPN|ON)$/.test(lead?.pos ?? '')) ||
    (isVerb(before) && isWord(lead, 'who'))
  )
    return false
  if (
    isWord(first, 'those') &&
    (!isWord(behind, 'who') || isWord(before, 'and', 'among', 'for', 'to'))
  )
    return false
  // “were more likely to say”, “could be heard calling”
  const between = tokensIn(tokens, {start: last.end, end: cue.at(-1)?.start ?? last.end})
  return !between.some(token => isWord(token, 'likely', 'heard'))
}

/** Whether a cue states something: it neither asks nor hopes, and is not denied. */
function states(cue: readonly Token[], next: Token | undefined): boolean {
  const verb = cue.at(-1)
  if (cue.some(token => isIn(noStatements, token))) return false
  // “agreed with much of it”, “found some way”
  if (/^agree/.test(verb?.lower ?? '') && isWord(next, 'with', 'to', 'on')) return false
  if (isWord(verb, 'find', 'found') && !isWord(next, 'that')) return false
  if (cue.some(token => isWord(token, 'may', 'might'))) return false
  // “many do not think so” is a view, “critics do not say so” is none.
  return !cue.some(token => isWord(token, 'not', "n't", 'n’t', 'never')) || isIn(viewVerbs, verb)
}

/** How many tokens a subject and its auxiliaries may have. */
const longestSubject = 6

/**
 * Vague subjects whose content stands elsewhere than after the verb or whose verb the tagger misses: “what critics call …”,
 * “which many see as …”, “with many calling it …”, “Some say …”.
 */
function subjects(tokens: readonly Token[]): VagueSource[] {
  return tokens.flatMap((token, index) => {
    if (!isVagueHead(token) || isWord(token, 'those')) return []
    const cue = cueAfter(tokens, index)
    if (cue === undefined) return []
    let first = index
    while (first > 0 && index - first < longestSubject && isIn(vagueQuantifiers, tokens[first - 1]))
      first -= 1
    if (!opens(tokens, first, cue)) return []
    const words = tokens.slice(index + 1, cue + 1)
    if (!states(words, tokens[cue + 1])) return []
    // “some families said”: the noun belongs to the subject.
    const noun = tokens[index + 1]?.pos === 'NOUN' && cue > index + 1 ? index + 1 : index
    const read = readSpeaker(tokens.slice(first, noun + 1), words)
    return read
      ? [{...read, ...spanOf(read, {start: read.end, end: tokens[cue]?.end ?? read.end}, tokens)}]
      : []
  })
}

/** The verb after a subject, its auxiliaries and adverbs passed over. */
function cueAfter(tokens: readonly Token[], subject: number): number | undefined {
  for (let at = subject + 1; at <= subject + longestSubject; at++) {
    const token = tokens[at]
    if (isIn(opinionCues, token) || isIn(plainCues, token) || isWord(token, 'put', 'worried'))
      return at
    const passed =
      token?.pos === 'AUX' || token?.pos === 'ADV' || (token?.pos === 'NOUN' && at === subject + 1)
    if (!passed || isStop(token)) return undefined
  }
  return undefined
}

/** Whether the place before a subject gives it a content elsewhere, or the one after its verb is a clause. */
function opens(tokens: readonly Token[], first: number, cue: number): boolean {
  const [before, verb, next] = [tokens[first - 1], tokens[cue], tokens[cue + 1]]
  if (isWord(before, 'with')) return verb?.lower.endsWith('ing') === true || isWord(verb, 'worried')
  if (isWord(before, 'what', 'whom')) return !isWord(next, 'of', 'about')
  // “which many see as”, “that critics say is”
  if (isWord(before, 'which', 'that')) {
    if (isWord(verb, 'call', 'called', 'consider', 'considered')) return next !== undefined
    return isVerb(next) || isWord(next, 'as', 'to')
  }
  if (isWord(before, 'as')) return isWord(next, ',', '.', 'it') || next === undefined
  const opensClause =
    isIn(adversatives, before) || (isWord(before, 'and') && isStop(tokens[first - 2]))
  if (before !== undefined && !isStop(before) && !opensClause) return false
  if (isIn(opinionCues, verb) && leadsToAs(tokens, cue)) return true
  return (
    isIn(plainCues, verb) &&
    (isWord(next, 'that', '"', '“', '‘', "'") ||
      (next?.pos === 'PRON' && !isVerb(next)) ||
      next?.pos === 'DET')
  )
}

/** “view the deal as …” */
function leadsToAs(tokens: readonly Token[], cue: number): boolean {
  const object = tokens.slice(cue + 1, cue + 9)
  const as = object.findIndex(token => isWord(token, 'as'))
  return as > 0 && !object.slice(0, as).some(token => isStop(token) || isVerb(token))
}

/** “people familiar with the talks said” */
function insiders(tokens: readonly Token[]): VagueSource[] {
  return tokens.flatMap((token, index) => {
    const [next, after] = [tokens[index + 1], tokens[index + 2]]
    const knows =
      isWord(next, 'familiar', 'close') || (isWord(next, 'with') && isWord(after, 'knowledge'))
    if (!isWord(token, 'people') || !knows) return []
    const says = tokens
      .slice(index + 3, index + insideReach)
      .some(word => isWord(word, 'said', 'say', 'told', 'tell'))
    const last = isWord(next, 'with') ? after : next
    return says
      ? [{start: token.start, end: last?.end ?? token.end, kind: 'anonymous', cue: 'people'}]
      : []
  })
}

/** How far after “people familiar with” the verb is looked for. */
const insideReach = 16

/** The longest span, in tokens, that takes the cue in. */
const longest = 9

/** The speaker with the cue beside him; a person of an office alone. */
function spanOf({start, end, kind}: ReadSpeaker, cue: Span, tokens: readonly Token[]): Span {
  if (kind === 'anonymous') return {start, end}
  const whole = {start: Math.min(start, cue.start), end: Math.max(end, cue.end)}
  const words = tokensIn(tokens, whole)
  const isClose = words.length <= longest && !words.some(({text}) => /^[,;:("“”]$/.test(text))
  return isClose ? whole : {start, end}
}
