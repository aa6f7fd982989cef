import {agentlessBy, attackNouns, harmers, mutualFights} from '../lexicons/harms.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import {calendarWords} from '../lexicons/predictions.ts'
import {speechVerbs, viewingVerbs} from '../lexicons/reporting-verbs.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isPastVerb} from './claims/past-verbs.ts'
import {verbForms} from './claims/verb-forms.ts'
import {groupOf} from './claims/verb-groups.ts'
import {isName} from './evidence/names.ts'
import {type Harm, harmFormOf, harms} from './harms.ts'
import {isGenitive, isIn, isPossessive, isVerb, isWord} from './words.ts'

/** Whether a sentence says who did a harm: one of its own, or one that a sentence beside it tells. */
export interface HarmAgents {
  tells(harm: Harm | undefined): boolean
}

/**
 * Whether a sentence says who did a harm, as far as its shape tells: after “by”, as the subject of a deed, as the owner of an
 * attack, or as one of those whose trade it is.
 *
 * A cheap sign, not a reading: it would rather take a bystander for the agent than miss one.
 */
export const harmAgents = definePass({
  name: 'harm-agents',
  unit: 'sentence',
  needs: {harms},
  run({tokens}, facts): HarmAgents {
    const victims = new Set(facts.harms.map(({victim}) => victim))
    const isTold = tokens.some(
      (token, index) =>
        (isIn(harmers, token) && !victims.has(index)) ||
        owns(tokens, index) ||
        doesHarm(tokens, index) ||
        acts(tokens, index, victims) ||
        fights.at(tokens, index) !== undefined ||
        // “in clashes between”, “was killed fighting”
        isWord(token, 'between', 'fighting')
    )
    return {
      tells: harm =>
        isTold ||
        tokens.some((_, index) => (!harm || index > harm.at) && leadsToAgent(tokens, index))
    }
  }
})

const fights = phrasesOf(mutualFights)

/** “by a gang”; not “by June”, “by mistake”. */
function leadsToAgent(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!isWord(token, 'by') || !next) return false
  if (next.pos === 'NUM' || isIn(agentlessBy, next) || isIn(calendarWords, next)) return false
  return !isWord(tokens[index + 2], 'end', 'time', 'thousands', 'hundreds', 'dozens')
}

/** “Norland’s raid”, “Estavian air strikes”, “their shelling”. */
function owns(tokens: readonly Token[], noun: number): boolean {
  if (!isIn(attackNouns, tokens[noun])) return false
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at]
    if (isGenitive(token) || isPossessive(token)) return true
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return false
    if (/^\p{Lu}.*(?:ans?|ese|ish|[^aeiou]i|ch)$/u.test(token.text)) return true
  }
  return false
}

/** “they burned the village” */
function doesHarm(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !isVerb(token)) return false
  const form = harmFormOf(token)
  if (!form) return false
  const {mood, passive, first} = groupOf(tokens, index, form)
  if (passive || mood !== 'fact' || isWord(tokens[first], 'got')) return false
  return /^(?:NOUN|PROPN|PRON)$/.test(tokens[first - 1]?.pos ?? '')
}

const saying = new Map([...verbForms(speechVerbs), ...verbForms(viewingVerbs)])

/** “Norland invaded”: a name does something, and says nothing. */
function acts(tokens: readonly Token[], index: number, victims: ReadonlySet<number>): boolean {
  if (!isName(tokens, index) || victims.has(index)) return false
  let at = index + 1
  while (tokens[at]?.pos === 'ADV' || isWord(tokens[at], 'has', 'have', 'had')) at += 1
  const verb = tokens[at]
  return verb?.pos === 'VERB' && isPastVerb(verb) && !saying.has(verb.lower)
}
