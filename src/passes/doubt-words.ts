import {doubtAdjectives, doubtAdverbs, doubtPhrases, legalWords} from '../lexicons/doubt-words.ts'
import {glossOpeners} from '../lexicons/mentions.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Sentence, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {headOf, isModifier, isNoun, isParticiple, spanOf} from './noun-phrases.ts'
import {isCapital} from './titles.ts'
import {isIn, isPossessive, isVerb, isWord, textOf} from './words.ts'

/** Words that cast doubt on what they stand by. */
export interface DoubtMark extends Span {
  /** A word such as *so-called*, or quotation marks around words that nobody is said to speak. */
  readonly kind: 'word' | 'marks'
  readonly cue: string
}

const adjectives = phrasesOf(doubtAdjectives)
const adverbs = phrasesOf(doubtAdverbs)
const phrases = phrasesOf(doubtPhrases)

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set(
  [adjectives, adverbs, phrases].flatMap(({firstWords}) => firstWords)
)

/**
 * The words of doubt in a sentence. Beside crimes and courts *alleged* keeps a presumption, “so-called” before a name
 * or a definition introduces it, and “supposed to” is a duty: these are left out.
 */
export const doubtWords = definePass({
  name: 'doubt-words',
  unit: 'sentence',
  run(sentence): readonly DoubtMark[] {
    const {tokens} = sentence
    const marks: DoubtMark[] = []
    for (const [index, {lower}] of tokens.entries()) {
      if (!starts.has(lower)) continue
      const found =
        phraseAt(tokens, index) ?? adverbAt(tokens, index) ?? adjectiveAt(sentence, index)
      if (!found) continue
      const {first, last, mark} = found
      const cue = textOf(tokens.slice(first, mark + 1)).toLowerCase()
      marks.push({...spanOf(tokens, first, last), kind: 'word', cue})
    }
    return marks
  }
})

interface Found {
  readonly first: number
  readonly last: number
  /** The last token of the word of doubt. */
  readonly mark: number
}

function phraseAt(tokens: readonly Token[], index: number): Found | undefined {
  const found = phrases.at(tokens, index)
  return found && isNoun(tokens[index - 1]) ? {...found, mark: found.last} : undefined
}

function adverbAt(tokens: readonly Token[], index: number): Found | undefined {
  const found = adverbs.at(tokens, index)
  if (!found) return undefined
  return isWord(tokens[index], 'allegedly') && isLegal(tokens)
    ? undefined
    : {...found, mark: found.last}
}

function adjectiveAt({tokens, text}: Sentence, index: number): Found | undefined {
  const found = adjectives.at(tokens, index)
  if (!found) return undefined
  const {last} = found
  const [before, word, next] = [tokens[index - 1], tokens[index], tokens[last + 1]]
  const marked = isOpening(next)
    ? tokens.findIndex(({text}, at) => at > last + 2 && at < last + 8 && /^["”’']$/.test(text))
    : -1
  // “so-called ‘head loss’” brings in a term.
  if (marked > 0) return isWord(word, 'so') ? undefined : {first: index, last: marked, mark: last}
  if (
    !next ||
    !/^(?:ADJ|NOUN|PROPN|VERB|ADV|NUM)$/.test(next.pos) ||
    isWord(next, 'to', 'that', 'not')
  )
    return undefined
  // “he supposed that”, “it was alleged”, “she alleged fraud”
  if (isVerbal(word) && !leadsToNoun(before)) return undefined
  const head = headOf(tokens, last)
  if (head === last) return undefined
  const named = tokens.slice(last + 1, head + 1).some(isCapital)
  if (isWord(word, 'so') && (named || isTerm(tokens, last + 1, head) || isExplained(tokens, head)))
    return undefined
  if (isWord(word, 'alleged') && isLegal(tokens)) return undefined
  if (isWord(word, 'self') && /\b(?:I|I[’']m|me|my)\b/.test(text.slice(0, word?.start)))
    return undefined
  return {first: index, last: head, mark: last}
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && /^["“‘']$/.test(token.text)
}

function isVerbal(word: Token | undefined): boolean {
  return isWord(word, 'supposed', 'alleged', 'purported')
}

/** Whether a word before an adjective leaves room for one: “the”, “their”, “of”, “any”, the start. */
function leadsToNoun(before: Token | undefined): boolean {
  if (before === undefined) return true
  if (isWord(before, "'s", '’s')) return true
  if (isWord(before, 'be', 'is', 'are', 'was', 'were', 'been')) return false
  return (
    /^(?:DET|ADP|ADJ|CCONJ|NUM|PUNCT|PART)$/.test(before.pos) ||
    isPossessive(before) ||
    (isVerb(before) && !isParticiple(before))
  )
}

/** “so-called swap lines”: where a noun or a compound leads to the noun, a term is brought in. */
function isTerm(tokens: readonly Token[], first: number, head: number): boolean {
  return tokens.slice(first, head).some(token => isNoun(token) || token.text === '-')
}

/** “so-called swaps, which …”, “… (loans to one another)” */
function isExplained(tokens: readonly Token[], head: number): boolean {
  const [mark, next] = [tokens[head + 1], tokens[head + 2]]
  if (isWord(mark, '(', '—', '–', ':')) return true
  return (
    isWord(mark, ',') &&
    (isIn(glossOpeners, next) || isWord(next, 'where', 'in') || isModifier(next))
  )
}

function isLegal(tokens: readonly Token[]): boolean {
  return tokens.some(token => isIn(legalWords, token))
}
