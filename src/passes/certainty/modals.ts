import {negators} from '../../lexicons/clauses.ts'
import {abilityVerbs, pastThoughts, permittedVerbs, stateVerbs} from '../../lexicons/hedges.ts'
import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** Whether *may*, *might* or *could* says that something is possible, and not allowed, wished or mastered. */
export function isEpistemic(tokens: readonly Token[], modal: number): boolean {
  const verb = verbAfter(tokens, modal)
  if (verb === undefined || tokens[modal]?.pos !== 'AUX' || isIdiom(tokens, modal)) return false
  if (isOpen(tokens, modal)) return false
  if (isWord(tokens[modal], 'could')) return isPossibility(tokens, modal, verb)
  return isWord(tokens[modal], 'might') || !isPermission(tokens, modal, verb)
}

/** The index of the verb that a modal governs; adverbs, a negation and what is set off come between. */
function verbAfter(tokens: readonly Token[], modal: number): number | undefined {
  for (let index = modal + 1; index < modal + 8; index++) {
    const token = tokens[index]
    if (isVerb(token)) return index
    if (!/^(?:ADV|PART|ADP|DET|NOUN|PRON|PUNCT)$/.test(token?.pos ?? '')) return undefined
    // “may well”, “may, in time, …”; but the subject does not stand here: “may he rest”.
    const isSetOff = tokens[modal + 1]?.text === ','
    if (
      !isSetOff &&
      !/^(?:ADV|PART)$/.test(token?.pos ?? '') &&
      !isWord(token, 'no', 'at', 'least')
    ) {
      return index === modal + 1 && token?.pos === 'NOUN' ? index : undefined
    }
  }
  return undefined
}

/** “might as well”, “be that as it may”, “may the best win”. */
function isIdiom(tokens: readonly Token[], modal: number): boolean {
  const [next, after] = [tokens[modal + 1], tokens[modal + 2]]
  return modal === 0 || (isWord(next, 'as') && isWord(after, 'well'))
}

/** In a condition, an aim or an indirect question nothing is said to be possible. */
function isOpen(tokens: readonly Token[], modal: number): boolean {
  const {from} = clauseAround(tokens, modal)
  for (const at of [from, from + 1]) {
    if (at >= modal) break
    if (isWord(tokens[at], 'if', 'unless', 'whether', 'what', 'how', 'why', 'lest', 'so'))
      return true
    if (/(?:..)ever$/.test(tokens[at]?.lower ?? '')) return true
  }
  const [before, opener] = [tokens[from - 1], tokens[from]]
  if (isWord(opener, 'that') && (isWord(before, 'order', 'so') || isIn(pastThoughts, before)))
    return true
  return tokens.slice(from, modal).some(token => isIn(pastThoughts, token) || isWord(token, 'so'))
}

/** “may not enter”, “no vessel may”, “may only”, “may appeal”. */
function isPermission(tokens: readonly Token[], modal: number, verb: number): boolean {
  const {from} = clauseAround(tokens, modal)
  const subject = tokens.slice(from, modal)
  if (subject.some(token => isWord(token, 'no', 'nobody', 'only', 'neither'))) return true
  const between = tokens.slice(modal + 1, verb)
  if (between.some(token => isWord(token, 'only'))) return true
  const governed = isWord(tokens[verb], 'be') ? tokens[verb + 1] : tokens[verb]
  if (isIn(permittedVerbs, governed)) return true
  const isDenied = between.some(token => isIn(negators, token) && !isWord(token, 'never'))
  return isDenied && !isIn(stateVerbs, tokens[verb])
}

/** “could lead to”, “could be”; not “could see”, “could not”, “he could”. */
function isPossibility(tokens: readonly Token[], modal: number, verb: number): boolean {
  const {from} = clauseAround(tokens, modal)
  const around = [...tokens.slice(from, modal), ...tokens.slice(modal + 1, verb)]
  if (
    around.some(
      token =>
        isIn(negators, token) ||
        isWord(
          token,
          'no',
          'nobody',
          'nothing',
          'little',
          'few',
          'only',
          'all',
          'everything',
          'anything',
          'ever',
          'as'
        )
    )
  ) {
    return false
  }
  const governed = tokens[verb]
  const isBeing = isWord(governed, 'be', 'have', "'ve", '’ve')
  if (isIn(abilityVerbs, governed)) return isWord(governed, 'see') && isThing(tokens[modal - 1])
  const done = tokens[verb + (isWord(tokens[verb + 1], 'been') ? 2 : 1)]
  if (isBeing && isWord(done, 'seen', 'heard', 'felt', 'found', 'done')) return false
  const subject = tokens[modal - 1]
  if (isWord(subject, 'i', 'we', 'you', 'one', 'he', 'she', 'who')) return isBeing
  // In a story “they could” is what they were able to.
  return !isWord(subject, 'they', 'it') || !isTold(tokens, modal)
}

/** “2015 could see …”, “the region could see …”. */
function isThing(subject: Token | undefined): boolean {
  return subject?.pos === 'NOUN' || subject?.pos === 'NUM'
}

/** Whether a past tense stands before a token. */
function isTold(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .some(token => isVerb(token) && /^(?:was|were|had|did|.{2,}ed)$/.test(token.lower))
}
