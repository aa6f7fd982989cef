import {support} from '../support/task.ts'
import type {LabelTask} from '../task.ts'

/** Sentences that neither `support` nor `support-second` drew, by the same guideline; its *test* half alone is labelled. */
export const supportThird: LabelTask = {
  ...support,
  name: 'support-third',
  except: ['support', 'support-second']
}
