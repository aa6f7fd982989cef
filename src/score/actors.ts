import type {
  Actor,
  ActorMention,
  NamedElsewhere,
  Scorecard,
  ScorecardActor,
  ScorecardMention,
  ScorecardSentence
} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import {actors} from '../passes/actors.ts'
import {unplacedNames} from '../passes/unplaced-names.ts'
import {textIn} from '../passes/words.ts'
import type {Analysis} from '../rules/apply.ts'

/** The facts that tell who is named. */
const needs = {actors, unplacedNames}

/** The ledger of a text: everyone whom it names, the places that only say where, and the names that are neither. */
export function toLedger(
  {document, facts}: Analysis,
  sentences: readonly ScorecardSentence[]
): Pick<Scorecard, 'actors' | 'places' | 'unplaced'> {
  const [first] = document.sentences
  if (!first) return {actors: [], places: [], unplaced: []}
  const {actors, places} = facts.for(needs, first).actors
  const own = actors.map(entryOf)
  const unplaced = new Map<string, number[]>()
  for (const sentence of document.sentences) {
    for (const span of facts.for(needs, sentence).unplacedNames(sentence)) {
      const text = textIn(sentence.text, span)
      const known = unplaced.get(text)
      if (known) known.push(sentence.index)
      else unplaced.set(text, [sentence.index])
    }
  }
  const coMentions = coMentionsOf(own)
  return {
    actors: own.map(actor => ({...actor, coMentions: coMentions(actor.id)})),
    places: places.map(({name, mentions}) =>
      elsewhere(
        name,
        mentions.map(({sentence}) => sentence)
      )
    ),
    unplaced: [...unplaced].map(([text, sentences]) => elsewhere(text, sentences))
  }

  function entryOf({
    id,
    name,
    kind,
    aliases,
    titles,
    mentions
  }: Actor): Omit<ScorecardActor, 'coMentions'> {
    return {
      id,
      name,
      kind,
      aliases,
      titles,
      mentions: mentions.map(placed),
      sentences: [...new Set(mentions.map(({sentence}) => sentence))],
      forms: counted(mentions.map(({form}) => form)),
      roles: counted(mentions.map(({role}) => role))
    }
  }

  function placed({sentence, start, end, text, form, role, why}: ActorMention): ScorecardMention {
    const {origin = []} = document.sentences[sentence] ?? {}
    const {voices = []} = sentences[sentence] ?? {}
    const voice = voices.find(({within}) => start < within.end)?.voice ?? 'author'
    return {
      sentence,
      span: sourceSpan(origin, {start, end}),
      text,
      form,
      role,
      voice,
      ...(why !== undefined && {why})
    }
  }
}

function elsewhere(text: string, sentences: readonly number[]): NamedElsewhere {
  return {text, count: sentences.length, sentences: [...new Set(sentences)]}
}

function counted<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

/** A sentence that names more than these is a list and ties nobody to anybody. */
const mostInSentence = 12

/** So many of an actor's company are given. */
const mostCompany = 20

/** For each actor those that stand in the same sentences. */
function coMentionsOf(
  actors: readonly Pick<ScorecardActor, 'id' | 'sentences'>[]
): (id: string) => ScorecardActor['coMentions'] {
  const bySentence = new Map<number, string[]>()
  for (const {id, sentences} of actors) {
    for (const sentence of sentences) {
      const ids = bySentence.get(sentence)
      if (ids) ids.push(id)
      else bySentence.set(sentence, [id])
    }
  }
  const counts = new Map<string, Map<string, number>>()
  for (const ids of bySentence.values()) {
    if (ids.length > mostInSentence) continue
    for (const one of ids) {
      const own = counts.get(one) ?? new Map<string, number>()
      counts.set(one, own)
      for (const other of ids) if (other !== one) own.set(other, (own.get(other) ?? 0) + 1)
    }
  }
  return id =>
    [...(counts.get(id) ?? [])]
      .map(([actor, sentences]) => ({actor, sentences}))
      .sort((a, b) => b.sentences - a.sentences)
      .slice(0, mostCompany)
}
