import {copulas} from '../lexicons/clauses.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import {
  elativeWords,
  gradelessWords,
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
import {isOrdinal, partOf, type SuperlativeUse, useOf} from './superlative-uses.ts'
import {superlativeWords} from './superlative-words.ts'
import {titles} from './titles.ts'
import {isIn, isMark, isWord} from './words.ts'

/** A superlative form and the phrase it stands in, as in “the boldest housing reform”. */
export interface SuperlativeForm extends Span {
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
  /** Whether *most* or *least* grades the word after it. */
  readonly graded: boolean
}

/** A superlative form and what it is there for. */
export interface Superlative extends SuperlativeForm {
  readonly use: SuperlativeUse
}

const idioms = phrasesOf(superlativeIdioms)

/** The superlatives of a sentence, in order, each with its use. */
export const superlatives = definePass({
  name: 'superlatives',
  unit: 'sentence',
  needs: {superlativeWords, titles},
  run({tokens}, facts): readonly Superlative[] {
    const indices = [...facts.superlativeWords]
    for (const [at, token] of tokens.entries()) {
      if (token.lower.endsWith('most') && isIn(elativeWords, token)) indices.push(at)
    }
    if (indices.length === 0) return []
    indices.sort((a, b) => a - b)
    const inIdiom = new Set(
      idioms
        .find(tokens)
        .flatMap(({first, last}) => indices.filter(at => first <= at && at <= last))
    )
    return indices.map(at => {
      const isIdiom = inIdiom.has(at)
      const isSerial = isIn(serialSuperlatives, tokens[at])
      return superlativeAt(tokens, at, isIdiom || isSerial || facts.titles(at))
    })
  }
})

function superlativeAt(tokens: readonly Token[], at: number, isIdiom: boolean): Superlative {
  const form = formAt(tokens, at)
  const use = isIdiom ? 'idiom' : useOf(tokens, form)
  // “one of the most reliable partners”: the part belongs to the phrase.
  const part = use === 'partitive' ? partOf(tokens, form.opening) : undefined
  return {...form, use, ...(part !== undefined && {phrase: spanOf(tokens, part, form.head)})}
}

function formAt(tokens: readonly Token[], at: number): SuperlativeForm {
  const graded = isWord(tokens[at], 'most', 'least') && isGraded(tokens, at + 1)
  const last = graded ? gradedEnd(tokens, at + 1) : at
  const start = openingOf(tokens, at)
  const determiner = determinerOf(tokens[start - 1])
  const bare = isOrdinal(tokens, start, at) ? start : at
  const opening = determiner === 'none' ? bare : possessorOf(tokens, start - 1)
  // “most importantly, former ministers …”: an adverb does not lead on over a comma.
  const isAdverb = tokens[last]?.pos === 'ADV' && (!tokens[last + 1] || isMark(tokens[last + 1]))
  const head = isAdverb ? last : headOf(tokens, last)
  return {
    ...spanOf(tokens, at, last),
    phrase: spanOf(tokens, opening, head),
    determiner,
    at,
    opening,
    head,
    headed: head > last,
    plural: isPlural(tokens[head]),
    predicated: isPredicated(tokens, opening),
    graded
  }
}

/** Whether *most* or *least* can grade a word: “most generous”, “most affected”; not “most followed the lead”. */
function isGraded(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token || isIn(gradelessWords, token)) return false
  if (isModifier(token)) return true
  return isParticiple(token) && !/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? '')
}

/** “most heavily taxed”: an adverb leads on to what it modifies. */
function gradedEnd(tokens: readonly Token[], graded: number): number {
  const next = tokens[graded + 1]
  const leads = tokens[graded]?.pos === 'ADV' && (next?.pos === 'ADJ' || isParticiple(next))
  return leads ? graded + 1 : graded
}

/** Whether a form of *be*, or the like, leads to the phrase: “is still the boldest”. */
function isPredicated(tokens: readonly Token[], opening: number): boolean {
  for (let at = opening - 1; at >= Math.max(0, opening - 4); at--) {
    const token = tokens[at]
    if (!token) return false
    if (isIn(copulas, token) && (token.pos !== 'PART' || at > 0)) return true
    if (!/^(?:ADV|ADJ|NUM|PART|CCONJ)$/.test(token.pos) && token.text !== ',') return false
  }
  return false
}
