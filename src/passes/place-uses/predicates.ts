import type {Token} from '../../model.ts'
import {headOf} from '../noun-phrases.ts'
import {isWord} from '../words.ts'
import {callsItCity, complementUse, objectUse} from './complements.ts'
import type {Group} from './groups.ts'
import type {PlaceUseKind} from './use.ts'
import {formOf} from './verbs.ts'

const forBe = ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s']
const forHave = ['has', 'have', 'had', 'having']
const modals = [
  'will',
  'would',
  'may',
  'might',
  'can',
  'could',
  'should',
  'shall',
  'must',
  'ca',
  'wo',
  '’d',
  "'d",
  '’ll',
  "'ll"
]
const forDo = ['does', 'do', 'did']
const lightVerbs = [
  'seems',
  'seemed',
  'appears',
  'appeared',
  'seem',
  'appear',
  'feels',
  'felt',
  'sounds',
  'sounded',
  'remains',
  'remained',
  'remain',
  'looks',
  'looked',
  'grew',
  'became',
  'become',
  'becomes',
  'stays',
  'stayed'
]
const skipped = [
  'not',
  "n't",
  'n’t',
  'also',
  'both',
  'all',
  'then',
  'still',
  'yet',
  'ever',
  'too',
  'itself',
  'to',
  'alone',
  'long',
  'once',
  'never',
  'always',
  'no',
  'longer'
]

/** What the predicate after a group says of it, where it says anything. */
export function predicateUse(
  tokens: readonly Token[],
  {last, first, isJoint}: Group
): PlaceUseKind | undefined {
  let at = afterInsertions(tokens, last + 1)
  // “Will Beijing agree?”
  let hasAuxiliary = isAuxiliary(tokens[first - 1])
  let be: number | undefined = isWord(tokens[first - 1], ...forBe) ? first - 1 : undefined
  let have: number | undefined
  for (let steps = 0; steps < 10; steps++) {
    const token = tokens[at]
    if (isWord(token, ...forBe) && token?.pos !== 'PART') be = at
    else if (isWord(token, ...forHave)) have = at
    else if (!isAuxiliary(token) && !isSkipped(token)) break
    hasAuxiliary ||= isAuxiliary(token) || isWord(token, ...forBe, ...forHave)
    at += 1
  }
  // “London must stop growing”
  const isPhase = formOf('phase', tokens[at]) !== undefined
  const goesOn = at + (isWord(tokens[at + 1], 'to') ? 2 : 1)
  if (isPhase && tokens[goesOn]?.pos === 'VERB') {
    hasAuxiliary = true
    at = goesOn
  }
  const token = tokens[at]
  const verb = verbUse(tokens, at, {hasAuxiliary, isJoint, isPassive: be !== undefined})
  if (verb) return verb
  if (be !== undefined || isWord(token, ...lightVerbs)) {
    return complementUse(tokens, be === undefined ? at + 1 : at)
  }
  if (have !== undefined) return objectUse(tokens, have + 1)
  // “Delhi and Islamabad traded accusations”
  if (token?.pos === 'VERB' && objectUse(tokens, at + 1) === 'government') return 'government'
  return undefined
}

/** Over “, however,”, “, which …,”, “, in turn,” and the like, to where the predicate begins. */
function afterInsertions(tokens: readonly Token[], index: number): number {
  if (
    isWord(tokens[index], 'in', 'since', 'on') &&
    /^(?:\d{4}|\p{Lu}\w+day)$/u.test(tokens[index + 1]?.text ?? '')
  )
    return index + 2
  if (isWord(tokens[index], 'which', 'who', 'that')) return index + 1
  // “Riyadh and its allies”
  if (isWord(tokens[index], 'and') && isWord(tokens[index + 1], 'its')) {
    return headOf(tokens, index + 1) + 1
  }
  if (!/^[,–—(]$/.test(tokens[index]?.text ?? '')) return index
  if (isWord(tokens[index + 1], 'which', 'who')) return index + 2
  const end = tokens.slice(index + 1, index + 14).findIndex(({text}) => /^[,–—)]$/.test(text))
  return end < 0 ? index : index + 1 + end + 1
}

function isAuxiliary(token: Token | undefined): boolean {
  return isWord(token, ...modals, ...forDo)
}

function isSkipped(token: Token | undefined): boolean {
  return token?.pos === 'ADV' || isWord(token, ...skipped)
}

/** What a verb says of its subject. */
function verbUse(
  tokens: readonly Token[],
  at: number,
  {hasAuxiliary, isJoint, isPassive}: {hasAuxiliary: boolean; isJoint: boolean; isPassive: boolean}
): PlaceUseKind | undefined {
  const token = tokens[at]
  const isPast = /(?:ed|en|t|n|ade|old|ound)$/.test(token?.lower ?? '')
  if (isPassive && isPast) {
    if (formOf('dealt', token) || formOf('social', token)) return 'government'
    if (formOf('place', token) || formOf('city', token)) return 'place'
    return undefined
  }
  const [social, state, city] = [
    formOf('social', token),
    formOf('state', token),
    formOf('city', token)
  ]
  const verb = social ?? state ?? city
  if (!verb || !token) return undefined
  if (verb.form === 'base' && !hasAuxiliary && !isJoint && token.pos !== 'VERB') return undefined
  // “Moscow claims the islands” and “Moscow claims are”: the tagger takes either for a noun.
  if (verb.form === 'third' && token.pos === 'NOUN' && !opensObject(tokens[at + 1]))
    return undefined
  if (city && !social) return 'place'
  if (!social && callsItCity(tokens, at)) return 'place'
  return 'government'
}

function opensObject(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^(?:DET|PRON|ADJ|ADV|PROPN|PART|NUM|SCONJ)$/.test(token.pos) ||
    isWord(token, 'that', 'to', 'for', 'on', 'with', 'about')
  )
}
