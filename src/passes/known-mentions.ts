import {writtenNames} from '../lexicons/written-names.ts'
import type {Span} from '../model.ts'
import {definePass} from '../pass.ts'

/** A name of the user's own list where it stands. */
export interface KnownMention extends Span {
  readonly sentence: number
  /** Index into the document's known actors; none where the user says that these words mean none of them. */
  readonly actor: number | undefined
}

/** Where the actors of the user's own list are named: the longest name at each place, as written or in capitals throughout. */
export const knownMentions = definePass({
  name: 'known-mentions',
  unit: 'document',
  run({sentences, knownActors}): readonly KnownMention[] {
    if (knownActors.length === 0) return []
    const names = writtenNames(
      knownActors.flatMap(({name, aliases = [], notAliases = []}, actor) => [
        ...notAliases.map(text => [text, undefined] as const),
        ...[name, ...aliases].map(text => [text, actor] as const)
      ])
    )
    return sentences.flatMap(({tokens, index}) => {
      const found: KnownMention[] = []
      for (let first = 0; first < tokens.length; first++) {
        const name = names.at(tokens, first)
        const [begin, end] = [tokens[first], tokens[name?.last ?? -1]]
        if (!name || !begin || !end) continue
        found.push({sentence: index, start: begin.start, end: end.end, actor: name.value})
        first = name.last
      }
      return found
    })
  }
})
