import {clauseOpeners} from '../../lexicons/clauses.ts'
import {monthsAndDays} from '../../lexicons/event-nouns.ts'
import {cityAdjectives, mindAdjectives, objectTurns} from '../../lexicons/metonyms.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'
import {type Group, groupAround} from './groups.ts'
import {appositionUse, capitalUse, locationUse} from './locations.ts'
import {isCapital, isHeadline, isWithinName} from './longer-names.ts'
import {compoundUse, jointUse, possessorUse} from './possessed.ts'
import {predicateUse} from './predicates.ts'
import {prepositionUse} from './prepositions.ts'
import type {PlaceUseKind} from './use.ts'
import {formOf} from './verbs.ts'

/** What a capital or another seat stands for: the frame of a place first, then that of somebody who governs. */
export function seatUse(
  tokens: readonly Token[],
  first: number,
  last: number,
  form: 'capital' | 'seat' | 'trade'
): PlaceUseKind {
  if (isWithinName(tokens, first, last)) return 'part'
  const use = frameUse(tokens, first, last, form) ?? 'undecided'
  if (form === 'trade') return use === 'place' ? 'place' : 'institution'
  // A house of government is named for who works there, where nothing makes it a house.
  return form === 'seat' && use === 'undecided' ? 'government' : use
}

function frameUse(
  tokens: readonly Token[],
  first: number,
  last: number,
  form: 'capital' | 'seat' | 'trade'
): PlaceUseKind | undefined {
  const own = possessorUse(tokens, first, last) ?? officerUse(tokens, last, form)
  if (own) return own
  const group = groupAround(tokens, first, last)
  const whole = {...group, first, last}
  // “Moscow claims the islands” is no noun with another before it.
  const isBare =
    form !== 'capital' || tokens[first - 1]?.pos !== 'DET' || isWord(tokens[first], 'hague')
  const isGoverned = isBound(tokens[group.lead])
  const alone = isBare && opensClause(tokens, group) ? predicateUse(tokens, group) : undefined
  return (
    alone ??
    jointUse(tokens, first, last) ??
    compoundUse(tokens, last, form) ??
    locationUse(tokens, whole) ??
    capitalUse(tokens, whole) ??
    prepositionUse(tokens, group, form === 'seat') ??
    adjectiveUse(group) ??
    (isTurned(tokens, group.last) ? 'government' : undefined) ??
    (isGoverned ? undefined : predicateUse(tokens, group)) ??
    objectUse(tokens, group) ??
    appositionUse(tokens, whole)
  )
}

const turns = phrasesOf(objectTurns)

/** How many words of a further object are passed over: “Ankara, and all regional capitals, into confidence”. */
const longestFurther = 12

/** Whether a turn such as “into confidence” follows, right behind or behind what is named beside. */
function isTurned(tokens: readonly Token[], last: number): boolean {
  if (turns.at(tokens, last + 1)) return true
  if (!isWord(tokens[last + 1], ',', 'and', 'or')) return false
  let at = last + 2
  while (at < last + longestFurther && !turns.at(tokens, at) && !endsObject(tokens[at])) at++
  return turns.at(tokens, at) !== undefined
}

function endsObject(token: Token | undefined): boolean {
  if (!token || /^[.;:?!]$/.test(token.text)) return true
  return /^(?:VERB|AUX|ADP|SCONJ)$/.test(token.pos) && !isWord(token, 'of')
}

/** “London Mayor Ada Holm”: the office of a city; that of a house is the government’s. */
function officerUse(
  tokens: readonly Token[],
  last: number,
  form: string
): PlaceUseKind | undefined {
  const next = tokens[last + 1]
  if (
    !isCapital(next) ||
    next?.start === tokens[last]?.end ||
    isIn(monthsAndDays, next) ||
    isHeadline(tokens)
  ) {
    return undefined
  }
  return form === 'seat' ? 'government' : 'place'
}

/** Whether a subject may begin at a group: at the start of a sentence or clause. */
function opensClause(tokens: readonly Token[], {lead, first}: Group): boolean {
  if (first === 0 || lead < 0) return true
  const before = tokens[lead]
  return /^(?:CCONJ|SCONJ|PUNCT|AUX)$/.test(before?.pos ?? '') || opensOne(before)
}

/** Whether a word opens a clause, or may: “since Moscow left”. */
function opensOne(before: Token | undefined): boolean {
  return isIn(clauseOpeners, before) || isWord(before, 'before', 'after', 'than')
}

/** Whether a preposition governs what follows, and opens no clause. */
function isBound(before: Token | undefined): boolean {
  return before?.pos === 'ADP' && !opensOne(before) && !isWord(before, 'for', 'with')
}

function adjectiveUse({adjectives}: Group): PlaceUseKind | undefined {
  if (adjectives.some(token => isIn(mindAdjectives, token))) return 'government'
  return adjectives.some(token => isIn(cityAdjectives, token)) ? 'place' : undefined
}

/** What the verb before a group does to it. */
function objectUse(tokens: readonly Token[], {lead, last}: Group): PlaceUseKind | undefined {
  const verb = tokens[lead]
  const next = tokens[last + 1]
  const goesOn = isWord(next, 'to') || next?.pos === 'VERB' || /ing$/.test(next?.lower ?? '')
  if (formOf('wishing', verb) && goesOn) return 'government'
  if (formOf('giving', verb) && /^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(next?.pos ?? ''))
    return 'government'
  if (formOf('dealt', verb)) return 'government'
  // “keep Moscow happy”, “keep London affordable”
  if (formOf('wishing', verb) && next?.pos === 'ADJ')
    return isIn(mindAdjectives, next) ? 'government' : 'place'
  if (isWord(next, 'out') && formOf('wishing', verb)) return 'government'
  // “identify Beijing as”, “leave Kyiv with a bill”
  if (isWord(next, 'as') && formOf('viewing', verb)) return 'government'
  if (isWord(next, 'with') && formOf('supplying', verb)) return 'government'
  return formOf('place', verb) ? 'place' : undefined
}
