import {clauseVerbs, objectParticles} from '../../lexicons/clause-roles.ts'
import {addressVerbs, openVerbs, speechVerbs} from '../../lexicons/reporting-verbs.ts'
import {verbForms} from '../claims/verb-forms.ts'
import {isNoun} from '../noun-phrases.ts'
import {isIn, isWord} from '../words.ts'
import {objectRole, subjectRole} from './deeds.ts'
import {asSubject, type Part, topic} from './parts.ts'
import type {Reading} from './phrases.ts'
import {verbAfter} from './subjects.ts'
import type {Predicate} from './verbs.ts'

/** “shelled Norland”, “did Norland shell”, “fears Norland will attack”. */
export function afterVerb(reading: Reading, governor: Predicate, at: number, last: number): Part {
  const {tokens} = reading
  const after = verbAfter(reading, last)
  const {main, near} = after
  const next = main ?? after.aside
  if (next && isInverted(reading, governor, at, last, next)) {
    const passive = isWord(tokens[at], 'is', 'are', 'was', 'were', 'been') && next.form !== 'gerund'
    return {
      role: subjectRole(reading, {...next, passive: next.passive || passive}),
      verb: next.verb
    }
  }
  if (governor.verb !== at) return topic
  if (main && near !== undefined && takesClause(reading, governor)) return asSubject(reading, after)
  const role = objectRole(reading, governor)
  return role === 'topic'
    ? asSubject(reading, {...(after.aside && {aside: after.aside})})
    : {role, verb: at}
}

function isInverted(
  {tokens}: Reading,
  governor: Predicate,
  at: number,
  last: number,
  next: Predicate
): boolean {
  if (!isWord(tokens[at], ...auxiliaries) || governor.first !== at) return false
  const [gap, before] = [tokens[last + 1], tokens[at - 1]]
  const isClose = next.first === last + 1 || (gap?.pos === 'ADV' && next.first === last + 2)
  return (
    isClose &&
    !next.infinitive &&
    !(
      (isNoun(before) && !isWord(tokens[at], 'do', 'does', 'did')) ||
      (before?.pos === 'PRON' && !isWord(before, 'what', 'who'))
    )
  )
}

function takesClause({tokens}: Reading, {verb}: Predicate): boolean {
  return clausal.has(tokens[verb]?.lower ?? '')
}

/** “propped up Norland”: whether a token is the particle of a verb that an object may follow. */
export function isParticle({tokens, predicates}: Reading, at: number): boolean {
  const verb = predicates[at - 1]
  if (verb?.verb !== at - 1) return false
  const isTaken = isWord(
    tokens[at - 1],
    'take',
    'taken',
    'takes',
    'taking',
    'took',
    'hand',
    'handed'
  )
  return isIn(objectParticles, tokens[at]) || (isTaken && isWord(tokens[at], 'over'))
}

const auxiliaries =
  'am are can could did do does had has have is may might must shall should was were will would'.split(
    ' '
  )
const clausal = new Map([
  ...verbForms(clauseVerbs),
  ...verbForms(speechVerbs),
  ...verbForms(openVerbs),
  ...verbForms(addressVerbs)
])
