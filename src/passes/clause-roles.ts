import type {Role, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import type {Part} from './clause-roles/parts.ts'
import {roleReader, type Speaking} from './clause-roles/roles.ts'
import {readPredicates} from './clause-roles/verbs.ts'
import {sentenceAttributions} from './sentence-attributions.ts'
import {indicesIn} from './token-positions.ts'

/** The part that a mention plays in its clause. */
export interface ClauseRole {
  readonly role: Role
  /** The verb, or the noun of a deed, or the words that say that it speaks. */
  readonly verb?: Span
}

/**
 * For a span that stands in the sentence (a name, pronoun or description): its role in its clause, and the verb.
 *
 * Agents are those who do something: subjects of verbs of doing, “by” whom something is done, owners of deeds. What is
 * only said to be or to have something, or stands in another phrase, is a topic. A name that belongs to a person or
 * body who acts for it (“Norland’s army”) has their role. A shallow reading: it looks at the words around the span.
 */
export const clauseRoles = definePass({
  name: 'clause-roles',
  unit: 'sentence',
  needs: {sentenceAttributions},
  run(sentence, facts): (span: Span) => ClauseRole {
    const {tokens} = sentence
    if (sentence.block.kind === 'heading') return () => ({role: 'topic'})
    const speaking: Speaking[] = []
    for (const {speaker, cue, mode} of facts.sentenceAttributions(sentence)) {
      if (mode === 'view' || !speaker || !cue || speaker.sentence !== sentence.index) continue
      const [first, last] = indicesIn(tokens, speaker)
      const participial = /^\w+ing\b/.test(sentence.text.slice(cue.start, cue.end))
      for (let at = first; at <= last; at++) speaking[at] ??= {speaker, cue, participial}
    }
    const read = roleReader({tokens, predicates: readPredicates(tokens)}, at => speaking[at])
    return span => {
      const [first, last] = indicesIn(tokens, span)
      return first > last ? {role: 'topic'} : told(tokens, read(first, last))
    }
  }
})

function told(tokens: readonly Token[], {role, verb, cue}: Part): ClauseRole {
  if (cue) return {role, verb: {start: cue.start, end: cue.end}}
  const token = tokens[verb ?? -1]
  return token ? {role, verb: {start: token.start, end: token.end}} : {role}
}
