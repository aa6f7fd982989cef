import {
  causingVerbs,
  effectVerbs,
  linkingVerbs,
  resultWords,
  sharedLinkingVerbs,
  sharingVerbs,
  tiedParticiples,
  tyingVerbs,
  wayNouns
} from '../../lexicons/causes.ts'
import type {Lexicon} from '../../lexicons/lexicon.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import type {Token} from '../../model.ts'
import {headOf, isNoun} from '../noun-phrases.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {isOpenBefore, opensObject} from './facts.ts'
import type {CauseLevel, FoundCause} from './found-cause.ts'
import {isEvent, type Subject, subjectOf} from './subjects.ts'
import {phraseForms, type VerbForm, verbForms} from './verb-forms.ts'
import {groupOf, type VerbGroup} from './verb-groups.ts'

const causing = verbForms(causingVerbs)
const effecting = verbForms(effectVerbs)
const sharing = verbForms(sharingVerbs)

/** “caused”, “has destroyed”, “was fuelled by”: the verb itself says that something was brought about. */
function verbAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  const token = tokens[index]
  const lower = token?.lower ?? ''
  const form = causing.get(lower) ?? effecting.get(lower) ?? sharing.get(lower)
  if (!form || token?.pos !== 'VERB') return undefined
  const group = groupOf(tokens, index, form)
  if (group.denied) return undefined
  const level = sharing.has(lower) ? 'contributing' : 'direct'
  if (group.passive) return passiveAt(tokens, group, level, causing.has(lower))
  if (!statesFact(tokens, group, form)) return undefined
  const next = tokens[index + 1]
  const takesObject =
    opensObject(next) || (form.base === 'help' && (isWord(next, 'to') || isVerb(next)))
  if (!takesObject) return undefined
  const subject = subjectOf(tokens, group.first)
  // “…, causing floods”: what the clause before says is the cause.
  const isParticiple = form.form === 'gerund' && !group.progressive
  const isCause = isParticiple
    ? causing.has(lower)
    : isCauseFor(tokens, causing.has(lower), subject)
  return isCause ? {first: group.first, last: index, at: index, level} : undefined
}

function isCauseFor(
  tokens: readonly Token[],
  isCausing: boolean,
  subject: Subject | undefined
): boolean {
  // “nobody knows what caused it”
  if (!subject || isWord(tokens[subject.index], 'what', 'whatever', 'who')) return false
  if (isCausing) return subject.kind !== 'author'
  return subject.kind === 'event'
}

/** “was caused by the flood”; of other verbs only where the agent is no person. */
function passiveAt(
  tokens: readonly Token[],
  group: VerbGroup,
  level: CauseLevel,
  isCausing: boolean
): FoundCause | undefined {
  const by = [1, 2].map(offset => group.verb + offset).find(at => isWord(tokens[at], 'by'))
  if (by === undefined || group.mood !== 'fact') return undefined
  const head = tokens[headOf(tokens, tokens[by + 1]?.pos === 'DET' ? by + 1 : by)]
  if (!isCausing && !(head && head.pos !== 'PROPN' && isEvent(head))) return undefined
  return {first: group.first, last: by, at: group.verb, level}
}

/** A verb in the indicative, or a participle that adds to a clause of fact. */
function statesFact(tokens: readonly Token[], group: VerbGroup, {form}: VerbForm): boolean {
  if (group.mood === 'fact') return true
  if (form !== 'gerund' || group.mood !== 'bare' || group.first < group.verb) return false
  const before = tokens[group.verb - 1]
  const at = isWord(before, 'thereby', 'thus', 'eventually', 'ultimately')
    ? group.verb - 2
    : group.verb - 1
  if (tokens[at]?.text !== ',' || at < 3) return false
  return !isOpenBefore(tokens, at) && tokens.slice(Math.max(0, at - 25), at).some(isVerb)
}

/** Verbs that link by the words after them. */
const links = [
  linksOf(linkingVerbs, 'direct'),
  linksOf(sharedLinkingVerbs, 'contributing'),
  linksOf(tyingVerbs, 'associated')
]

function linksOf(lexicon: Lexicon, level: CauseLevel) {
  const entries = new Set([...lexicon.entries].map(entry => entry.split(' ')[0] ?? ''))
  return {level, phrases: phrasesOf(phraseForms(lexicon)), forms: verbForms({...lexicon, entries})}
}

/** “led to”, “contributed to”, “coincides with”. */
function linkAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  for (const {phrases, forms, level} of links) {
    const place = phrases.at(tokens, index)
    const form = forms.get(tokens[index]?.lower ?? '')
    if (!place || !form) continue
    if (/^(?:base|third)$/.test(form.form) && !isVerb(tokens[index])) continue
    const group = groupOf(tokens, index, form)
    if (group.denied || group.passive || !statesFact(tokens, group, form)) continue
    const isParticiple = form.form === 'gerund' && !group.progressive
    // “leading to his arrest” tells of one person.
    if (isWord(tokens[place.last + 1], 'his', 'her', 'him', 'my')) continue
    const subject = isParticiple ? undefined : subjectOf(tokens, group.first)
    if (!isParticiple && !isLinked(tokens, form.base, place.last, subject)) continue
    return {first: group.first, last: place.last, at: index, level}
  }
  return undefined
}

/** Whether a linking verb links a cause with its subject: no person, no way that leads somewhere. */
function isLinked(
  tokens: readonly Token[],
  base: string,
  last: number,
  subject: Subject | undefined
): boolean {
  if (!subject || subject.kind === 'author' || subject.kind === 'person') return false
  const isLink = !isIn(wayNouns, tokens[subject.index])
  if (base === 'set') return subject.kind === 'event' && opensObject(tokens[last + 1])
  if (base === 'lead' || base === 'result' || base === 'stem' || base === 'give') return isLink
  if (base === 'pave') return subject.kind === 'event'
  return isLink && subject.kind !== 'agent'
}

const ties = phrasesOf(tiedParticiples)

/** “is linked to”, “has been associated with”; not “men linked to the gang”. */
function tieAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  const place = ties.at(tokens, index)
  if (!place) return undefined
  const group = groupOf(tokens, index, {base: '', form: 'past'})
  if (!group.passive || group.mood !== 'fact' || group.denied) return undefined
  const kind = subjectOf(tokens, group.first)?.kind
  if (kind !== 'event' && kind !== 'thing') return undefined
  return {first: group.first, last: place.last, at: index, level: 'associated'}
}

/** Whether an adjective or a verb after an object says what became of it; the tagger takes some for nouns. */
function saysHow(tokens: readonly Token[], object: number): boolean {
  const [head, result] = [tokens[object], tokens[object + 1]]
  if (
    isNoun(tokens[object - 1]) &&
    (isIn(resultWords, head) || /[^aeiou]er$/.test(head?.lower ?? ''))
  )
    return true
  if (result?.pos === 'VERB') return !/ed$/.test(result.lower)
  return result?.pos === 'ADJ' || isWord(result, 'more', 'less')
}

/** How far after “made” the word that says how is looked for. */
const madeReach = 8

/** “the melt made the river rise”, “has made homes dearer”. */
function madeAt(tokens: readonly Token[], index: number): FoundCause | undefined {
  if (!isWord(tokens[index], 'made') || !opensObject(tokens[index + 1])) return undefined
  const group = groupOf(tokens, index, {base: 'make', form: 'past'})
  if (group.mood !== 'fact' || group.passive || group.denied) return undefined
  const object = isWord(tokens[index + 1], 'it', 'them', 'us', 'people')
    ? index + 1
    : headOf(tokens, tokens[index + 1]?.pos === 'DET' ? index + 1 : index)
  if (object - index > madeReach || !saysHow(tokens, object)) return undefined
  if (subjectOf(tokens, group.first)?.kind !== 'event') return undefined
  return {first: group.first, last: index, at: index, level: 'direct'}
}

/** The finders of causes by verbs, by the words at which one of these stands. */
export const causeVerbFinders: readonly [
  Iterable<string>,
  (tokens: readonly Token[], index: number) => FoundCause | undefined
][] = [
  [[...causing.keys(), ...effecting.keys(), ...sharing.keys()], verbAt],
  [links.flatMap(({phrases}) => phrases.firstWords), linkAt],
  [ties.firstWords, tieAt],
  [['made'], madeAt]
]
