import type {Span} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {carriers} from './carriers.ts'
import {impersonalSources} from './impersonal-sources.ts'
import {isInside, othersWords} from './others-words.ts'
import {firstFrom} from './token-positions.ts'
import {vagueSpeakers} from './vague-speakers.ts'

/** Words that give a statement to people whom nobody can look up. */
export interface VagueSource extends Span {
  /** Several, nobody in particular, or an unnamed person of an office; studies that are not named. */
  readonly kind: 'plural' | 'impersonal' | 'anonymous' | 'studies'
  /** The word by which it was found. */
  readonly cue: string
}

/**
 * The vague sources of a sentence that the author states in his own voice, and that no named source
 * beside them carries.
 */
export const vagueSources = definePass({
  name: 'vague-sources',
  unit: 'sentence',
  needs: {vagueSpeakers, impersonalSources, assertions, othersWords, carriers},
  run(sentence, facts): readonly VagueSource[] {
    const found = [...facts.vagueSpeakers, ...facts.impersonalSources]
    if (found.length === 0) return []
    const others = facts.othersWords(sentence)
    const kept = found
      .filter(({start}) => !isInside(others, start))
      .filter(({start}) => {
        const index = firstFrom(sentence.tokens, start)
        return facts.assertions(index) === undefined
      })
      .filter(source => !facts.carriers(sentence, source))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    return kept.filter(source => {
      const isFirst = source.start >= end
      if (isFirst) end = source.end
      return isFirst
    })
  }
})
