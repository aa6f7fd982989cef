import {lawVerbs, legalNouns} from '../lexicons/studies.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {subjectOf} from './claims/subjects.ts'
import {verbForms} from './claims/verb-forms.ts'
import {groupOf} from './claims/verb-groups.ts'
import {spanOf} from './noun-phrases.ts'
import {isIn, isVerb} from './words.ts'

/** What a law provides or a court decided. */
export interface LegalFact extends Span {
  /** The verb. */
  readonly cue: string
}

/**
 * Where a sentence states what a law, a court, a treaty or a constitution provides or decided: “the Act forbids”,
 * “Article 5 obliges”, “the court ruled”.
 */
export const legalFacts = definePass({
  name: 'legal-facts',
  unit: 'sentence',
  needs: {assertions},
  run({tokens}, facts): readonly LegalFact[] {
    if (!tokens.some(token => isIn(legalNouns, token))) return []
    return tokens.flatMap((token, index): LegalFact[] => {
      const first = providesAt(tokens, index)
      if (first === undefined || facts.assertions(index)) return []
      return [{...spanOf(tokens, first, index), cue: token.lower}]
    })
  }
})

const providing = verbForms(lawVerbs)

/** The index of the first token of the words that say it, where a law is their subject. */
function providesAt(tokens: readonly Token[], index: number): number | undefined {
  const form = providing.get(tokens[index]?.lower ?? '')
  if (!form || !isVerb(tokens[index])) return undefined
  const group = groupOf(tokens, index, form)
  if (group.mood !== 'fact' || group.passive || group.denied) return undefined
  const subject = subjectOf(tokens, group.first)
  if (!subject) return undefined
  // “Article 5 obliges”, “the Harbour Act forbids”
  const heads = tokens.slice(Math.max(0, subject.index - 2), subject.index + 1)
  return heads.some(token => isIn(legalNouns, token)) ? group.first : undefined
}
