import type {Rule} from '../rule.ts'
import {certaintyBooster} from './certainty-booster.ts'
import {claimStatisticUnsourced} from './claim-statistic-unsourced.ts'
import {comparativeDangling} from './comparative-dangling.ts'
import {doubtMarker} from './doubt-marker.ts'
import {hedge} from './hedge.ts'
import {intensifier} from './intensifier.ts'
import {noveltyClaim} from './novelty-claim.ts'
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
  vagueAttribution,
  claimStatisticUnsourced
]
