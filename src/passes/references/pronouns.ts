import type {Token} from '../../model.ts'
import {excludedFor, fitOf, genders} from './agreement.ts'
import {nameAhead} from './cataphora.ts'
import type {Choice} from './choice.ts'
import {type Candidate, candidatesFor, type Seat, type Standing} from './memory.ts'
import {choosePerson} from './persons.ts'
import type {Scene} from './phrases.ts'
import type {Pronoun} from './pronoun-forms.ts'
import {type Hearing, keep, type Stage} from './stage.ts'
import {chooseOther} from './things.ts'

/** Resolves a pronoun, or lets it stand for somebody who is not known. */
export function resolvePronoun(
  stage: Stage,
  scene: Scene,
  at: number,
  pronoun: Pronoun,
  hearing: Hearing
): void {
  const {sentence} = scene
  const {person, use} = pronoun
  const token = sentence.tokens[at] as Token
  const seat: Seat = {
    sentence: sentence.index,
    block: sentence.block.index,
    at,
    quotation: hearing.quotationAt(at),
    part: use === 'possessive' ? 'possessor' : use === 'subject' ? 'subject' : 'object'
  }
  const excluded = excludedFor(stage, scene, seat, pronoun, hearing)
  const fit = (standing: Standing) =>
    excluded.has(standing.key) ? 0 : fitOf(stage, pronoun, standing)
  const candidates = candidatesFor(seat, stage.memory.standings, fit)
  const chosen = chosenOf(stage, scene, seat, pronoun, candidates)
  const sort = person === 'it' ? 'thing' : person === 'they' ? 'people' : 'person'
  const gender = genders[person]
  const key = chosen?.key ?? `?${person}`
  if (gender && chosen) stage.genders.set(key, gender)
  if (chosen?.actor !== undefined) {
    const {start, end} = token
    keep(stage, {
      sentence: sentence.index,
      start,
      end,
      form: 'pronoun',
      actor: chosen.actor,
      why: chosen.why
    })
  }
  // “it” that is not resolved mostly is no thing that could be meant again.
  if (!chosen && person === 'it') return
  stage.memory.add({
    ...seat,
    key,
    ...(chosen?.actor !== undefined && {actor: chosen.actor}),
    sort: chosen?.sort ?? sort,
    gender,
    isPlural: person === 'they'
  })
}

function chosenOf(
  stage: Stage,
  scene: Scene,
  seat: Seat,
  pronoun: Pronoun,
  candidates: readonly Candidate[]
): Choice | undefined {
  const gender = genders[pronoun.person]
  if (!gender) return chooseOther(scene, seat, pronoun, candidates)
  const ahead = nameAhead(stage, scene, seat.at, gender, candidates)
  if (ahead === 'unclear') return undefined
  return ahead ?? choosePerson(scene, seat, pronoun, candidates)
}
