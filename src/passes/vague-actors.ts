import {phrasesOf} from '../lexicons/phrases.ts'
import {
  collectiveActors,
  outsideAdjectives,
  outsideNouns,
  rulingCircles,
  sideNouns,
  stateNouns
} from '../lexicons/vague-actors.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isName} from './evidence/names.ts'
import {isPlural, spanOf} from './noun-phrases.ts'
import {titles} from './titles.ts'
import {isActing, isDealing} from './vague-actor-roles.ts'
import {isIn, isWord, wordsOf} from './words.ts'

/** A phrase for an actor that does not say who is meant. */
export interface VagueActor extends Span {
  /** *Allusive* points at somebody, *collective* at a body of which nobody says who belongs to it. */
  readonly kind: 'allusive' | 'collective'
  /** The phrase in lower case, its determiner left out. */
  readonly cue: string
  /** The index of the last token. */
  readonly last: number
  /** Whether a name before it says of which country or body it is. */
  readonly isPlaced: boolean
}

/** Phrases that hide who acts, where they stand for an actor: “certain countries”, “the international community”. */
export const vagueActors = definePass({
  name: 'vague-actors',
  unit: 'sentence',
  needs: {titles},
  run({tokens}, facts): readonly VagueActor[] {
    const found: VagueActor[] = []
    let next = 0
    for (const index of tokens.keys()) {
      if (index < next) continue
      const phrase = phraseAt(tokens, index)
      if (!phrase) continue
      const {last} = phrase
      // “the parties concerned” and “the Parties” are somebody named before.
      if (isWord(tokens[index], 'parties') && isWord(tokens[index - 1], 'the')) continue
      // “the elite troops”, “the relevant parties’ list”
      if (goesOn(tokens, last) || facts.titles(last)) continue
      next = last + 1
      if (!phrase.acts(tokens, index, last)) continue
      const first = isWord(tokens[index], 'a', 'an', 'the', 'some') ? index + 1 : index
      found.push({
        ...spanOf(tokens, index, last),
        kind: phrase.kind,
        cue: wordsOf(tokens, isWord(tokens[index], 'some') ? index : first, last),
        last,
        isPlaced: phrase.isPlaced === true && namesBefore(tokens, index)
      })
    }
    return found
  }
})

interface Phrase {
  readonly last: number
  readonly kind: VagueActor['kind']
  /** Whether a name before it places it. */
  readonly isPlaced?: boolean
  acts(tokens: readonly Token[], first: number, last: number): boolean
}

const bodies = phrasesOf(collectiveActors)
const circles = phrasesOf(rulingCircles)

function phraseAt(tokens: readonly Token[], index: number): Phrase | undefined {
  const body = bodies.at(tokens, index)
  if (body) return {last: body.last, kind: 'collective', acts: isActing}
  const circle = circles.at(tokens, index)
  if (circle) return {last: circle.last, kind: 'collective', isPlaced: true, acts: isActing}
  return alluded(tokens, index) ?? outsiders(tokens, index)
}

/** “certain countries”, “a certain neighbour”, “some quarters”. */
function alluded(tokens: readonly Token[], index: number): Phrase | undefined {
  const isSingle = isWord(tokens[index], 'a') && isWord(tokens[index + 1], 'certain')
  const isSome = isWord(tokens[index], 'some')
  if (!isSingle && !isSome && !isWord(tokens[index], 'certain')) return undefined
  let last = isSingle ? index + 2 : index + 1
  if (
    isWord(tokens[last], 'western', 'foreign', 'neighbouring', 'neighboring', 'other', 'political')
  )
    last += 1
  const noun = tokens[last]
  if (isPlural(noun) === isSingle) return undefined
  const kind = 'allusive'
  if (isIn(stateNouns, noun)) return {last, kind, acts: isDealing}
  // “some powers” may be rights, “some interests” goods.
  const isSide =
    isIn(sideNouns, noun) &&
    !(
      isSome &&
      isWord(noun, 'powers', 'interests', 'forces', 'elements', 'entities', 'players', 'parties')
    )
  return isSide && !(isSingle && isWord(noun, 'power', 'lobby', 'faction'))
    ? {
        last,
        kind,
        acts: isWord(noun, 'powers', 'elements', 'interests', 'forces') ? isDealing : isActing
      }
    : undefined
}

/** “external actors”, “hostile and foreign powers”. */
function outsiders(tokens: readonly Token[], index: number): Phrase | undefined {
  let last = index
  if (!isIn(outsideAdjectives, tokens[index])) return undefined
  while (isIn(outsideAdjectives, tokens[last]) || isWord(tokens[last], 'and', 'or')) last += 1
  if (!isIn(outsideNouns, tokens[last])) return undefined
  return isPlural(tokens[last]) ? {last, kind: 'allusive', acts: isActing} : undefined
}

/** Whether the phrase leads up to another noun. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next?.text === '-') return true
  return next?.pos === 'NOUN' || next?.pos === 'PROPN'
}

/** Whether a name stands before a phrase: “In Norland the elite …”. */
function namesBefore(tokens: readonly Token[], index: number): boolean {
  return tokens.some((_, at) => at < index && isName(tokens, at))
}
