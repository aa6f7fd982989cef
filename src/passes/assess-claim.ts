import type {Claim, Document, Sentence} from '../model.ts'
import {featuresOf} from '../models/claims/features.ts'
import {type ClaimScores, type Explanation, explain} from '../models/claims/model.ts'
import {readTokens} from '../parse/tokens.ts'
import {openFactBook} from '../pass.ts'
import {claims} from './claims.ts'

/**
 * Assesses what a sentence offers to be checked, as the analysis does.
 *
 * - `checkable`: it explicitly presents some verifiable fact; opinion may be mixed in (the definition of PoliClaim,
 *   Ni et al. 2024, ACL). A fact is what could be checked, not what is so.
 * - `checkWorthy`: people would want to know whether it is so. Much that is checkable is not worth it.
 * - `score`, `worth`: how likely the first is and the second, from 0 to 1. They are calibrated probabilities of two linear
 *   models learned from ClaimBuster (Arslan et al. 2020, ICWSM): of its sentences about eight in ten of those at .8 were
 *   judged so. It holds sentences of American presidential debates; in other texts they are less sure.
 * - `checkable` holds from a `score` of .15 on, where F and accuracy are best on PoliClaim; `checkWorthy` from a `worth`
 *   of .38 on, where F is best on ClaimBuster.
 * - `mixed`: the author demands or judges in the same sentence.
 * - `future`: a pledge, a plan or a prediction: nothing can be looked up yet.
 * - `kinds`: what is claimed, told by rule. They may stand where `checkable` does not.
 *
 * @param sentence One sentence of plain text; it is not split. What stands around it in its text, such as who
 *   speaks, is not known here.
 * @throws {RangeError} When it has more than 20,000 characters.
 */
export function assessClaim(sentence: string): Claim {
  const document = documentOf(sentence)
  const [only] = document.sentences
  return isEmpty(only) ? nothing() : {...openFactBook(document).for(needs, only).claims}
}

/** Which features of a sentence weighed for and against each score. */
export type ClaimExplanation = Readonly<Record<keyof ClaimScores, Explanation>>

/**
 * Explains the scores of `assessClaim`: `score` by `checkable`, `worth` by `worth`.
 *
 * Each begins at `base`, the log-odds before anything is read; a feature adds its `weight`, in log-odds: above
 * 0 it speaks for, below against. Given are the ten that weigh most; those of length are left out, for they say little
 * to a reader. So `base` and these do not add up to the whole. Features go together, and none is a reason by itself.
 *
 * @param sentence One sentence of plain text, as for `assessClaim`.
 * @throws {RangeError} When it has more than 20,000 characters.
 */
export function explainClaim(sentence: string): ClaimExplanation {
  const [only] = documentOf(sentence).sentences
  const features = isEmpty(only) ? [] : featuresOf(only.tokens)
  return {checkable: largest(features, 'checkable'), worth: largest(features, 'worth')}
}

/** The facts that are read. */
const needs = {claims}

/** A document of one sentence, whatever a splitter would make of it. */
function documentOf(given: string): Document & {readonly sentences: readonly [Sentence]} {
  if (typeof given !== 'string') throw new TypeError(`Expected a sentence, got ${typeof given}`)
  const text = given.trim()
  if (text.length > longestSentence)
    throw new RangeError(
      `Expected a sentence of at most ${longestSentence} characters, got ${text.length}: give its sentences one by one`
    )
  const whole = {start: 0, end: text.length}
  const sentence: Sentence = {
    index: 0,
    text,
    origin: [{text: 0, source: 0, length: text.length, sourceLength: text.length}],
    block: {kind: 'paragraph', index: 0},
    marks: [],
    tokens: readTokens(text).tokens
  }
  return {
    type: 'document',
    format: 'text',
    metadata: {},
    notes: [],
    knownActors: [],
    blocks: [{...sentence.block, span: whole, sentences: {start: 0, end: 1}}],
    sentences: [sentence],
    repairs: []
  }
}

/** A longer text is no sentence, and the time that the passes take grows with the square of it. */
const longestSentence = 20_000

/** Without a letter or digit there is no sentence: the analysis drops what holds none. */
function isEmpty({text}: Sentence): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

function nothing(): Claim {
  return {
    checkable: false,
    checkWorthy: false,
    score: 0,
    worth: 0,
    mixed: false,
    future: false,
    kinds: []
  }
}

const mostContributions = 10

function largest(features: readonly string[], which: keyof ClaimScores): Explanation {
  const {base, contributions} = explain(features, which)
  return {
    base: rounded(base),
    contributions: contributions
      .filter(({feature}) => !feature.startsWith('length: '))
      .slice(0, mostContributions)
      .map(({feature, weight}) => ({feature, weight: rounded(weight)}))
  }
}

/** Four decimals: more would be noise. */
function rounded(logOdds: number): number {
  return Number(logOdds.toFixed(4))
}
