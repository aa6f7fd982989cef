import {phrasesOf} from '../lexicons/phrases.ts'
import {
  copulas,
  irregularSuperlatives,
  negators,
  notSuperlatives,
  ordinals,
  partWords,
  superlativeIdioms
} from '../lexicons/superlatives.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'

/** A superlative, as in “the boldest housing reform”. The span is its own: “boldest”, “most ambitious”. */
export interface Superlative extends Span {
  /** From the determiner to the head noun. */
  readonly phrase: Span
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'none'
  /** “second-largest”, “the third longest”. */
  readonly ordinal: boolean
  /** “one of the largest”, “among the best”. */
  readonly partitive: boolean
  /** Whether a noun follows: “the boldest plan”, not “is the boldest” or “the worst is over”. */
  readonly headed: boolean
  /** Whether a form of *be* or the like stands just before: “is the boldest”. */
  readonly predicated: boolean
  /** Whether it is denied: “not the worst”. */
  readonly negated: boolean
}

const idioms = phrasesOf(superlativeIdioms)

/**
 * Superlatives that rank. Set phrases (“at least”), names (“Best Western”) and
 * quantifying *most* (“most countries”) are left out.
 */
export const superlatives = definePass({
  name: 'superlatives',
  unit: 'sentence',
  run(sentence): readonly Superlative[] {
    const {tokens} = sentence
    const candidates = tokens.flatMap((_, index) => formAt(tokens, index) ?? [])
    if (candidates.length === 0) return []
    const set = idioms.find(tokens)
    const found: Superlative[] = []

    for (const {first, last} of candidates) {
      const span = spanOf(tokens, first, last)
      if (set.some(idiom => idiom.start < span.end && span.start < idiom.end)) continue
      if (span.start < (found.at(-1)?.phrase.end ?? 0)) continue
      found.push({...span, ...nounPhrase(tokens, first, last)})
    }
    return found
  }
})

/** A form that may be a superlative: the indices of its tokens. */
interface Form {
  readonly first: number
  readonly last: number
}

function formAt(tokens: readonly Token[], index: number): Form | undefined {
  const token = tokens[index]
  if (!token?.lower.endsWith('st') || (index > 0 && /^\p{Lu}/u.test(token.text))) return undefined
  if (token.lower === 'most' || token.lower === 'least') {
    const next = tokens[index + 1]
    const graded = next && (isModifier(next) || isParticiple(next))
    return graded ? {first: index, last: index + 1} : undefined
  }
  const irregular = irregularSuperlatives.entries.has(token.lower) && token.pos !== 'VERB'
  const regular =
    token.lower.endsWith('est') &&
    token.lower.length > 4 &&
    !notSuperlatives.entries.has(token.lower)
  return irregular || (regular && isModifier(token)) ? {first: index, last: index} : undefined
}

function nounPhrase(tokens: readonly Token[], first: number, last: number) {
  let start = first
  while (start > 0 && /^(?:ADJ|ADV|NUM)$/.test(tokens[start - 1]?.pos ?? '')) start -= 1
  while (tokens[start - 1]?.text === '-' && start > 1) start -= 2
  const determiner = determinerOf(tokens[start - 1])
  const end = headNoun(tokens, last)
  const outer = tokens[start - 2]?.lower ?? ''
  const opens = determiner === 'none' ? first : start - 1
  const before = tokens.slice(Math.max(0, opens - 3), opens).map(({lower}) => lower)
  return {
    phrase: spanOf(tokens, opens, end),
    determiner,
    ordinal: tokens.slice(start, first).some(({lower}) => ordinals.entries.has(lower)),
    partitive:
      outer === 'among' ||
      (outer === 'of' && partWords.entries.has(tokens[start - 3]?.lower ?? '')),
    headed: end > last,
    predicated: before.some(word => copulas.entries.has(word)),
    negated: before.some(word => negators.entries.has(word))
  }
}

function determinerOf(token: Token | undefined): Superlative['determiner'] {
  if (!token) return 'none'
  if (token.lower === 'the') return 'definite'
  if (token.lower === 'a' || token.lower === 'an') return 'indefinite'
  if (/^(?:my|our|your|his|her|its|their|whose)$/.test(token.lower)) return 'possessive'
  return /^(?:[’']s?)$/.test(token.text) ? 'possessive' : 'none'
}

/** The index of the noun that ends the phrase, or of the superlative where none follows. */
function headNoun(tokens: readonly Token[], last: number): number {
  let head = last
  for (let index = last + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || /^ones?$/.test(token.lower)) head = index
    else if (!goesOnTo(tokens, index)) break
  }
  return head
}

/** Whether a token inside a noun phrase can lead on to its head. */
function goesOnTo(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return false
  if (isModifier(token) || token.text === '-') return true
  if (isParticiple(token)) return next.pos === 'NOUN' || next.pos === 'ADJ'
  if (token.lower === 'the') return isConjunction(tokens[index - 1]) && next.pos === 'ADJ'
  if (!isConjunction(token) && token.text !== ',') return false
  return next.pos === 'ADJ' || (next.lower === 'the' && tokens[index + 2]?.pos === 'ADJ')
}

function isConjunction(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.lower === 'or'
}

function isModifier({pos}: Token): boolean {
  return pos === 'ADJ' || pos === 'ADV'
}

function isParticiple({pos, lower}: Token): boolean {
  return pos === 'VERB' && /(?:ed|ing|en)$/.test(lower)
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0}
}
