import type {Token} from '../../model.ts'
import {clauseFeatures} from './clauses.ts'
import {cues} from './cues.ts'
import {figureFeatures, normalized} from './figures.ts'
import {patternFeatures} from './patterns.ts'
import {proportionFeatures} from './proportions.ts'

/**
 * What the claim models see of a sentence: its words and pairs of words, beginnings and ends of words, shapes of
 * figures, subjects and tenses of its clauses, cues, and how much of it is nouns, names, pronouns. Each stands once.
 * The names are what explanations print; those that are no words of the text hold a colon, or stand in ‹›.
 */
export function featuresOf(tokens: readonly Token[]): readonly string[] {
  const features = new Set<string>()
  const words = tokens.map(normalized)
  addWords(features, words)
  addWordParts(features, tokens)
  addCues(features, tokens, words)
  for (const feature of figureFeatures(tokens)) features.add(feature)
  for (const feature of clauseFeatures(tokens, words)) features.add(feature)
  for (const feature of patternFeatures(tokens, words)) features.add(feature)
  for (const feature of proportionFeatures(tokens)) features.add(feature)
  return [...features]
}

/** Words and pairs of neighbours; “^” stands before the first word, “$” after the last. */
function addWords(features: Set<string>, words: readonly string[]): void {
  let before = '^'
  for (const word of words) {
    features.add(word)
    features.add(`${before} ${word}`)
    before = word
  }
  features.add(`${before} $`)
}

/** Where a word of an open class begins and ends: what words that training never met have in common with others. */
function addWordParts(features: Set<string>, tokens: readonly Token[]): void {
  for (const {lower, pos} of tokens) {
    if (lower.length < 5 || !openClasses.has(pos)) continue
    features.add(`ends: -${lower.slice(-3)}`)
    if (lower.length > 5) features.add(`begins: ${lower.slice(0, 5)}-`)
  }
}

const openClasses: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'INTJ', 'NOUN', 'NUM', 'VERB', 'X'])

function addCues(features: Set<string>, tokens: readonly Token[], words: readonly string[]): void {
  for (const [index, word] of words.entries()) {
    const named = cues.get(word)
    if (named) for (const name of named) features.add(name)
    const {pos, lower} = tokens[index] as Token
    if (word === 'most' || word === 'least' || (pos === 'ADJ' && lower.endsWith('est'))) {
      features.add('cue: superlative')
    }
    if (comparing.has(word) || (pos === 'ADJ' && lower.endsWith('er'))) {
      features.add('cue: comparative')
    }
    if (marks.has(word)) features.add('cue: quotation mark')
  }
  const last = words.at(-1)
  if (last === '?') features.add('mood: question')
  const [first] = tokens
  if (first?.pos === 'VERB' && !/(?:ing|ed)$/.test(first.lower)) features.add('mood: imperative')
  if (courtesies.has(words[0] ?? '')) features.add('mood: courtesy')
}

const marks: ReadonlySet<string> = new Set(['"', '“', '”'])
const comparing: ReadonlySet<string> = new Set(['more', 'less', 'fewer'])
const courtesies: ReadonlySet<string> = new Set(['let', 'please', 'thank', 'thanks'])
