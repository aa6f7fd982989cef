import {
  certaintyAdjectives,
  certaintyAdverbs,
  certaintyPhrases,
  visibleAdverbs
} from '../lexicons/boosters.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isCertainty, isOfClause, isSupposed} from './certainty/beyond-doubt.ts'
import {certainAt, verityAt} from './certainty/certain.ts'
import type {Place} from './certainty/predicates.ts'
import {spanOf} from './noun-phrases.ts'
import {questions} from './questions.ts'
import {titles} from './titles.ts'
import {isWord, wordsOf} from './words.ts'

/** An expression that closes off doubt. */
export interface Booster extends Span {
  readonly cue: string
}

/**
 * The expressions by which a sentence closes off doubt about what it says: “clearly”, “of course”,
 * “it is obvious that” (boosters in the sense of Hyland 2005). Adverbs of manner (“clearly marked”)
 * and of degree are left out, and so is what is asked, supposed or denied.
 */
export const boosters = definePass({
  name: 'boosters',
  unit: 'sentence',
  needs: {questions, titles},
  run({tokens}, facts): readonly Booster[] {
    const found: Booster[] = []
    let next = 0
    for (const [index, token] of tokens.entries()) {
      if (index < next || !starts.has(token.lower)) continue
      const place = boosterAt(tokens, index)
      if (!place || facts.questions || facts.titles(index) || isSupposed(tokens, index)) continue
      next = place.last + 1
      found.push({
        ...spanOf(tokens, place.first, place.last),
        cue: wordsOf(tokens, place.first, place.last)
      })
    }
    return found
  }
})

const adverbs = phrasesOf(certaintyAdverbs)
const phrases = phrasesOf(certaintyPhrases)
const visible = phrasesOf(visibleAdverbs)

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([
  ...adverbs.firstWords,
  ...phrases.firstWords,
  ...visible.firstWords,
  ...certaintyAdjectives.entries,
  'the'
])

/** The booster that begins at a token; an adjective of certainty is preceded by its subject. */
function boosterAt(tokens: readonly Token[], index: number): Place | undefined {
  const fixed = phrases.at(tokens, index) ?? adverbs.at(tokens, index)
  if (fixed) return isCertainty(tokens, fixed.first, fixed.last) ? fixed : undefined
  if (isWord(tokens[index], 'the')) return verityAt(tokens, index)
  const adverb = visible.at(tokens, index)
  if (!adverb) return certainAt(tokens, index)
  const isOne = isCertainty(tokens, index, adverb.last) && isOfClause(tokens, adverb.last)
  return isOne ? adverb : undefined
}
