import {thingNouns} from '../../lexicons/demonyms.ts'
import {offices} from '../../lexicons/offices.ts'
import {organizationNouns} from '../../lexicons/organization-nouns.ts'
import {titles} from '../../lexicons/titles.ts'
import type {Token} from '../../model.ts'
import {isIn, wordsOf} from '../words.ts'

/** Whether a noun ends like one of persons: “smugglers”, “islamist”. */
export function isPersonNoun(lower: string): boolean {
  const singular = lower.replace(/s$/, '')
  return /.{3}(?:er|or|ist|eer|ian|ee)$/.test(singular) && !thingNouns.entries.has(singular)
}

/** Whether an office or a title begins at a token, or is it. */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    (isIn(offices, token) && !isIn(organizationNouns, token)) ||
    isIn(titles, token) ||
    offices.entries.has(wordsOf(tokens, at, at + 1))
  )
}
