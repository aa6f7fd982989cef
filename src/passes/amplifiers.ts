import {
  amplifiers as amplifierWords,
  gradableVerbs,
  mannerAdverbs,
  unamplified,
  veryOwn
} from '../lexicons/amplifiers.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {determinerOf, isModifier, isNoun, isParticiple, spanOf} from './noun-phrases.ts'
import {isIn, isWord} from './words.ts'

/** An adverb that raises a degree, with the word that it raises. */
export interface Amplifier extends Span {
  readonly cue: string
}

/**
 * The adverbs of a sentence that raise the degree of what they modify to high or total: “utterly
 * reckless”. Adverbs of manner (“deeply cut”) are left out, and so is what is asked, supposed,
 * demanded or denied (“not very close”).
 */
export const amplifiers = definePass({
  name: 'amplifiers',
  unit: 'sentence',
  needs: {assertions},
  run({tokens}, facts): readonly Amplifier[] {
    const found: Amplifier[] = []
    for (const [index, token] of tokens.entries()) {
      if (!isIn(amplifierWords, token) || token.start < (found.at(-1)?.end ?? 0)) continue
      const raised = raisedBy(tokens, index)
      if (raised === undefined || facts.assertions(index)) continue
      const span = spanOf(tokens, Math.min(index, raised), Math.max(index, raised))
      if (span.start >= (found.at(-1)?.end ?? 0)) found.push({...span, cue: token.lower})
    }
    return found
  }
})

/** The index of the word whose degree an adverb raises. */
function raisedBy(tokens: readonly Token[], index: number): number | undefined {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[index + offset])
  if (isWord(token, 'very')) return isOfDegree(tokens, index) ? index + 1 : undefined
  if (!next || isIn(unamplified, next)) return undefined
  if (isWord(next, 'no', 'nothing', 'nobody', 'none', 'every', 'everything', 'everyone', 'all')) {
    return index + 1
  }
  const isManner = isIn(mannerAdverbs, token)
  // “really very pleased”: they raise the same word.
  if (isIn(amplifierWords, next)) return raisedBy(tokens, index + 1)
  if (isModifier(next)) return isManner && tokens[index + 2]?.text === '-' ? undefined : index + 1
  // “totally misread”, “enormously gratifying”, “deeply divided”: degree, whatever the verb.
  if (next.pos === 'VERB' && (!isManner || isGradable(next))) return index + 1
  return before?.pos === 'VERB' && isGradable(before) ? index - 1 : undefined
}

/** “very close”, “very few”, “very worried”; not “the very day”. */
function isOfDegree(tokens: readonly Token[], very: number): boolean {
  const [before, next, after] = [-1, 1, 2].map(offset => tokens[very + offset])
  if (isWord(next, 'much', 'few', 'little', 'many')) return true
  const isAdjective =
    isModifier(next) || (isParticiple(next) && /(?:ed|ing)$/.test(next?.lower ?? ''))
  if (!isAdjective || isIn(veryOwn, next)) return false
  const determiner = determinerOf(before)
  const isPointing =
    determiner === 'definite' || determiner === 'possessive' || before?.pos === 'DET'
  return !isPointing || determiner === 'indefinite' || isNoun(after) || isModifier(after)
}

/** Whether a form of a verb of degree, by its stem. */
function isGradable({lower}: Token): boolean {
  const stem = lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|d)$/, '')
  return [lower, stem, `${stem}e`].some(form => gradableVerbs.entries.has(form))
}
