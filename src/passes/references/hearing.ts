import type {NameMention, Sentence} from '../../model.ts'
import type {Attribution} from '../attributions.ts'
import {bySentence} from '../by-sentence.ts'
import {overlap} from '../token-positions.ts'
import type {QuotedPart} from '../voice/items.ts'
import type {Place} from '../voice/place.ts'
import {isWord} from '../words.ts'
import type {Hearing, Stage} from './stage.ts'

/** For a sentence, the stretches that somebody says in quotation marks there, and who. */
export type Speakers = (
  sentence: Pick<Sentence, 'index'>
) => readonly {readonly place: Place; readonly speaker: Place}[]

/** Who speaks in which quotation. What follows a question is another’s answer. */
export function speakersOf(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[]
): Speakers {
  return bySentence(
    attributions.flatMap(({quoted, speaker, clausal}) => {
      if (!speaker || !clausal) return []
      const asking = sentences[speaker.sentence]?.tokens.some(token =>
        isWord(token, 'asked', 'asks', 'questioned')
      )
      // A quotation that goes on for sentences before its speaker may be a talk of several.
      return quoted
        .filter(({sentence}) => sentence >= speaker.sentence - 1)
        .filter(({sentence}) => !asking || sentence <= speaker.sentence)
        .map(place => [place.sentence, {place, speaker}] as const)
    })
  )
}

/** What can be heard in a sentence. */
export function hearingOf(
  stage: Stage,
  sentence: Sentence,
  parts: readonly QuotedPart[],
  speakers: Speakers
): Hearing {
  const quotations = quotationOfTokens(sentence, parts)
  return {
    sentence,
    quotationAt: token => quotations?.[token] ?? -1,
    speakerOf(token) {
      const actor = this.speakerActor(token)
      return actor === undefined ? undefined : stage.cast[actor]?.key
    },
    speakerActor(token) {
      const own = sentence.tokens[token]
      const said = own && speakers(sentence).find(({place}) => overlap(place, own))
      return said && actorAt(stage, said.speaker)
    }
  }
}

/** The one actor whom the words of a speaker name, or stand for. */
function actorAt(stage: Stage, place: Place): number | undefined {
  const named = stage
    .mentionsOf({index: place.sentence})
    .filter(({mention}) => overlap(mention, place))
  const persons = named.filter(({actor}) => stage.cast[actor]?.kind === 'person')
  const chosen = headNames(
    stage.sentences[place.sentence],
    place,
    persons.length > 0 ? persons : named
  )
  const keys = new Set(chosen.map(({actor}) => stage.cast[actor]?.key))
  if (keys.size === 1) return chosen[0]?.actor
  if (keys.size > 1) return undefined
  const found = (stage.found.get(place.sentence) ?? []).filter(reference =>
    overlap(reference, place)
  )
  return new Set(found.map(({actor}) => actor)).size === 1 ? found[0]?.actor : undefined
}

/** Of “the editor of the Dolm Times, Bo Okoro, a friend of Ada Obi” only Bo Okoro. */
function headNames<Name extends {readonly mention: NameMention}>(
  sentence: Sentence | undefined,
  place: Place,
  names: readonly Name[]
): readonly Name[] {
  const text = sentence?.text ?? ''
  const heads = names.filter(
    ({mention}) => !/\b(?:of|for|at) (?:the )?$/.test(text.slice(place.start, mention.start))
  )
  const [first] = heads
  const comma = first ? text.slice(first.mention.end, place.end).search(/,/) : -1
  if (!first || comma < 0) return heads.length > 0 ? heads : names
  return heads.filter(({mention}) => mention.start < first.mention.end + comma)
}

/** For each token the index of its quotation, -1 outside; nothing where nothing is quoted. */
function quotationOfTokens(
  {tokens}: Sentence,
  parts: readonly QuotedPart[]
): Int32Array | undefined {
  if (parts.length === 0) return undefined
  const found = new Int32Array(tokens.length).fill(-1)
  let next = 0
  for (const [index, {start}] of tokens.entries()) {
    while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const part = parts[next]
    if (part && part.start <= start) found[index] = part.quotation
  }
  return found
}
