import {opinionCues, plainCues, noStatements, standingPlurals, vagueQuantifiers} from '../lexicons/vague-sources.ts'
import type {Sentence, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {sentenceAttributions} from './attributions.ts'
import {isStop} from './clauses.ts'
import {isVagueHead, type ReadSpeaker, readSpeaker} from './read-speaker.ts'
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
    const attributed = facts.sentenceAttributions(sentence).flatMap(({cue, speaker, clausal, mode}) => {
      if (!cue || speaker?.sentence !== sentence.index || mode === 'hearsay' || !clausal) return []
      return sourceOf(sentence, speaker, cue) ?? []
    })
    return [...attributed, ...subjects(tokens)]
  }
})

function sourceOf({tokens}: Sentence, speaker: Span, cue: Span): VagueSource | undefined {
  const words = tokensIn(tokens, cue)
  const next = tokens.find(({start}) => start >= cue.end)
  if (!states(words, next)) return undefined
  const phrase = tokensIn(tokens, speaker)
  const before = tokens.findLast(({end}) => end <= speaker.start)
  const [first] = phrase
  // “said many of them”, “29 others who said”, “Okoro and others said”
  if (phrase.length === 1 && isIn(vagueQuantifiers, first) && speaker.start > cue.start) return undefined
  if (before?.pos === 'NUM' || (isWord(before, 'and') && tokens[tokens.indexOf(before as Token) - 1]?.pos === 'PROPN')) return undefined
  if (isWord(first, 'those') && isWord(before, 'of', 'and', 'among', 'for', 'to')) return undefined
  const read = readSpeaker(phrase, words)
  return read && {...read, ...spanOf(read, cue, tokens)}
}

function tokensIn(tokens: readonly Token[], {start, end}: Span): readonly Token[] {
  return tokens.filter(token => token.start >= start && token.end <= end)
}

/** Whether a cue states something: it neither asks nor hopes, and is not denied. */
function states(cue: readonly Token[], next: Token | undefined): boolean {
  const verb = cue.at(-1)
  if (cue.some(token => isIn(noStatements, token))) return false
  // “agreed with much of it”, “found some way”
  if (/^agree/.test(verb?.lower ?? '') && isWord(next, 'with', 'to', 'on')) return false
  if (isWord(verb, 'find', 'found') && !isWord(next, 'that')) return false
  return !cue.some(token => isWord(token, 'not', "n't", 'n’t', 'never')) || cue.some(token => isIn(opinionCues, token))
}

/** How many tokens a subject and its auxiliaries may have. */
const longestSubject = 6

/**
 * Vague subjects whose content stands elsewhere than after the verb or whose verb the tagger misses: “what critics call …”,
 * “which many see as …”, “with many calling it …”, “Some say …”.
 */
function subjects(tokens: readonly Token[]): VagueSource[] {
  return tokens.flatMap((token, index) => {
    if (!isVagueHead(token)) return []
    const cue = cueAfter(tokens, index)
    if (cue === undefined) return []
    let first = index
    while (first > 0 && index - first < longestSubject && isIn(vagueQuantifiers, tokens[first - 1])) first -= 1
    if (!opens(tokens, first, cue)) return []
    const words = tokens.slice(index + 1, cue + 1)
    if (!states(words, tokens[cue + 1])) return []
    const read = readSpeaker(tokens.slice(first, index + 1), words)
    return read ? [{...read, ...spanOf(read, {start: read.end, end: tokens[cue]?.end ?? read.end}, tokens)}] : []
  })
}

/** The verb after a subject, its auxiliaries and adverbs passed over. */
function cueAfter(tokens: readonly Token[], subject: number): number | undefined {
  for (let at = subject + 1; at <= subject + longestSubject; at++) {
    const token = tokens[at]
    if (isIn(opinionCues, token) || isIn(plainCues, token) || isWord(token, 'put', 'worried')) return at
    const passed = token?.pos === 'AUX' || token?.pos === 'ADV' || (token?.pos === 'NOUN' && at === subject + 1)
    if (!passed || isStop(token)) return undefined
  }
  return undefined
}

/** Whether the place before a subject gives it a content elsewhere, or the one after its verb is a clause. */
function opens(tokens: readonly Token[], first: number, cue: number): boolean {
  const [before, verb, next] = [tokens[first - 1], tokens[cue], tokens[cue + 1]]
  if (isWord(before, 'with')) return verb?.lower.endsWith('ing') === true || isWord(verb, 'worried')
  if (isWord(before, 'what', 'whom')) return true
  if (isWord(before, 'which')) return isWord(next, 'as', 'is', 'was', 'are', 'were', 'to', 'will', 'would', 'has', 'had')
  if (isWord(before, 'as')) return isWord(next, ',', '.', 'it') || next === undefined
  const atBorder = before === undefined || isStop(before) || isWord(before, 'but', 'while', 'although', 'though', 'and', 'yet')
  return atBorder && isIn(plainCues, verb) && (isWord(next, 'that', '"', '“', '‘', "'") || (next?.pos === 'PRON' && !isVerb(next)) || next?.pos === 'DET')
}

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
