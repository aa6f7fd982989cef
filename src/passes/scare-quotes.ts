import {
  glossOpeners,
  mentionWords,
  namedThings,
  pointers,
  sentenceWords,
  utterances
} from '../lexicons/mentions.ts'
import type {Sentence, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Attribution, attributions} from './attributions.ts'
import {bySentence} from './by-sentence.ts'
import {isStop} from './clauses.ts'
import type {DoubtMark} from './doubt-words.ts'
import {quotations} from './quotations.ts'
import {isCapital} from './titles.ts'
import {firstFrom} from './token-positions.ts'
import type {Place} from './voice/place.ts'
import {isGenitive, isIn, isWord} from './words.ts'

/** How many words quotation marks may set off from a sentence without being somebody's sentence. */
const mostWords = 3

/**
 * One to three words in quotation marks that nobody is said to have spoken, and that are no name, title, term
 * or word spoken of.
 */
export const scareQuotes = definePass({
  name: 'scare-quotes',
  unit: 'document',
  needs: {quotations, attributions},
  run({sentences}, facts): (sentence: Sentence) => readonly DoubtMark[] {
    const short = facts.quotations.flatMap(({parts}) => (parts.length === 1 ? parts : []))
    const places = short.filter(place => smallWords(textAt(place)).length <= mostWords)
    if (places.length === 0) return () => []
    const {owned, spoken} = saidIn(facts.attributions)
    const read = places.map(place => ({
      place,
      standing: owned.has(keyOf(place)) ? 'spoken' : standingOf(place)
    }))
    // What is once spoken of as a word is a word throughout.
    const terms = new Set(
      read
        .filter(({standing}) => standing === 'mentioned')
        .map(({place}) => smallWords(textAt(place)).join(' '))
    )
    const doubted = read.filter(({place, standing}) => {
      const words = smallWords(textAt(place)).join(' ')
      return standing === 'doubted' && !spoken.has(words) && !terms.has(words)
    })
    return bySentence(doubted.map(({place}) => [place.sentence, markOf(place)]))

    function textAt({sentence, start, end}: Place): string {
      return sentences[sentence]?.text.slice(start, end) ?? ''
    }

    function standingOf(place: Place): Standing {
      const sentence = sentences[place.sentence]
      return sentence ? standingIn(sentence, place) : 'other'
    }

    /** Which quotations someone is said to speak, and the words in them, one to three at a time. */
    function saidIn(all: readonly Attribution[]): {owned: Set<string>; spoken: Set<string>} {
      const [owned, spoken] = [new Set<string>(), new Set<string>()]
      for (const {quoted, mode, clausal} of all) {
        if (mode === 'hearsay' || !clausal) continue
        for (const part of quoted) {
          owned.add(keyOf(part))
          const words = smallWords(textAt(part))
          for (let at = 0; at < words.length; at++) {
            for (let length = 1; length <= mostWords; length++)
              spoken.add(words.slice(at, at + length).join(' '))
          }
        }
      }
      return {owned, spoken}
    }
  }
})

function markOf({start, end}: Place): DoubtMark {
  return {start, end, kind: 'marks', cue: '“”'}
}

function keyOf({sentence, start}: Place): string {
  return `${sentence}:${start}`
}

function smallWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
}

/** What words in quotation marks are there for, as far as their sentence tells. */
type Standing = 'doubted' | 'mentioned' | 'other'

function standingIn({text, tokens}: Sentence, span: Span): Standing {
  const quoted = text.slice(span.start, span.end)
  const inside = smallWords(quoted)
  const [first, next] = [firstFrom(tokens, span.start), firstFrom(tokens, span.end)]
  const before = tokens.slice(Math.max(0, first - utteranceReach), first)
  const after = tokens.slice(next, next + vocabularyReach)
  if (isMentioned(before) || isGlossed(quoted, before, after)) return 'mentioned'
  if (!/\p{L}{3}/u.test(quoted) || isNamed(quoted, span, after[0])) return 'other'
  // Somebody's sentence or a formula: “we pay”, “us or them”, “done!”
  if (/[!?…\d]|\.\.|\.\s|,\s/.test(quoted) || inside.some(word => sentenceWords.entries.has(word)))
    return 'other'
  if (before.length === 0 && after.length < 2) return 'other'
  // A term in several words is told from a doubt by what leads up to it: “their”, “this”, “real”.
  return inside.length === 1 || pointsAt(before) ? 'doubted' : 'other'
}

/** Capitals make a name or a title; at the start of a sentence the first word tells nothing. */
function isNamed(quoted: string, {start}: Span, next: Token | undefined): boolean {
  const capitals = quoted.match(/(?<!\p{L}|\p{L}[’'])\p{Lu}/gu) ?? []
  const opens = start === 0 && /^\P{L}*\p{Lu}\p{Ll}/u.test(quoted) && !isCapital(next)
  return capitals.length > (opens ? 1 : 0)
}

function pointsAt(before: readonly Token[]): boolean {
  const [lead, word] = [before.at(-2), before.at(-1)]
  return (
    isIn(pointers, word) ||
    isGenitive(word) ||
    (word?.pos === 'ADJ' && (isIn(pointers, lead) || isGenitive(lead)))
  )
}

/** How far before the marks a verb of saying makes what stands in them somebody's. */
const utteranceReach = 60

/** How far before the marks the word may stand that says what they are for. */
const mentionReach = 5

/** “the word ‘duty’”, “what engineers call ‘head loss’”, “she said the ‘fine’ was …”. */
function isMentioned(before: readonly Token[]): boolean {
  const near = before.slice(-mentionReach)
  const from = near.findLastIndex(isStop) + 1
  if (near.slice(from).some(token => isIn(mentionWords, token))) return true
  if (before.some(token => isIn(utterances, token))) return true
  return isWord(before.at(-1), ':', '(', '/', 'as', 'like', 'unlike', '=')
}

/** “‘ghost ships’, the latest tactic”, “(the ‘Facility’)”, “a ‘zero waste’ campaign”, “‘tread’ or ‘tow’”. */
function isGlossed(quoted: string, before: readonly Token[], after: readonly Token[]): boolean {
  const [mark, next] = after
  // “ghost ships,” the latest tactic: some set the comma before the mark.
  if (/,[^\p{L}\p{N},]*$/u.test(quoted) && isWord(mark, 'the', 'a', 'an', 'which', 'or'))
    return true
  if (isWord(mark, '(', '—', '–', '-', ':', ')', '=', 'meaning', 'means')) return true
  if (isWord(mark, ',') && (isIn(glossOpeners, next) || isWord(next, 'meaning'))) return true
  if (
    isWord(mark, 'is', 'was', 'meant', 'refers') &&
    isWord(next, 'a', 'an', 'the', 'to', 'that', 'when')
  )
    return true
  if (isWord(mark, 'or') && (isQuoteMark(next) || isQuoteMark(after[2]))) return true
  const or = before.findLastIndex((token, at) => isWord(token, 'or') && at > before.length - 3)
  if (or > 0 && isQuoteMark(before[or - 1])) return true
  if (isWord(before.at(-1), 'the', 'a', 'an') && isWord(before.at(-2), '(', 'as')) return true
  return (
    isIn(namedThings, mark) ||
    after.some(token => isWord(token, 'lexicon', 'parlance', 'vocabulary', 'jargon'))
  )
}

/** How far after the marks a word such as *parlance* may stand. */
const vocabularyReach = 8

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”‘’']$/.test(token.text)
}
