import {smallTitleWords, titledNouns} from '../../lexicons/attribution-nouns.ts'
import type {Document, Sentence} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import type {Quotation} from '../quotations.ts'
import {isIn, isWord} from '../words.ts'
import type {CueAttribution} from './cue-attribution.ts'
import type {Item} from './items.ts'
import type {Place} from './place.ts'

/** Fewer words than these, and no sentence, may be scare quotes, a term or a name. */
const fewestWords = 7

/**
 * Whether a quotation that nobody is said to speak is speech all the same: a sentence, or long, and no
 * title.
 *
 * @param goesOn Whether it goes on from what someone says beside it: then a word is enough.
 */
export function isSpeech(
  {parts}: Quotation,
  sentences: Document['sentences'],
  goesOn: boolean
): boolean {
  const text = parts
    .map(({sentence, start, end}) => sentences[sentence]?.text.slice(start, end) ?? '')
    .join(' ')
  const words = wordsIn(text)
  const isSentence = /^\p{Lu}/u.test(words[0] ?? '') && endsInside(text)
  if (goesOn && isSentence) return true
  if (words.length < 3 || (words.length < fewestWords && !isSentence)) return false
  const [part] = parts
  const sentence = part && sentences[part.sentence]
  if (sentence && isReference(sentence, part, sentences[part.sentence - 1])) return false
  if (sentence && isWithinPhrase(sentence, part.start, part.end)) return false
  return capitalsIn(words) / words.length < 0.6
}

/** “Dahl, R. (2022). ‘Relief and renewal.’”: what is quoted in a list of sources is a title. */
function isReference(
  {text, block}: Sentence,
  {start}: Place,
  before: Sentence | undefined
): boolean {
  const lead = text.slice(0, start).trim()
  const above = before?.block.index === block.index ? before.text : ''
  if (/\(\d{4}[a-z]?\)[.,:]?$/.test(lead === '' ? above : lead)) return true
  return /^\[?\d{0,3}[\].]?\s*\p{Lu}\. \p{Lu}\p{L}+/u.test(lead) && lead.endsWith(',')
}

/** “a ‘you go first’ manner”, “the film ‘Low Water’”: a quotation that a noun phrase holds. */
function isWithinPhrase({tokens}: Sentence, start: number, end: number): boolean {
  const before = tokens.findLast(token => token.end <= start)
  const after = tokens.find(token => token.start >= end)
  return isIn(titledNouns, before) || (before?.pos === 'DET' && isNoun(after))
}

/** “the record ‘A Slow Tide’” in what someone says: a name in quotation marks, which nobody speaks. */
export function isTitle(items: readonly Item[], at: number, {contents}: CueAttribution): boolean {
  const item = items[at]
  const before = items[at - 1]
  const isWhole = contents.some(({first, last}) => first === at && last === at)
  if (!item || isWhole || isWord(before, ':') || endsInside(item.text)) return false
  if (isIn(titledNouns, before)) return true
  const words = wordsIn(item.text)
  const small = words.filter(word => smallTitleWords.entries.has(word))
  if (words.length === 0 || words.length > 10 || capitalsIn(words) + small.length < words.length)
    return false
  return words.length > 1 || isNoun(before)
}

/** “criticised the ‘work first’ rules”: words in quotation marks that stand before a noun as an adjective does. */
export function isAttributive(items: readonly Item[], at: number): boolean {
  return /^(?:DET|ADJ)$/.test(items[at - 1]?.pos ?? '') && isNoun(items[at + 1])
}

/** Whether a mark of punctuation stands inside at the end, as where someone speaks. */
function endsInside(text: string): boolean {
  return /[,.!?…]["”’'»]*$/.test(text)
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’']+/gu)?.map(word => word.replace(/^[’']+/, '')) ?? []
}

function capitalsIn(words: readonly string[]): number {
  return words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length
}
