import type {Task} from '../task.ts'
import {attribution} from './attribution.ts'
import {extremes} from './extremes.ts'
import {segmentation} from './segmentation.ts'
import {superlatives} from './superlatives.ts'
import {voice} from './voice.ts'

/** Every task that is measured. */
export const tasks: readonly Task[] = [segmentation, superlatives, extremes, attribution, voice]
