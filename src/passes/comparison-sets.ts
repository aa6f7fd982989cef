import {
  borderAdjectives,
  borderSubjects,
  borderWords,
  relationalNouns,
  setAdverbs
} from '../lexicons/comparison-sets.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {clauseEnd} from './clauses.ts'
import {headOf, isNoun, isPlural, spanOf} from './noun-phrases.ts'
import {isPlaceOrTime, isPlacePhrase, isTimePhrase} from './places-and-times.ts'
import {type Superlative, superlatives} from './superlatives.ts'
import {isGenitive, isIn, isWord} from './words.ts'

/**
 * The comparison set of each superlative whose sentence states one: the words that say among what,
 * where or over which time it ranks (“of the four”, “in the region”, “since 1990”, “the
 * country's”). Whether it is the right set is not asked.
 */
export const comparisonSets = definePass({
  name: 'comparison-sets',
  unit: 'sentence',
  needs: {superlatives},
  run({tokens}, facts): ReadonlyMap<Superlative, Span> {
    const sets = new Map<Superlative, Span>()
    const fronted = facts.superlatives.length > 0 ? frontedSet(tokens) : undefined
    for (const superlative of facts.superlatives) {
      // “most notably, that …”: nothing after an adverb draws its border.
      const isAdverb =
        superlative.graded && !superlative.headed && tokens[superlative.head]?.pos === 'ADV'
      const after = isAdverb ? undefined : setAfter(tokens, superlative.head)
      const own = setWithin(tokens, superlative) ?? after ?? fronted
      if (own) sets.set(superlative, own)
    }
    // “the shortest of the five, and Maronia the longest”: one set serves all.
    const [first] = [...sets.values()]
    for (const superlative of facts.superlatives) {
      const elliptic = !superlative.headed && superlative.determiner === 'definite'
      if (first && elliptic && !sets.has(superlative)) sets.set(superlative, first)
    }
    return sets
  }
})

const adverbs = phrasesOf(setAdverbs)

/** “Of all the offers this was the lowest”, “Among its peers …”. */
function frontedSet(tokens: readonly Token[]): Span | undefined {
  const [first, second] = tokens
  const adverb = adverbs.at(tokens, 0)
  if (adverb) return spanOf(tokens, adverb.first, adverb.last)
  const comma = tokens.findIndex(({text}) => text === ',')
  if (!first || !second || comma > 12) return undefined
  const opens =
    /^(?:among|amongst|within)$/.test(first.lower) ||
    (first.lower === 'of' && /^(?:all|the|these|those)$/.test(second.lower)) ||
    (/^(?:in|across|throughout|between|around)$/.test(first.lower) &&
      comma > 0 &&
      isPlaceOrTime(tokens, 1))
  return opens ? spanOf(tokens, 0, comma > 0 ? comma - 1 : 1) : undefined
}

/** “the world's largest”, “our gravest error”, “the largest Estavian bank”. */
function setWithin(
  tokens: readonly Token[],
  {at, opening, head, determiner, headed}: Superlative
): Span | undefined {
  if (determiner === 'possessive') {
    const genitive = tokens.slice(opening, at).findIndex(isGenitive)
    return spanOf(tokens, opening, genitive < 0 ? opening : opening + genitive - 1)
  }
  if (!headed || tokens[head]?.pos === 'PROPN') return undefined
  for (let index = at + 1; index < head; index++) {
    const token = tokens[index]
    if (/^\p{Lu}/u.test(token?.text ?? '') || isIn(borderAdjectives, token)) {
      return spanOf(tokens, index, index)
    }
  }
  return undefined
}

/**
 * The set that is stated after a token, usually the head of a noun phrase: right after it, or by
 * an adverb or a phrase of place or time later in the clause.
 */
export function setAfter(tokens: readonly Token[], head: number): Span | undefined {
  const end = clauseEnd(tokens, head)
  const next = head + 1
  const word = tokens[next]?.lower ?? ''
  if (next < tokens.length && (isIn(borderWords, tokens[next]) || isReduced(tokens, next))) {
    return spanOf(tokens, next, Math.min(clauseEnd(tokens, next), next + longestQuote) - 1)
  }
  if (next < end && /^(?:of|in|on)$/.test(word) && isGroup(tokens, head)) {
    return spanOf(tokens, next, phraseEnd(tokens, next))
  }
  // What follows the verb belongs to the verb, unless it is a time: “the worst flood hit us in decades”.
  let verb = false
  for (let index = next; index < tokens.length && index <= end; index++) {
    const found = adverbs.at(tokens, index)
    if (found && index < end) return spanOf(tokens, found.first, found.last)
    if (isTimePhrase(tokens, index) || (!verb && isPlacePhrase(tokens, index))) {
      return spanOf(tokens, index, phraseEnd(tokens, index))
    }
    const {pos, lower = ''} = tokens[index] ?? {}
    verb ||= (pos === 'VERB' && !/ing$/.test(lower)) || pos === 'AUX'
  }
  return undefined
}

/** How many tokens of a clause are quoted. */
const longestQuote = 8

/** The index where the noun phrase after a preposition ends. */
function phraseEnd(tokens: readonly Token[], preposition: number): number {
  const first = tokens[preposition + 1]
  const isDetermined = first?.pos === 'DET' || first?.pos === 'PRON'
  const head = headOf(tokens, isDetermined ? preposition + 1 : preposition)
  return Math.min(Math.max(head, preposition + 1), tokens.length - 1)
}

/** “the best plan we have”, “the worst year Norland has seen”. */
function isReduced(tokens: readonly Token[], next: number): boolean {
  const [subject, verb] = [tokens[next], tokens[next + 1]]
  if (!subject || !verb) return false
  const isVerb = (token: Token | undefined) => /^(?:VERB|AUX|ADV|PART)$/.test(token?.pos ?? '')
  if (subject.pos === 'DET') {
    const noun = headOf(tokens, next)
    return noun > next && isVerb(tokens[noun + 1])
  }
  return isVerb(verb) && (isIn(borderSubjects, subject) || subject.pos === 'PROPN')
}

/** Whether “of” or “in” after a head names a group, a place or a time, and not what the head is about. */
function isGroup(tokens: readonly Token[], head: number): boolean {
  const preposition = tokens[head + 1]?.lower
  if (isPlaceOrTime(tokens, head + 2)) return true
  // “the highest loss of the 14 districts”: what is counted is a group.
  const object = tokens.slice(head + 2, headOf(tokens, head + 2) + 1)
  const isCounted = object.some(({pos, lower}) => pos === 'NUM' || lower === 'all')
  if (isCounted && isPlural(object.at(-1))) return true
  const noun = tokens[head]
  if (isIn(relationalNouns, noun)) return false
  // “the best guardian of the peace”: whoever does something to what follows.
  const isAgent = preposition === 'of' && /.{3}(?:er|or)s?$/.test(noun?.lower ?? '')
  if (isAgent && isSingular(tokens, head + 2)) return false
  const [first] = object
  if (!first || first.pos === 'VERB' || /ing$/.test(first.lower)) return false
  if (preposition === 'of') return true
  // “most detailed in any document”
  if (!isNoun(noun)) return isWord(first, 'any', 'all')
  return /^(?:the|our|this|its|their|his|her|my|these|all)$/.test(first.lower)
}

/** Whether the noun phrase that begins at a token has a singular head. */
function isSingular(tokens: readonly Token[], start: number): boolean {
  const head = tokens[headOf(tokens, start)]
  return isNoun(head) && !isPlural(head)
}
