import {hedgeAdverbs, hedgeComments, hedgeFrames, impossibilities} from '../lexicons/hedges.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isEpistemic} from './certainty/modals.ts'
import {type Place, predicates} from './certainty/predicates.ts'
import {scopeAfter, scopeAround} from './certainty/scope.ts'
import type {Stretch} from './clauses.ts'
import {spanOf} from './noun-phrases.ts'
import {questions} from './questions.ts'
import {titles} from './titles.ts'
import {isIn, isWord, wordsOf} from './words.ts'

/** An expression that holds back full commitment to a proposition. */
interface Hedge extends Span {
  readonly cue: string
  /** The tokens that say what is hedged: the clause from a modal on, around an adverb, after “that”. */
  readonly scope: Stretch
}

/** The hedges of a sentence, in order. */
export interface Hedges {
  readonly all: readonly Hedge[]
  /** Whether what stands at a token is hedged. */
  at(index: number): boolean
}

/**
 * The expressions by which a sentence holds back full commitment to what it says: “may”, “perhaps”,
 * “it is likely that” (hedges in the sense of Hyland 2005). Permission, ability, aims, conditions
 * and questions are left out: they commit to nothing in the first place.
 */
export const hedges = definePass({
  name: 'hedges',
  unit: 'sentence',
  needs: {questions, titles},
  run({tokens}, facts): Hedges {
    const all: Hedge[] = []
    let next = 0
    for (const [index, token] of tokens.entries()) {
      if (index < next || !starts.has(token.lower)) continue
      const found = hedgeAt(tokens, index)
      if (!found || facts.questions || facts.titles(index)) continue
      const {first, last, scope} = found
      next = last + 1
      all.push({...spanOf(tokens, first, last), cue: wordsOf(tokens, first, last), scope})
    }
    return {all, at: index => all.some(({scope}) => scope.from <= index && index < scope.to)}
  }
})

const comments = phrasesOf(hedgeComments)
const frames = phrasesOf(hedgeFrames)

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  ...hedgeAdverbs.entries,
  ...comments.firstWords,
  ...frames.firstWords,
  ...predicates.keys()
])

/** The hedge that begins at a token. */
function hedgeAt(
  tokens: readonly Token[],
  index: number
): (Place & {readonly scope: Stretch}) | undefined {
  const token = tokens[index]
  if (isWord(token, 'may', 'might', 'could')) {
    if (!isEpistemic(tokens, index)) return undefined
    return {first: index, last: index, scope: scopeAfter(tokens, index, index)}
  }
  const frame = frames.at(tokens, index)
  if (frame) return {...frame, scope: scopeAfter(tokens, index, frame.last)}
  const comment = comments.at(tokens, index)
  if (comment) return {...comment, scope: scopeAround(tokens, index, comment.last)}
  if (isIn(hedgeAdverbs, token)) {
    if (isImpossible(tokens, index)) return undefined
    return {first: index, last: index, scope: scopeAround(tokens, index, index)}
  }
  const place = predicates.get(token?.lower ?? '')?.(tokens, index)
  if (!place) return undefined
  return {...place, scope: scopeAfter(tokens, place.first, place.last)}
}

/** “cannot possibly”, “as soon as possibly”. */
function isImpossible(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens[index], 'possibly')) return false
  return [1, 2, 3].some(offset => isIn(impossibilities, tokens[index - offset]))
}
