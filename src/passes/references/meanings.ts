import {isWord} from '../words.ts'
import type {Figure} from './cast.ts'
import {bodiesOf, holdersOf, isRestricted, type Meant} from './descriptions.ts'
import {candidatesFor, type Seat} from './memory.ts'
import {type Description, isPredicate, type Scene} from './phrases.ts'
import {isPlaceNoun, placeMeant} from './places.ts'
import type {Stage} from './stage.ts'
import {complementEnd} from './ties.ts'

/** Whom a description means by its noun, where only one whom the text names fits. */
export function meantBy(
  stage: Stage,
  scene: Scene,
  description: Description,
  seat: Seat
): Meant | undefined {
  const {determiner, isPlural, sort} = description
  const {tokens} = scene.sentence
  if (
    (isPlural && description.noun !== 'authorities') ||
    (determiner !== 'the' && determiner !== 'this')
  )
    return undefined
  if (isRestricted(tokens, description) || isPredicate(tokens, description)) return undefined
  if (isPlaceNoun(description)) return placeMeant(stage, scene, description, seat)
  const figures =
    sort === 'person'
      ? holdersOf(stage.directory, tokens, description)
      : complementEnd(tokens, description.last) === description.last
        ? bodiesOf(stage.directory, description)
        : []
  const [only] = figures
  if (!only) return undefined
  const why = sort === 'person' ? 'office-of' : 'only-body'
  // “the constitution bars the president”: whoever he is.
  if (
    tokens
      .slice(Math.max(0, description.first - 20), description.first)
      .some(token => isWord(token, 'constitution', 'statute'))
  )
    return undefined
  // Somebody else of that kind has been spoken of since: “a bank”.
  const isRivalled = stage.memory.standings.some(
    ({actor, key}) => actor === undefined && key === description.noun
  )
  if (isRivalled) return undefined
  const latest = latestOf(stage, only.key)
  // An office is held for long; a body is taken up where it has just been named.
  const isHeld = sort === 'person' && !sharedOffices.has(description.noun)
  if (!isHeld && isOutshone(stage, figures, description)) return undefined
  if (figures.length === 1 && (isHeld || latest !== undefined))
    return {actor: latest ?? only.actor, why}
  const [best, second] = candidatesFor(seat, stage.memory.standings, ({key}) =>
    figures.some(figure => figure.key === key) ? 1 : 0
  )
  if (best?.latest.actor === undefined || second) return undefined
  return {actor: best.latest.actor, why: `${why}-nearest`}
}

/** Offices that many hold at once. */
const sharedOffices: ReadonlySet<string> = new Set(
  'senator representative congressman congresswoman governor candidate nominee official lawmaker legislator politician leader adviser advisor writer author reporter journalist'.split(
    ' '
  )
)

/** Whether another of their sort has been named since: he may hold that office, though the text does not say so. */
function isOutshone(stage: Stage, figures: readonly Figure[], {noun, sort}: Description): boolean {
  if (figures.every(({name}) => name.toLowerCase().includes(noun))) return false
  const kind = sort === 'person' ? 'person' : 'organization'
  const named = stage.memory.standings.findLast(
    ({actor}) => actor !== undefined && stage.cast[actor]?.kind === kind
  )
  return named !== undefined && !figures.some(({key}) => key === named.key)
}

/** The actor by whom one with several names was last called. */
function latestOf(stage: Stage, key: string): number | undefined {
  return stage.memory.standings.findLast(standing => standing.key === key)?.actor
}
