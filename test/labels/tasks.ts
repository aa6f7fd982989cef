import {extremes} from './extremes/task.ts'
import {placeNames} from './place-names/task.ts'
import {reference} from './reference/task.ts'
import {referenceSecond} from './reference-second/task.ts'
import {support} from './support/task.ts'
import {supportSecond} from './support-second/task.ts'
import {supportThird} from './support-third/task.ts'
import type {LabelTask} from './task.ts'
import {voice} from './voice/task.ts'

/** Everything that is labelled by hand. */
export const labelTasks: readonly LabelTask[] = [
  extremes,
  voice,
  support,
  supportSecond,
  supportThird,
  reference,
  referenceSecond,
  placeNames
]
