import {negators} from '../../lexicons/clauses.ts'
import {
  abilityVerbs,
  legalParts,
  pastThoughts,
  permittedVerbs,
  stateVerbs
} from '../../lexicons/hedges.ts'
import type {Token} from '../../model.ts'
import {clauseAround, clauseBefore} from '../clauses.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** Whether *may*, *might* or *could* says that something is possible, and not allowed, wished or mastered. */
export function isEpistemic(tokens: readonly Token[], modal: number): boolean {
  const verb = isModal(tokens, modal) ? verbAfter(tokens, modal) : undefined
  if (verb === undefined || isOpen(tokens, modal)) return false
  if (isWord(tokens[modal], 'could')) return isPossibility(tokens, modal, verb)
  return isWord(tokens[modal], 'might') || !isPermission(tokens, modal, verb)
}

/** Not “the might”, “you might as well”, “May the best win”. */
function isModal(tokens: readonly Token[], modal: number): boolean {
  const [before, token, next] = [-1, 0, 1].map(offset => tokens[modal + offset])
  if (before === undefined || (isWord(next, 'as') && isWord(tokens[modal + 2], 'well')))
    return false
  // “some might serve”: the tagger takes it for a noun.
  return token?.pos === 'AUX' || (isWord(before, 'some', 'others', 'many') && isVerb(next))
}

/** How many tokens may stand between a modal and its verb. */
const verbReach = 8

/** The index of the verb that a modal governs; adverbs, a denial or what is set off come between. */
function verbAfter(tokens: readonly Token[], modal: number): number | undefined {
  // “may, in time, fail”
  if (tokens[modal + 1]?.text === ',') {
    const aside = tokens.slice(modal + 2, modal + verbReach)
    const close = aside.findIndex(({text}) => text === ',')
    return close > 0 ? modal + close + 3 : undefined
  }
  for (let index = modal + 1; index < modal + verbReach; index++) {
    const token = tokens[index]
    if (isVerb(token)) return index
    if (/^(?:ADV|PART)$/.test(token?.pos ?? '') || isWord(token, 'no', 'at')) continue
    // “could top 10 percent”: the tagger takes some verbs for nouns or adjectives there.
    return /^(?:NOUN|ADJ)$/.test(token?.pos ?? '') ? index : undefined
  }
  return undefined
}

/** In a condition, an aim, a wish or an indirect question nothing is said to be possible. */
function isOpen(tokens: readonly Token[], modal: number): boolean {
  const {from} = clauseAround(tokens, modal)
  const clause = clauseBefore(tokens, modal)
  // “if they sign then it may work”
  if (clause.some(token => isWord(token, 'then'))) return false
  for (const token of clause.slice(0, 2)) {
    if (isWord(token, 'if', 'unless', 'whether', 'what', 'how', 'why', 'lest')) return true
    if (/^(?:who|what|which|how|where|when)ever$/.test(token.lower)) return true
  }
  // “so they may live”; “…, so they may leave” draws a conclusion.
  if (isWord(clause[0], 'so') && from > 0 && tokens[from - 1]?.text !== ',') return true
  if (clause.some(token => isIn(pastThoughts, token))) return true
  if (!isWord(clause[0], 'that')) return false
  // “in order that they may live”, “anything that might help”
  const before = tokens[from - 1]
  return isWord(before, 'order', 'so', 'anything', 'anyone') || isIn(pastThoughts, before)
}

/** “may not enter”, “no vessel may”, “may only”, “may appeal”. */
function isPermission(tokens: readonly Token[], modal: number, verb: number): boolean {
  const clause = clauseBefore(tokens, modal)
  if (clause.some(token => isWord(token, 'no', 'nobody', 'only', 'neither'))) return true
  if (tokens.slice(modal + 1, verb + 3).some(token => isWord(token, 'only'))) return true
  const governed = isWord(tokens[verb], 'be') ? tokens[verb + 1] : tokens[verb]
  if (isIn(permittedVerbs, governed)) return true
  const isState = isIn(stateVerbs, tokens[verb])
  if (isLegal(tokens, modal)) return !isState || governed !== tokens[verb]
  const between = tokens.slice(modal + 1, verb)
  return between.some(token => isWord(token, 'not', "n't", 'n’t')) && !isState
}

/** Whether a sentence cites the law: “under section 14”, “by decree”. */
function isLegal(tokens: readonly Token[], modal: number): boolean {
  const around = tokens.slice(Math.max(0, modal - reach), modal + reach)
  return around.some(
    (token, index) =>
      isIn(legalParts, token) &&
      (around[index + 1]?.pos === 'NUM' || isWord(around[index - 1], 'by'))
  )
}

/** How many tokens around a modal are looked through. */
const reach = 40

/** “could lead to”, “could be”; not “could see”, “could not”, “he could”, “could have won”. */
function isPossibility(tokens: readonly Token[], modal: number, verb: number): boolean {
  const around = [...clauseBefore(tokens, modal), ...tokens.slice(modal + 1, verb)]
  if (around.some(token => isIn(negators, token) || isWord(token, ...limits))) return false
  const [governed, done] = [tokens[verb], tokens[verb + 1]]
  if (isWord(governed, 'have', "'ve", '’ve') && !isWord(done, 'a', 'an', 'the')) {
    return done?.pos !== 'VERB' && done?.pos !== 'AUX'
  }
  const subject = tokens[modal - 1]
  // “2026 could see a new port”
  if (isIn(abilityVerbs, governed)) {
    return isWord(governed, 'see') && /^(?:NOUN|NUM)$/.test(subject?.pos ?? '')
  }
  const isBeing = isWord(governed, 'be')
  if (isBeing && isWord(done, 'seen', 'heard', 'felt', 'found', 'done')) return false
  if (isWord(subject, ...persons)) return isBeing
  // In a story “they could” is what they were able to.
  return !isWord(subject, 'they', 'it') || !isTold(tokens, modal)
}

/** Words beside which *could* is about what can be done. */
const limits =
  'all anybody anyone anything as ever everything few little no nobody nothing only'.split(' ')

/** Subjects of which *could* mostly says what they are able to do. */
const persons = ['i', 'we', 'you', 'one', 'he', 'she', 'who']

/** Whether a past tense stands before a token. */
function isTold(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - reach), index)
    .some(token => isVerb(token) && /^(?:was|were|had|did|.{2,}ed)$/.test(token.lower))
}
