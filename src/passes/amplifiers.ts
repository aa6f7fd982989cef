import {amplifiers as amplifierWords, gradableVerbs, mannerAdverbs} from '../lexicons/amplifiers.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {determinerOf, isModifier, isNoun, isParticiple, spanOf} from './noun-phrases.ts'
import {isWord} from './words.ts'

/** An adverb that raises a degree, with the word that it raises. */
export interface Amplifier extends Span {
  readonly cue: string
}

/**
 * The adverbs of a sentence that raise the degree of what they modify to high or total: “utterly
 * reckless”. Denied ones (“not very close”) and adverbs of manner (“deeply cut”) are left out.
 */
export const amplifiers = definePass({
  name: 'amplifiers',
  unit: 'sentence',
  needs: {assertions},
  run({tokens}, facts): readonly Amplifier[] {
    return tokens.flatMap(({lower}, index) => {
      if (!amplifierWords.entries.has(lower)) return []
      const raised = raisedBy(tokens, index)
      if (raised === undefined || facts.assertions(index)) return []
      return [{...spanOf(tokens, Math.min(index, raised), Math.max(index, raised)), cue: lower}]
    })
  }
})

/** The index of the word whose degree an adverb raises. */
function raisedBy(tokens: readonly Token[], index: number): number | undefined {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!token || !next) return undefined
  if (token.lower === 'very') return isVeryOf(tokens, index) ? index + 1 : undefined
  if (/^(?:no|nothing|nobody|none|every|everything|everyone|all)$/.test(next.lower))
    return index + 1
  const isManner = mannerAdverbs.entries.has(token.lower)
  if (isModifier(next) && !/^(?:as|so|not|also|then|now|too|enough|there|only)$/.test(next.lower)) {
    return tokens[index + 2]?.text === '-' && isManner ? undefined : index + 1
  }
  const attributive =
    isParticiple(next) && (isNoun(tokens[index + 2]) || isModifier(tokens[index + 2]))
  // “totally misread”, “enormously gratifying”, “deeply divided”: degree, whatever the verb.
  if (next.pos === 'VERB' && !isManner && !isWord(next, 'cut')) return index + 1
  if (attributive && !isManner) return index + 1
  if (next.pos === 'VERB' && isGradable(next)) return index + 1
  if (before?.pos === 'VERB' && isGradable(before)) return index - 1
  return undefined
}

/** “very close”, not “the very day”. */
function isVeryOf(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  const isDeterminer =
    determinerOf(before) === 'definite' ||
    determinerOf(before) === 'possessive' ||
    before?.pos === 'DET'
  const isFelt = next?.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower)
  if (!isModifier(next) && !isFelt) return /^(?:much|few|little|many)$/.test(next?.lower ?? '')
  if (/^(?:same|first|last|best|own|least|most|latest)$/.test(next?.lower ?? '')) return false
  return !isDeterminer || isNoun(tokens[index + 2]) || isModifier(tokens[index + 2])
}

/** Whether a form of a verb of degree, by its stem. */
function isGradable({lower}: Token): boolean {
  const stem = lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|d)$/, '')
  return [lower, stem, `${stem}e`].some(form => gradableVerbs.entries.has(form))
}
