import type {Role, Span} from '../../model.ts'
import {subjectRole} from './deeds.ts'
import type {Reading} from './phrases.ts'
import type {Governed} from './subjects.ts'

/** A role, with the index of the verb or the noun of a deed, or the words of saying. */
export interface Part {
  readonly role: Role
  readonly verb?: number
  readonly cue?: Span
}

/** The part of what does nothing and has nothing done to it. */
export const topic: Part = {role: 'topic'}

/** The part of a subject: of its verb, or of what stands aside of it. */
export function asSubject(reading: Reading, {main, aside}: Governed): Part {
  const part = main && {role: subjectRole(reading, main), verb: main.verb}
  if (part && part.role !== 'topic') return part
  const own = aside && {role: subjectRole(reading, aside), verb: aside.verb}
  return own && own.role !== 'topic' ? own : topic
}
