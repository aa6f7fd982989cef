import type {Rule} from '../rule.ts'
import {claimStatisticUnsourced} from './claim-statistic-unsourced.ts'
import {superlativeUnscoped} from './superlative-unscoped.ts'

/** Every rule, in the order in which reports list them. */
export const rules: readonly Rule[] = [superlativeUnscoped, claimStatisticUnsourced]
