import type {Rule} from '../rule.ts'
import {actorMetonym} from './actor-metonym.ts'
import {actorVague} from './actor-vague.ts'
import {agencyOmitted} from './agency-omitted.ts'
import {certaintyBooster} from './certainty-booster.ts'
import {claimCausalUnsourced} from './claim-causal-unsourced.ts'
import {claimConsensusUnsourced} from './claim-consensus-unsourced.ts'
import {claimPredictionUnhedged} from './claim-prediction-unhedged.ts'
import {claimRankingUnsourced} from './claim-ranking-unsourced.ts'
import {claimStatisticUnsourced} from './claim-statistic-unsourced.ts'
import {claimTrendUnsourced} from './claim-trend-unsourced.ts'
import {comparativeDangling} from './comparative-dangling.ts'
import {doubtMarker} from './doubt-marker.ts'
import {hedge} from './hedge.ts'
import {intensifier} from './intensifier.ts'
import {noveltyClaim} from './novelty-claim.ts'
import {numberContextMissing} from './number-context-missing.ts'
import {studyUnidentified} from './study-unidentified.ts'
import {superlativeElative} from './superlative-elative.ts'
import {superlativePartitive} from './superlative-partitive.ts'
import {superlativeScoped} from './superlative-scoped.ts'
import {superlativeUnscoped} from './superlative-unscoped.ts'
import {uniquenessClaim} from './uniqueness-claim.ts'
import {universalClaim} from './universal-claim.ts'
import {vagueAttribution} from './vague-attribution.ts'

/** Every rule, in the order in which reports list them. */
export const rules: readonly Rule[] = [
  superlativeUnscoped,
  superlativeScoped,
  superlativePartitive,
  superlativeElative,
  uniquenessClaim,
  noveltyClaim,
  universalClaim,
  comparativeDangling,
  intensifier,
  hedge,
  certaintyBooster,
  doubtMarker,
  actorVague,
  actorMetonym,
  agencyOmitted,
  vagueAttribution,
  studyUnidentified,
  claimStatisticUnsourced,
  claimRankingUnsourced,
  claimCausalUnsourced,
  claimTrendUnsourced,
  claimConsensusUnsourced,
  claimPredictionUnhedged,
  numberContextMissing
]

/** The rules that run: those that have not proven themselves are left out. */
export const activeRules: readonly Rule[] = rules.filter(({tier}) => tier !== 'experimental')
