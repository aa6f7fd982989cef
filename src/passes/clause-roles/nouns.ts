import {
  deedNouns,
  doneToNouns,
  givenNouns,
  idleGerunds,
  organNouns,
  sufferedNouns
} from '../../lexicons/clause-roles.ts'
import {attackNouns, harmNouns} from '../../lexicons/harms.ts'
import type {Lexicon} from '../../lexicons/lexicon.ts'
import type {Token} from '../../model.ts'
import {isIn} from '../words.ts'

/** What a noun makes of a name that belongs to it. */
export const isOrgan = (token: Token | undefined) => isKind(token, organNouns)

/** “attack”, “refusal”, “shelling” */
export const isDeed = (token: Token | undefined) =>
  isKind(token, deedNouns, attackNouns, doneToNouns) ||
  (token?.pos === 'VERB' && token.lower.endsWith('ing'))

/** “arrest”, “overthrow” */
export const isSuffered = (token: Token | undefined) => isKind(token, sufferedNouns)

/** “invasion of”, “shelling of” */
export const isDoneTo = (token: Token | undefined) =>
  isKind(token, doneToNouns, harmNouns, sufferedNouns) ||
  (token !== undefined && /ing$/.test(token.lower) && !isIn(idleGerunds, token))

/** “aid to” */
export const isGiven = (token: Token | undefined) => isKind(token, givenNouns)

function isKind(token: Token | undefined, ...lexicons: readonly Lexicon[]): boolean {
  if (!token) return false
  const {lower} = token
  const forms = [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')]
  return lexicons.some(({entries}) => forms.some(form => entries.has(form)))
}
