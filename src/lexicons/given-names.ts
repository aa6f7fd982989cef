import {femaleGivenNames} from './given-names/female.ts'
import {maleGivenNames} from './given-names/male.ts'
import {unisexGivenNames} from './given-names/unisex.ts'
import type {Lexicon} from './lexicon.ts'

/** The lists of given names: a name may stand in several. */
export const givenNames: readonly Lexicon[] = [femaleGivenNames, maleGivenNames, unisexGivenNames]
