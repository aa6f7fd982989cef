import {
  baselines,
  changeVerbs,
  comparativeForms,
  comparativeIdioms
} from '../lexicons/comparatives.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {clauseAround} from './clauses.ts'
import {determinerOf, headOf, isModifier, isParticiple, spanOf} from './noun-phrases.ts'
import {isIn, isWord, wordsOf} from './words.ts'

/** A comparative without a standard. The span goes from the comparative to its noun, if it has one. */
export interface DanglingComparative extends Span {
  readonly cue: string
}

/**
 * The comparatives of a sentence that says neither than what nor since when: “a stronger, fairer union”.
 * Changes (“grew stronger”), one of two (“the smaller firm”) and *more* of a thing are left out.
 */
export const danglingComparatives = definePass({
  name: 'dangling-comparatives',
  unit: 'sentence',
  needs: {assertions},
  run({tokens}, facts): readonly DanglingComparative[] {
    const candidates = tokens.flatMap((_, index) => comparativeAt(tokens, index) ?? [])
    if (candidates.length === 0 || standards.find(tokens).length > 0) return []
    const set = idioms.find(tokens)
    const found: DanglingComparative[] = []
    for (const {first, last} of candidates) {
      if (set.some(idiom => idiom.first <= first && first <= idiom.last)) continue
      if ((tokens[first]?.start ?? 0) < (found.at(-1)?.end ?? 0)) continue
      const reason = facts.assertions(first)
      if ((reason !== undefined && reason !== 'demanded') || !dangles(tokens, first)) continue
      const cue = wordsOf(tokens, first, last)
      const head = tokens[last]?.pos === 'ADV' ? last : headOf(tokens, last)
      found.push({...spanOf(tokens, first, head), cue})
    }
    return found
  }
})

const standards = phrasesOf(baselines)
const idioms = phrasesOf(comparativeIdioms)

function comparativeAt(
  tokens: readonly Token[],
  index: number
): {first: number; last: number} | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token) return undefined
  if (token.lower === 'more' || token.lower === 'less') {
    const graded =
      next && (isModifier(next) || (isParticiple(next) && /(?:ed|ing|n)$/.test(next.lower)))
    if (
      !graded ||
      /^(?:than|so|like|generally|broadly|over|of|recently|recent|likely)$/.test(next.lower)
    )
      return undefined
    return countsThings(tokens, index) ? undefined : {first: index, last: index + 1}
  }
  if (!comparativeForms.entries.has(token.lower)) return undefined
  if ((token.pos === 'PROPN' && index > 0) || token.pos === 'VERB') return undefined
  // “Greater Selm”: part of a name.
  if (/^\p{Lu}/u.test(token.text) && next?.pos === 'PROPN') return undefined
  if (token.lower === 'lower' && tokens[index - 1]?.lower === 'to') return undefined
  return {first: index, last: index}
}

/** “more young people”: the adjective belongs to the things that are counted. */
function countsThings(tokens: readonly Token[], index: number): boolean {
  const adjective = tokens[index + 1]
  if (!adjective || adjective.pos === 'ADV' || tokens[index + 2]?.text === '-') return false
  const determined = determinerOf(tokens[index - 1]) !== 'none'
  const shortForm =
    /^.{1,5}$/.test(adjective.lower) &&
    !/^(?:just|open|equal|vital|moral|cruel|harsh)$/.test(adjective.lower)
  return (
    !determined &&
    (shortForm || /^\p{Lu}/u.test(adjective.text)) &&
    headOf(tokens, index + 1) > index + 1
  )
}

/** Whether nothing before it gives the standard: a change, one of two, “the more … the more”. */
function dangles(tokens: readonly Token[], first: number): boolean {
  let start = first
  while (start > 0 && /^(?:ADV|PART)$/.test(tokens[start - 1]?.pos ?? '')) start -= 1
  const before = [1, 2, 3].map(offset => tokens[start - offset])
  if (
    determinerOf(before[0]) === 'definite' ||
    isWord(before[0], 'this', 'that', 'these', 'those', 'any')
  )
    return false
  if (before.some(token => isIn(changeVerbs, token)) || isWord(before[0], 'no')) return false
  if (isResult(tokens, first)) return false
  return tokens[first - 1]?.text !== '-'
}

/** “made the quarrel over wells more bitter”: the change comes about over the words between. */
function isResult(tokens: readonly Token[], first: number): boolean {
  const last = isWord(tokens[first], 'more', 'less') ? first + 1 : first
  if (headOf(tokens, last) > last) return false
  const {from} = clauseAround(tokens, first)
  return tokens
    .slice(from, first)
    .some(token =>
      isWord(token, 'make', 'makes', 'made', 'making', 'leave', 'left', 'keep', 'kept')
    )
}
