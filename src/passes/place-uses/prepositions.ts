import {cityNouns, mindAdjectives, policyNouns} from '../../lexicons/metonyms.ts'
import {
  addressedWords,
  dealingNouns,
  groundNouns,
  issuedWords,
  locativePrepositions,
  moodNouns,
  officeWords,
  routeWords
} from '../../lexicons/seat-frames.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'
import type {Group} from './groups.ts'
import {isCapital} from './longer-names.ts'
import type {PlaceUseKind} from './use.ts'
import {formOf, nearestBefore} from './verbs.ts'

/** What the preposition before a group makes of it, where it decides. */
export function prepositionUse(
  tokens: readonly Token[],
  group: Group,
  isHouse: boolean
): PlaceUseKind | undefined {
  const {lead, last, first} = group
  const preposition = tokens[lead]
  const before = tokens[lead - 1]
  switch (preposition?.lower) {
    case 'in':
      // Downtown and its streets are no state of mind.
      if (isHouse && isIn(officeWords, before) && !tells(tokens, lead)) return 'government'
      return isIn(moodNouns, before) && !isWord(tokens[lead - 2], 'circle') ? 'government' : 'place'
    case 'to':
      return toUse(tokens, lead) ?? (isHouse ? 'government' : 'place')
    case 'from':
      return (
        useOf(
          nearestBefore(tokens, lead, {
            place: routeWords,
            government: issuedWords,
            motion: 'motion'
          })
        ) ?? (isHouse ? 'government' : 'place')
      )
    case 'of':
      return ofUse(before, isWord(tokens[lead - 2], 'city', 'streets'))
    case 'for':
      // “the race for the White House”
      if (isHouse || isWord(tokens[last + 1], 'to')) return 'government'
      return useOf(
        nearestBefore(tokens, lead, {
          route: routeWords,
          government: dealingNouns,
          motion: 'motion',
          given: addressedWords
        })
      )
    case 'with':
      if (nearestBefore(tokens, lead, {place: routeWords})) return 'place'
      if (
        formOf('social', tokens[last + 1])?.form === 'gerund' ||
        formOf('state', tokens[last + 1])?.form === 'gerund'
      )
        return 'government'
      return lead === 0 || before?.text === ',' ? undefined : 'government'
    case 'between':
      return nearestBefore(tokens, lead, {place: routeWords}) ?? 'government'
    case 'on':
    case 'upon':
    case 'about':
    case 'over':
      if (
        formOf('motion', before) ||
        isWord(before, 'attack', 'attacks', 'assault', 'bombs', 'advance', 'raid')
      )
        return 'place'
      return useOf(nearestBefore(tokens, lead, {government: dealingNouns}))
    case 'by':
      // “rejected by”, “torn up by”
      return /^(?:VERB|ADV|ADP|PART)$/.test(before?.pos ?? '') || formOf('social', before)
        ? 'government'
        : undefined
    case 'against':
    case 'without':
      return 'government'
    case 'toward':
    case 'towards':
      return useOf(nearestBefore(tokens, lead, {motion: 'motion', government: policyNouns}))
    default:
      return isIn(locativePrepositions, preposition) && first > 0 ? 'place' : undefined
  }
}

function toUse(tokens: readonly Token[], lead: number): PlaceUseKind | undefined {
  const nearest = nearestBefore(tokens, lead, {
    government: addressedWords,
    motion: 'motion',
    route: routeWords
  })
  return useOf(nearest)
}

/** Whether those in a house meet there, and do not hold the office. */
function tells(tokens: readonly Token[], lead: number): boolean {
  return tokens
    .slice(Math.max(0, lead - 6), lead)
    .some(token =>
      isWord(
        token,
        'met',
        'meet',
        'meets',
        'meeting',
        'saw',
        'hosted',
        'received',
        'joined',
        'dined'
      )
    )
}

function ofUse(before: Token | undefined, isCity: boolean): PlaceUseKind | undefined {
  if (isIn(policyNouns, before) && !isIn(groundNouns, before)) return 'government'
  // “Ada Holm of London”
  const isOrigin = isCapital(before) && before?.pos === 'PROPN'
  if (isCity || isOrigin || isIn(groundNouns, before) || isIn(cityNouns, before)) return 'place'
  if (isIn(mindAdjectives, before)) return 'government'
  return isWord(
    before,
    'critical',
    'sceptical',
    'skeptical',
    'ahead',
    'behalf',
    'hands',
    'arms',
    'mercy',
    'accused',
    'afoul',
    'likes',
    'wrath'
  )
    ? 'government'
    : undefined
}

function useOf(
  found: 'place' | 'government' | 'motion' | 'route' | 'given' | undefined
): PlaceUseKind | undefined {
  if (found === 'given') return 'government'
  return found === 'motion' || found === 'route' ? 'place' : found
}
