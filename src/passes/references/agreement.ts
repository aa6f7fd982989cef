import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isWord} from '../words.ts'
import type {Gender} from './genders.ts'
import type {Seat, Standing} from './memory.ts'
import type {Scene} from './phrases.ts'
import type {Pronoun} from './pronoun-forms.ts'
import {genderOf, type Hearing, type Stage} from './stage.ts'

/** The gender that *he* and *she* tell. */
export const genders: Readonly<Partial<Record<Pronoun['person'], Gender>>> = {
  he: 'male',
  she: 'female'
}

/** Whom a pronoun in an object’s place or in a quotation cannot mean. */
export function excludedFor(
  stage: Stage,
  scene: Scene,
  seat: Seat,
  {use}: Pronoun,
  hearing: Hearing
): ReadonlySet<string> {
  const {sentence} = scene
  const excluded = new Set<string>()
  const speaker = seat.quotation >= 0 ? hearing.speakerOf(seat.at) : undefined
  // Nobody calls himself by his name.
  const isSelf = stage.memory.standings.some(
    ({key, sentence, quotation}) =>
      key === speaker && sentence === seat.sentence && quotation === seat.quotation
  )
  if (speaker && !isSelf) excluded.add(speaker)
  if (use === 'subject') {
    for (const key of namedAfter(stage, scene, seat.at)) excluded.add(key)
  }
  if (use === 'object') {
    const subject = ownSubject(stage, sentence.tokens, seat)
    if (subject) excluded.add(subject.key)
  }
  return excluded
}

/** Those named behind a subject before the next mark: “he said of Okoro” is another’s word. */
function namedAfter(stage: Stage, {sentence, nameAt}: Scene, at: number): readonly string[] {
  const reach = sentence.tokens.slice(at + 1, at + farthestName)
  const mark = reach.findIndex(token => !/\p{L}|\p{N}/u.test(token.text))
  return reach.slice(0, mark < 0 ? reach.length : mark).flatMap((_, index) => {
    const name = nameAt.get(at + 1 + index)
    return name ? [stage.cast[name.actor]?.key ?? ''] : []
  })
}

/** How many tokens behind a subject are looked at for names. */
const farthestName = 15

/** The subject of the clause in which a pronoun is an object: “Okoro met him” means somebody else. */
function ownSubject(stage: Stage, tokens: readonly Token[], seat: Seat): Standing | undefined {
  const {from} = clauseAround(tokens, seat.at)
  const own = stage.memory.standings.filter(
    ({sentence, at}) => sentence === seat.sentence && at < seat.at
  )
  const subject = own.findLast(({at, part}) => at >= from && part === 'subject')
  // “Okoro spoke to Obi, calling him”
  if (!subject)
    return tokens[from]?.lower.endsWith('ing')
      ? own.findLast(({part}) => part === 'subject')
      : undefined
  // “Okoro asked Obi to help him”: it may be either.
  const between = own.some(({at, sort}) => at > subject.at && sort === 'person')
  const isInfinitive = tokens.slice(subject.at, seat.at).some(token => isWord(token, 'to'))
  return between && isInfinitive ? undefined : subject
}

/** How well a standing agrees with a pronoun, from 0 to 1. */
export function fitOf(stage: Stage, {person}: Pronoun, standing: Standing): number {
  const {sort, isPlural} = standing
  if (person === 'it') return !isPlural && (sort === 'body' || sort === 'thing') ? 1 : 0
  if (person === 'they') {
    if (isPlural || sort === 'people') return 1
    if (sort === 'body' && standing.actor !== undefined) return 0.6
    return sort === 'person' && standing.actor === undefined ? 0.7 : 0
  }
  if (sort !== 'person' || isPlural) return 0
  const gender = genderOf(stage, standing)
  return gender === undefined || gender === genders[person] ? 1 : 0
}
