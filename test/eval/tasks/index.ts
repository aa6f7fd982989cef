import type {Task} from '../task.ts'
import {aliases} from './aliases.ts'
import {argumentUnits} from './argument-units.ts'
import {attribution} from './attribution.ts'
import {claims} from './claims.ts'
import {entities} from './entities.ts'
import {extremes} from './extremes.ts'
import {linking} from './linking.ts'
import {placeNames} from './place-names.ts'
import {reference} from './reference.ts'
import {segmentation} from './segmentation.ts'
import {superlatives} from './superlatives.ts'
import {support} from './support.ts'
import {voice} from './voice.ts'

/** Every task that is measured. */
export const tasks: readonly Task[] = [
  segmentation,
  superlatives,
  extremes,
  attribution,
  voice,
  claims,
  support,
  linking,
  argumentUnits,
  entities,
  aliases,
  placeNames,
  reference
]
