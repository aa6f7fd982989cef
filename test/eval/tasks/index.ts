import type {Task} from '../task.ts'
import {segmentation} from './segmentation.ts'

/** Every task that is measured. */
export const tasks: readonly Task[] = [segmentation]
