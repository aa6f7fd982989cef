import {demandWords, futureMarks, opinionFrames} from '../lexicons/claims.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Claim, ClaimKind, Token} from '../model.ts'
import {checkableThreshold, claimScores, worthThreshold} from '../models/claims/model.ts'
import {definePass} from '../pass.ts'
import {causes} from './causes.ts'
import {isPastVerb} from './claims/past-verbs.ts'
import {consensus} from './consensus.ts'
import {events} from './events.ts'
import {experiences} from './experiences.ts'
import {legalFacts} from './legal-facts.ts'
import {measuredRanks} from './measured-ranks.ts'
import {ownWords} from './own-words.ts'
import {predictions} from './predictions.ts'
import {statistics} from './statistics.ts'
import {trends} from './trends.ts'
import {isIn} from './words.ts'

/**
 * Whether each sentence presents a verifiable fact, how far it is worth checking, and what kinds of claim it makes.
 *
 * The scores are those of two linear models trained on ClaimBuster (Arslan et al. 2020, ICWSM); the kinds are told
 * by rule.
 */
export const claims = definePass({
  name: 'claims',
  unit: 'sentence',
  needs: {
    statistics,
    measuredRanks,
    causes,
    trends,
    consensus,
    legalFacts,
    events,
    experiences,
    predictions,
    ownWords
  },
  run({tokens}, facts): Claim {
    const {checkable: score, worth} = claimScores(tokens)
    const found: readonly (readonly [ClaimKind, readonly unknown[]])[] = [
      ['statistic', facts.statistics],
      ['ranking', facts.measuredRanks],
      ['causal', facts.causes],
      ['trend', facts.trends],
      ['consensus', facts.consensus],
      ['legal', facts.legalFacts],
      ['event', facts.events],
      ['experience', facts.experiences],
      ['prediction', facts.predictions]
    ]
    const own = facts.ownWords
    return {
      checkable: score >= checkableThreshold,
      checkWorthy: worth >= worthThreshold,
      score: rounded(score),
      worth: rounded(worth),
      mixed: isMixed(own),
      future: isFuture(own) && facts.statistics.length === 0 && facts.trends.length === 0,
      kinds: found.filter(([, spans]) => spans.length > 0).map(([kind]) => kind)
    }
  }
})

/** Four decimals: more would be noise. */
function rounded(probability: number): number {
  return Number(probability.toFixed(4))
}

const frames = phrasesOf(opinionFrames)
const futures = phrasesOf(futureMarks)

/** Whether the author demands or judges in the same sentence. */
function isMixed(own: readonly Token[]): boolean {
  return own.some((token, index) => isIn(demandWords, token) || frames.at(own, index))
}

/** Whether all that the author says lies ahead: a pledge, a plan, a prediction, and nothing that has happened. */
function isFuture(own: readonly Token[]): boolean {
  return own.some((_, index) => futures.at(own, index)) && !own.some(isPastVerb)
}
