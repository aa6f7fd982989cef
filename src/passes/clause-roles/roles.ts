import {clauseOpeners} from '../../lexicons/clauses.ts'
import {calendarNames, sureVerbs} from '../../lexicons/reports.ts'
import type {Span} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isGenitive, isIn, isWord} from '../words.ts'
import {afterVerb, isParticle} from './objects.ts'
import {asSubject, type Part, topic} from './parts.ts'
import {isHead, type Reading, startOf} from './phrases.ts'
import {underPreposition} from './prepositions.ts'
import {verbAfter} from './subjects.ts'
import type {Predicate} from './verbs.ts'
import {whole} from './wholes.ts'

/** Who speaks in a sentence, and the words that say so. */
export interface Speaking {
  readonly speaker: Span
  readonly cue: Span
  /** Whether the words are a participle, whose subject may do something else first. */
  readonly participial: boolean
}

/** How many members of a list are followed back. */
const longestList = 40

/** Reads the role of what stands from one token to another. */
export function roleReader(
  reading: Reading,
  speakerAt: (token: number) => Speaking | undefined
): (first: number, last: number) => Part {
  const {tokens, predicates} = reading
  return (first, last) => partOf(first, last, 0)

  function partOf(first: number, last: number, depth: number): Part {
    const belongs = whole(reading, first, last)
    if ('role' in belongs) return belongs
    const {first: from, last: to} = belongs
    const start = startOf(reading, from)
    const speaking = speakingOf(start, from)
    if (speaking && !speaking.participial) return {role: 'speaker', cue: speaking.cue}
    const part = spoken(inClause(start, to, depth))
    // “Norland withdrew, condemning the raid”
    return speaking && part.role === 'topic' ? {role: 'speaker', cue: speaking.cue} : part
  }

  /** “Okoro of the port union said”: whoever says something speaks. */
  function spoken(part: Part): Part {
    const verb = tokens[part.verb ?? -1]
    const says =
      part.role === 'agent'
        ? isIn(sureVerbs, verb)
        : part.role === 'patient' && isWord(verb, 'said', 'says')
    return says && predicates[part.verb ?? -1]?.passive === false
      ? {...part, role: 'speaker'}
      : part
  }

  /** The saying whose speaker a phrase heads. */
  function speakingOf(start: number, first: number): Speaking | undefined {
    const speaking = speakerAt(first)
    if (!speaking) return undefined
    // “reports out of Norland suggest”
    const head = tokens[start - 1]
    if (head?.pos === 'ADP' && !isWord(head, 'to', 'by')) return undefined
    for (let at = start - 1; (tokens[at]?.start ?? -1) >= speaking.speaker.start; at--) {
      const token = tokens[at]
      if (predicates[at] || token?.pos === 'ADP' || isGenitive(token)) return undefined
    }
    return speaking
  }

  function inClause(start: number, last: number, depth: number): Part {
    let before = start - 1
    while (tokens[before]?.pos === 'ADV' || /^["“”‘’]$/.test(tokens[before]?.text ?? '')) {
      if (predicates[before] || isIn(clauseOpeners, tokens[before])) break
      before -= 1
    }
    const token = tokens[before]
    const governor = predicates[before]
    if (governor) return afterVerb(reading, governor, before, last)
    if (!token || isIn(clauseOpeners, token)) return asSubject(reading, verbAfter(reading, last))
    if (isParticle(reading, before))
      return afterVerb(reading, predicates[before - 1] as Predicate, before - 1, last)
    if (token.pos === 'ADP' || isWord(token, 'than', 'as'))
      return underPreposition(reading, before, last)
    if (token.pos === 'CCONJ' || token.text === ',' || isWord(token, 'nor')) {
      return joined(before, last, depth)
    }
    const after = verbAfter(reading, last)
    // “the port Norland shelled”: nothing may part it from its verb.
    if (isNoun(token) && !isIn(calendarNames, token)) {
      return after.near ? asSubject(reading, after) : topic
    }
    return asSubject(reading, after)
  }

  /** After “and” or a comma: the subject of a clause of its own, or one of a list, or an apposition. */
  function joined(at: number, last: number, depth: number): Part {
    const after = verbAfter(reading, last)
    let end = isWord(tokens[at - 1], ',') ? at - 2 : at - 1
    if (isGenitive(tokens[end])) end -= 1
    if (!isHead(reading, end) || depth > longestList) return asSubject(reading, after)
    const isClause =
      after.main && (tokens[at]?.text === ',' ? !isListed(at, last) : hasVerbBefore(end))
    if (isClause) return asSubject(reading, after)
    const part = partOf(end, end, depth + 1)
    return part.role === 'topic' && tokens[at]?.text === ',' ? asSubject(reading, after) : part
  }

  /** Whether a comma stands in a list rather than before a clause. */
  function isListed(at: number, last: number): boolean {
    return isWord(tokens[last + 1], 'and', ',') && !hasVerbBefore(at) && at > last + 1
  }

  /** Whether the clause of a phrase has had its verb. */
  function hasVerbBefore(at: number): boolean {
    for (let verb = at; verb >= 0 && at - verb < 30; verb--) {
      if (/^[;:]$/.test(tokens[verb]?.text ?? '') || isWord(tokens[verb], 'between')) return false
      if (predicates[verb]?.finite) return true
    }
    return false
  }
}
