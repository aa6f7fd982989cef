import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {causePhraseFinders} from './claims/cause-prepositions.ts'
import {causeVerbFinders} from './claims/cause-verbs.ts'
import {isAskedFor} from './claims/facts.ts'
import type {CauseLevel, FoundCause} from './claims/found-cause.ts'
import {spanOf} from './noun-phrases.ts'
import {titles} from './titles.ts'
import {wordsOf} from './words.ts'

/** A causal expression: the cue with the words close to it. */
export interface Cause extends Span {
  readonly level: CauseLevel
  readonly cue: string
}

/**
 * Where a sentence states, as a fact, that one thing brought another about, had a share in it or goes with it:
 * the three levels of strength that readers tell apart (Adams et al. 2017).
 *
 * Purposes, what may or will be, what is denied, and the motives of persons (“he resigned because he was ill”)
 * are left out: a motive is for him to tell. So is what people and bodies did to a thing (“the army destroyed
 * the bridge”), a deed and not a cause found out.
 */
export const causes = definePass({
  name: 'causes',
  unit: 'sentence',
  needs: {assertions, titles},
  run({tokens}, facts): readonly Cause[] {
    const found: Cause[] = []
    let next = 0
    for (const [index, {lower}] of tokens.entries()) {
      if (index < next) continue
      const cause = causeAt(tokens, index, lower)
      if (
        !cause ||
        cause.first < next ||
        facts.titles(index) ||
        facts.assertions(cause.at) ||
        isAskedFor(tokens, cause.at)
      )
        continue
      next = cause.last + 1
      const {first, last, level} = cause
      found.push({...spanOf(tokens, first, last), level, cue: wordsOf(tokens, cause.at, last)})
    }
    return found
  }
})

type Finder = (tokens: readonly Token[], index: number) => FoundCause | undefined

/** The finders by the words that they begin at. */
const finders: ReadonlyMap<string, readonly Finder[]> = byWord([
  ...causeVerbFinders,
  ...causePhraseFinders
])

function byWord(all: readonly (readonly [Iterable<string>, Finder])[]): Map<string, Finder[]> {
  const table = new Map<string, Finder[]>()
  for (const [words, finder] of all) {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), finder])
  }
  return table
}

function causeAt(tokens: readonly Token[], index: number, lower: string): FoundCause | undefined {
  for (const finder of finders.get(lower) ?? []) {
    const cause = finder(tokens, index)
    if (cause) return cause
  }
  return undefined
}
