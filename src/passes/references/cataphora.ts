import type {Token} from '../../model.ts'
import {isStop} from '../clauses.ts'
import {isWord} from '../words.ts'
import type {Choice} from './choice.ts'
import type {Gender} from './genders.ts'
import type {Candidate} from './memory.ts'
import type {Scene} from './phrases.ts'
import type {Stage} from './stage.ts'

/** How many tokens an opening phrase may have. */
const longestOpening = 15

/**
 * The name that a pronoun in the opening phrase of a sentence runs ahead of: “In his speech, Okoro”.
 * Where somebody spoken of before may be meant instead, it is unclear.
 */
export function nameAhead(
  stage: Stage,
  {sentence, names}: Scene,
  at: number,
  gender: Gender | undefined,
  candidates: readonly Candidate[]
): Choice | 'unclear' | undefined {
  const {tokens} = sentence
  const comma = tokens.findIndex((token, index) => index > at && isStop(token))
  if (at > longestOpening || comma > longestOpening || !isWord(tokens[comma], ',')) return undefined
  if (!isOpening(tokens[0]) || tokens.slice(0, at).some(isStop)) return undefined
  const name = names.find(({first}) => first > comma)
  const figure = name && stage.cast[name.actor]
  if (!name || figure?.kind !== 'person') return undefined
  if (!tokens.slice(comma + 1, name.first).every(isLead)) return undefined
  const known = figure.gender ?? stage.genders.get(figure.key)
  if (known && known !== gender) return undefined
  if (candidates.some(({key, weight}) => key !== figure.key && weight > 0.3)) return 'unclear'
  return {key: figure.key, actor: figure.actor, sort: 'person', why: 'name-ahead'}
}

function isOpening(token: Token | undefined): boolean {
  return /^(?:ADP|SCONJ)$/.test(token?.pos ?? '') || isWord(token, 'when', 'while', 'as', 'if')
}

/** What may stand before a name as its title: “Estavian dictator”. */
function isLead(token: Token): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos) || token.text === '-'
}
