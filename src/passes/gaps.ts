import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {isOwnAccount} from './evidence/testimony.ts'
import {evidence} from './evidence.ts'
import {type UnsourcedClaim, unsourcedClaims} from './unsourced-claims.ts'

/** A claim that is reported for want of a source. */
export type Gap = UnsourcedClaim & {
  /** Where the text offers no source at all: the other sentences that lack one, by their indices. One finding stands for all. */
  readonly throughout?: readonly number[]
}

/**
 * The claim of a sentence that is reported for want of a source. A text that offers no source of any kind, and claims
 * several things, reports one for all: a figure, where there is one.
 */
export const gaps = definePass({
  name: 'gaps',
  unit: 'document',
  needs: {evidence, unsourcedClaims},
  run({sentences}, facts): (sentence: Sentence) => Gap | undefined {
    const offersSource = sentences.some(sentence =>
      facts.evidence(sentence).some(({grade, kind}) => grade !== 'vague' && !isOwnAccount(kind))
    )
    if (offersSource) return sentence => facts.unsourcedClaims(sentence)
    const found = sentences.flatMap(sentence => {
      const gap = facts.unsourcedClaims(sentence)
      return gap ? [{index: sentence.index, gap}] : []
    })
    const only = found.find(({gap}) => gap.kind === 'statistic') ?? found[0]
    if (!only || found.length < fewest) return sentence => facts.unsourcedClaims(sentence)
    const throughout = found.filter(other => other !== only).map(({index}) => index)
    return ({index}) => (index === only.index ? {...only.gap, throughout} : undefined)
  }
})

/** So many claims without a source make it a matter of the text and not of its sentences. */
const fewest = 4
