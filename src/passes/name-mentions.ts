import {leads} from '../lexicons/leads.ts'
import type {ActorKind, EntityKind, NameMention, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {bySentence} from './by-sentence.ts'
import {entities} from './entities.ts'
import {knownMentions} from './known-mentions.ts'
import {repeatedNames} from './repeated-names.ts'
import {overlap} from './token-positions.ts'
import {textIn} from './words.ts'

/**
 * Every name of a person, an organization or a place in the document, in order, with the title right before it. What the
 * user's own list names, or says to be no name, is not read otherwise.
 */
export const nameMentions = definePass({
  name: 'name-mentions',
  unit: 'document',
  needs: {entities, repeatedNames, knownMentions},
  run({sentences, knownActors}, facts): readonly NameMention[] {
    const knownIn = bySentence(facts.knownMentions.map(known => [known.sentence, known] as const))
    return sentences.flatMap(sentence => {
      const known = knownIn(sentence)
      const listed = known.flatMap(({start, end, actor}): NameMention[] =>
        actor === undefined
          ? []
          : [
              {
                sentence: sentence.index,
                start,
                end,
                text: textIn(sentence.text, {start, end}),
                kind: kinds[knownActors[actor]?.kind ?? 'person'],
                known: actor
              }
            ]
      )
      const found = [...facts.entities(sentence), ...facts.repeatedNames(sentence)]
        .filter(name => !known.some(other => overlap(name, other)))
        .map(({first, start, end, kind}): NameMention => {
          const title = kind === 'person' ? titleBefore(sentence.tokens, first) : undefined
          return {
            sentence: sentence.index,
            start,
            end,
            text: textIn(sentence.text, {start, end}),
            kind,
            ...(title && {title: textIn(sentence.text, title)})
          }
        })
      return [...listed, ...found].sort((a, b) => a.start - b.start)
    })
  }
})

/** What a name is a name of, by what its actor is. */
const kinds: Readonly<Record<ActorKind, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  people: 'organization',
  state: 'place',
  place: 'place'
}

/** How many tokens before a name are looked at: “Chief of the Defence Staff Field Marshal”. */
const farthest = 8

/** The titles and offices that stand right before a name, in a row: “Prime Minister Dr.”. */
function titleBefore(
  tokens: readonly Token[],
  first: number
): {start: number; end: number} | undefined {
  let begin = first
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const ends = leads.some(list => {
      const found = list.at(tokens, at)
      if (!found) return false
      const stop = tokens[found.last + 1]?.text === '.' ? found.last + 1 : found.last
      return stop + 1 >= begin
    })
    if (ends) begin = at
  }
  const [from, to] = [tokens[begin], tokens[first - 1]]
  return begin < first && from && to ? {start: from.start, end: to.end} : undefined
}
