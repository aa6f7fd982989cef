import {support} from '../support/task.ts'
import type {LabelTask} from '../task.ts'

/** Sentences of the same texts that `support` did not draw, by its guideline, since its *test* half is seen. */
export const supportSecond: LabelTask = {...support, name: 'support-second', except: ['support']}
