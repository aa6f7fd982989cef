import type {Actor, ActorMention, NamedActor, Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Draft, draftsOf, withIds} from './actors/drafts.ts'
import {isListedPlace} from './actors/listed-actors.ts'
import {isWhere} from './actors/where.ts'
import {clauseRoles} from './clause-roles.ts'
import {namedActors} from './named-actors.ts'
import {placeUses} from './place-uses.ts'
import {references} from './references.ts'
import {textIn} from './words.ts'

/** The actors of a document, and the states and places that only say where. */
export interface Actors {
  /** In the order in which they enter. */
  readonly actors: readonly Actor[]
  /** Cities and lands, and states that the text names only to say where something is. */
  readonly places: readonly NamedActor[]
}

/**
 * Everyone whom the document names: persons, organizations, states and peoples, each once, with every mention by name,
 * nationality, seat of government, pronoun, title or description, and what it does there. A seat stands for the government
 * (Markert & Nissim 2009, Language Resources and Evaluation, on such metonyms) and is told apart by its form; a people is an actor
 * apart from its state.
 */
export const actors = definePass({
  name: 'actors',
  unit: 'document',
  needs: {namedActors, placeUses, references, clauseRoles},
  run({sentences}, facts): Actors {
    const named = facts.namedActors
    const drafts = draftsOf(named)
    const metonyms = new Set<string>()
    const known = new Set(
      named.flatMap(({mentions}) =>
        mentions.flatMap(own => (own.known === undefined ? [] : keyOf(own)))
      )
    )
    for (const sentence of sentences) {
      for (const {start, end, country, form, use} of facts.placeUses(sentence)) {
        const mention = {
          ...placeIn(sentence, start, end),
          form: form === 'demonym' ? 'demonym' : 'metonym'
        } as const
        if (known.has(keyOf(mention))) continue
        if (use === 'government') {
          drafts.add(drafts.state(country), mention)
          metonyms.add(keyOf(mention))
        }
        if (use === 'people') drafts.add(drafts.people(country), mention)
      }
    }
    for (const [index, draft] of drafts.named.entries()) {
      // “Kremlin” is the seat and nobody beside it.
      if (named[index]?.kind === 'state') continue
      const rest = draft.mentions.filter(mention => !metonyms.has(keyOf(mention)))
      draft.mentions.splice(0, draft.mentions.length, ...rest)
    }
    for (const {actor, sentence, start, end, form, why} of facts.references) {
      const draft = drafts.named[actor]
      const own = sentences[sentence]
      if (draft && own) drafts.add(draft, {...placeIn(own, start, end), form, why})
    }

    const roleOf = ({sentence, start, end}: Omit<ActorMention, 'role' | 'form'>) => {
      const own = sentences[sentence]
      return own && own.block.kind !== 'heading'
        ? facts.clauseRoles(own)({start, end}).role
        : 'topic'
    }
    const acts = (mention: Omit<ActorMention, 'role' | 'form'>) =>
      /agent|speaker/.test(roleOf(mention))
    const saysOnlyWhere = named.map((actor, index) => {
      const draft = drafts.named[index]
      return isPlace(actor)
        ? isListedPlace(actor.name) || actor.mentions.filter(acts).length < fewestDeeds
        : isOnlyWhere(draft, sentences)
    })
    const elsewhere = new Set(drafts.named.filter((_, index) => saysOnlyWhere[index]))
    const acting = drafts.all().filter(draft => draft.mentions.length > 0 && !elsewhere.has(draft))
    return {
      actors: withIds(
        acting
          .map(draft => ({
            ...draft,
            aliases: aliasesOf(draft),
            mentions: draft.mentions
              .sort(byPlace)
              .map((mention): ActorMention => ({...mention, role: roleOf(mention)}))
          }))
          .sort((a, b) => byPlace(a.mentions[0] as ActorMention, b.mentions[0] as ActorMention))
      ),
      places: named
        .filter((_, index) => saysOnlyWhere[index])
        .flatMap(place => withoutMetonyms(place, metonyms))
    }
  }
})

function placeIn({index, text}: Sentence, start: number, end: number) {
  return {sentence: index, start, end, text: textIn(text, {start, end})}
}

/** A place that no list has is an actor from so many deeds on: it is rather a land than a town. */
const fewestDeeds = 2

function isPlace({kind, mentions}: NamedActor): boolean {
  return kind === 'place' && mentions[0]?.known === undefined
}

/** Whether a state is only named to say where something is. */
function isOnlyWhere(draft: Draft | undefined, sentences: readonly Sentence[]): boolean {
  if (draft?.kind !== 'state') return false
  return draft.mentions.every(
    mention =>
      mention.form === 'name' && isWhere(sentences[mention.sentence]?.tokens ?? [], mention)
  )
}

/** A capital without the mentions where it stands for a government; nothing where that is all of them. */
function withoutMetonyms(place: NamedActor, metonyms: ReadonlySet<string>): NamedActor[] {
  const mentions = place.mentions.filter(mention => !metonyms.has(keyOf(mention)))
  return mentions.length === 0 ? [] : [{...place, mentions}]
}

function keyOf({sentence, start}: {sentence: number; start: number}): string {
  return `${sentence}:${start}`
}

function aliasesOf({name, mentions}: Draft): readonly string[] {
  const names = mentions.filter(({form}) => form === 'name').map(({text}) => text)
  return [...new Set(names)].filter(text => text !== name)
}

function byPlace(
  a: Pick<ActorMention, 'sentence' | 'start'>,
  b: Pick<ActorMention, 'sentence' | 'start'>
): number {
  return a.sentence - b.sentence || a.start - b.start
}
