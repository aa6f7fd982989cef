import {changingVerbs, linkingForms, stativeVerbs} from '../../lexicons/clause-roles.ts'
import {hearsayVerbs} from '../../lexicons/verb-classes.ts'
import {beings} from '../../lexicons/verb-groups.ts'
import type {Role} from '../../model.ts'
import {opensObject} from '../claims/facts.ts'
import {verbForms} from '../claims/verb-forms.ts'
import {isIn, isWord} from '../words.ts'
import type {Reading} from './phrases.ts'
import type {Predicate} from './verbs.ts'

const statives = verbForms(stativeVerbs)
const changes = verbForms(changingVerbs)
const links = verbForms(linkingForms)
const hearsay = verbForms(hearsayVerbs)

/** The role of a verb's subject: whoever does something is its agent. */
export function subjectRole(reading: Reading, predicate: Predicate): Role {
  const {tokens} = reading
  const verb = tokens[predicate.verb]
  const infinitive = infinitiveAfter(reading, predicate)
  if (predicate.passive) {
    // “is said to have shelled”
    const isTold = infinitive && (hearsay.has(verb?.lower ?? '') || isWord(verb, 'expected', 'set'))
    return isTold ? subjectRole(reading, infinitive) : 'patient'
  }
  const isIdle = predicate.statal || isIn(beings, verb) || statives.has(verb?.lower ?? '')
  // “is going to be fined”
  if (isWord(verb, 'going') && infinitive) return subjectRole(reading, infinitive)
  if (isIdle || isChange(reading, predicate)) {
    return infinitive ? subjectRole(reading, infinitive) : 'topic'
  }
  return 'agent'
}

/** “sank” without an object */
function isChange({tokens}: Reading, {verb}: Predicate): boolean {
  return changes.has(tokens[verb]?.lower ?? '') && !opensObject(tokens[verb + 1])
}

/** “wants to attack”, “has to attack” */
function infinitiveAfter({tokens, predicates}: Reading, {verb}: Predicate): Predicate | undefined {
  const at = tokens[verb + 1]?.pos === 'ADV' ? verb + 2 : verb + 1
  const next = predicates[at]
  return next?.infinitive && next.first === at ? next : undefined
}

/** The role of what stands after a verb: what its subject is or has is no patient. */
export function objectRole({tokens}: Reading, {verb, passive}: Predicate): Role {
  const token = tokens[verb]
  const isLinking = isIn(beings, token) || links.has(token?.lower ?? '')
  return passive || isLinking ? 'topic' : 'patient'
}
