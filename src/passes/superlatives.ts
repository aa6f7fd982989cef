import {copulas} from '../lexicons/clauses.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import {
  courtesyAdjectives,
  courtesyNouns,
  courtesyPredicates,
  elativeWords,
  ordinals,
  partWords,
  serialSuperlatives,
  superlativeIdioms
} from '../lexicons/superlatives.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {
  type Determiner,
  determinerOf,
  headOf,
  isModifier,
  isParticiple,
  isPlural,
  openingOf,
  possessorOf,
  spanOf
} from './noun-phrases.ts'
import {superlativeWords} from './superlative-words.ts'
import {isWord} from './words.ts'

/**
 * What a superlative form is there for, by its grammar alone: a rank; a rank below the first
 * (“second-largest”); a part of a top group (“one of the largest”); a very high degree
 * (“a most generous host”); more than half (“most towns”); nothing, in a set phrase.
 */
export type SuperlativeUse = 'rank' | 'ordinal' | 'partitive' | 'elative' | 'proportional' | 'idiom'

/** A superlative and the phrase it stands in, as in “the boldest housing reform”. */
export interface Superlative extends Span {
  readonly use: SuperlativeUse
  /** From the determiner to the head noun. */
  readonly phrase: Span
  readonly determiner: Determiner
  /** Token indices: the superlative's first, the phrase's first (its determiner, if any) and its head. */
  readonly at: number
  readonly opening: number
  readonly head: number
  /** Whether a noun follows: “the boldest plan”, not “is the boldest” or “the worst is over”. */
  readonly headed: boolean
  readonly plural: boolean
  /** Whether a form of *be* or the like stands just before: “is the boldest”. */
  readonly predicated: boolean
}

const idioms = phrasesOf(superlativeIdioms)

/** The superlatives of a sentence, in order, each with its use. */
export const superlatives = definePass({
  name: 'superlatives',
  unit: 'sentence',
  needs: {superlativeWords},
  run({tokens}, facts): readonly Superlative[] {
    const elatives = tokens.flatMap(({lower}, index) =>
      elativeWords.entries.has(lower) ? [index] : []
    )
    const indices = [...facts.superlativeWords, ...elatives].sort((a, b) => a - b)
    if (indices.length === 0) return []
    const set = idioms.find(tokens)
    return indices.map(at => {
      const isIdiom =
        serialSuperlatives.entries.has(tokens[at]?.lower ?? '') ||
        set.some(({first, last}) => first <= at && at <= last)
      return superlativeAt(tokens, at, isIdiom)
    })
  }
})

function superlativeAt(tokens: readonly Token[], at: number, isIdiom: boolean): Superlative {
  // “most followed the lead”: a verb with its object is no participle.
  const isVerb =
    tokens[at + 1]?.pos === 'VERB' && /^(?:DET|PRON|PROPN)$/.test(tokens[at + 2]?.pos ?? '')
  const graded = isQuantity(tokens[at]) && isGraded(tokens[at + 1]) && !isVerb
  const last = graded ? at + 1 : at
  const start = openingOf(tokens, at)
  const determiner = determinerOf(tokens[start - 1])
  const bare = isOrdinal(tokens, start, at) ? start : at
  const opening = determiner === 'none' ? bare : possessorOf(tokens, start - 1)
  // “most importantly, former ministers …”: an adverb does not lead on over a comma.
  const isAdverb = tokens[last]?.pos === 'ADV' && /^[,;:]$/.test(tokens[last + 1]?.text ?? ',')
  const head = isAdverb ? last : headOf(tokens, last)
  const frame = {
    ...spanOf(tokens, at, last),
    phrase: spanOf(tokens, opening, head),
    determiner,
    at,
    opening,
    head,
    headed: head > last,
    plural: isPlural(tokens[head]),
    predicated: isPredicated(tokens, opening)
  }
  const use = isIdiom ? 'idiom' : useOf(tokens, frame, graded)
  // “one of the most reliable partners”: the part belongs to the phrase.
  const part = use === 'partitive' ? partOf(tokens, opening) : undefined
  return {...frame, use, ...(part !== undefined && {phrase: spanOf(tokens, part, head)})}
}

type Frame = Omit<Superlative, 'use'>

function useOf(tokens: readonly Token[], frame: Frame, graded: boolean): SuperlativeUse {
  const {at, determiner, head, opening} = frame
  if (isAbility(tokens, head)) return 'idiom'
  if (isQuantity(tokens[at]) && isProportional(tokens, frame, graded)) return 'proportional'
  if (isOrdinal(tokens, opening, at)) return 'ordinal'
  // “one of the four largest”: the group has a size.
  const isCounted = tokens
    .slice(opening, at)
    .some(({pos, lower}) => pos === 'NUM' && lower !== 'one')
  if (isCounted && partOf(tokens, opening) !== undefined) return 'ordinal'
  if (elativeWords.entries.has(tokens[at]?.lower ?? '')) return 'elative'
  if (determiner === 'indefinite' && graded) return 'elative'
  if (isCourtesy(tokens, frame)) return 'elative'
  return partOf(tokens, opening) === undefined ? 'rank' : 'partitive'
}

/** “our deepest sympathy”, “in the bluntest, rudest of terms”, “that most difficult of tasks”, “most welcome”. */
function isCourtesy(tokens: readonly Token[], {at, head, headed, determiner}: Frame): boolean {
  const [word, next, noun] = [at, at + 1, head].map(index => tokens[index]?.lower ?? '')
  if (headed && courtesyNouns.entries.has(noun ?? '')) {
    const adjective = isQuantity(tokens[at]) ? next : word
    return noun === 'terms' || courtesyAdjectives.entries.has(adjective ?? '')
  }
  if (!headed && determiner === 'none' && courtesyPredicates.entries.has(next ?? '')) return true
  if (/^(?:that|this)$/.test(tokens[at - 1]?.lower ?? '') && isQuantity(tokens[at])) return true
  const of = tokens.findIndex(({lower}, index) => index > at && index < at + 10 && lower === 'of')
  return of > 0 && !headed && courtesyNouns.entries.has(tokens[of + 1]?.lower ?? '')
}

function isQuantity(token: Token | undefined): boolean {
  return token?.lower === 'most' || token?.lower === 'least'
}

/** Whether *most* or *least* can grade a word: “most generous”, “most affected”. */
function isGraded(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isModifier(token) || isParticiple(token)) &&
    !/^(?:of|all|every|not|never|also|still|already|now|people|other|such)$/.test(token.lower)
  )
}

/** “most towns”, “most of the budget”, “most agree”, “most European towns”: more than half. */
function isProportional(tokens: readonly Token[], frame: Frame, graded: boolean): boolean {
  const {at, determiner, headed, head, plural, predicated} = frame
  if (determiner !== 'none' || tokens[at]?.lower === 'least') return false
  const next = tokens[at + 1]
  if (!graded) {
    if (headed || next?.lower === 'of') return true
    // “what they need most”: after its verb it is an adverb.
    const leads = next !== undefined && (at === 0 || /^(?:VERB|AUX|ADV|ADP|DET)$/.test(next.pos))
    return leads && !/^(?:VERB|AUX)$/.test(tokens[at - 1]?.pos ?? '')
  }
  if (!headed || predicated) return false
  return plural || /^\p{Lu}/u.test(next?.text ?? '') || tokens[head]?.pos === 'NOUN'
}

/** “the second-largest”, “the third most populous”. */
function isOrdinal(tokens: readonly Token[], start: number, at: number): boolean {
  return tokens
    .slice(start, at)
    .some(
      ({lower}) =>
        ordinals.entries.has(lower) || /^(?:\d*(?:st|nd|rd|th)|\p{L}+(?:enth|tieth))$/u.test(lower)
    )
}

/** “the longest we could manage”: the most that was possible, and no rank. */
function isAbility(tokens: readonly Token[], head: number): boolean {
  const [subject, verb] = [tokens[head + 1], tokens[head + 2]]
  if (subject?.lower === 'possible') return true
  return subject?.pos === 'PRON' && /^(?:can|could|ca)$/.test(verb?.lower ?? '')
}

/** The index where a part of a top group begins: “one of the largest”, “among Europe's best”. */
function partOf(tokens: readonly Token[], opening: number): number | undefined {
  const before = opening - 1
  if (isWord(tokens[before], 'among', 'amongst')) return before
  return isWord(tokens[before], 'of') && isPart(tokens[before - 1]) ? before - 1 : undefined
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && (partWords.entries.has(token.lower) || /^\d+$/.test(token.text))
}

/** Whether a form of *be*, or the like, leads to the phrase: “is still the boldest”. */
function isPredicated(tokens: readonly Token[], opening: number): boolean {
  for (let at = opening - 1; at >= Math.max(0, opening - 4); at--) {
    const token = tokens[at]
    if (!token) return false
    if (copulas.entries.has(token.lower) && (token.pos !== 'PART' || at > 0)) return true
    if (!/^(?:ADV|ADJ|NUM|PART|CCONJ)$/.test(token.pos) && token.text !== ',') return false
  }
  return false
}
