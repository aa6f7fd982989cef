import {intentions, notYetFact, thoughtVerbs} from '../../lexicons/numbers.ts'
import type {Span, Token} from '../../model.ts'
import {clauseAround, type Stretch} from '../clauses.ts'
import {firstFrom} from '../token-positions.ts'
import {isIn, isVerb, isWord} from '../words.ts'

/** How many tokens before a figure are looked through for its verb. */
const longestReach = 40

/**
 * Whether the verb that takes a figure plans, asks, decides, foresees or supposes: “will cost
 * 5 million”, “plans to hire 300 nurses”, “if 40 percent leave”.
 */
export function isGoverned(tokens: readonly Token[], figure: Span): boolean {
  const at = firstFrom(tokens, figure.start)
  const {from, to} = governingStretch(tokens, at)
  if (isProposed(tokens, from) || isTrigger(tokens, from)) return true
  for (let index = at - 1; index >= from; index--) {
    if (isNotYet(tokens, index)) return true
    if (isMainVerb(tokens, index)) return false
  }
  // “5 million people will move”
  if (isSupposed(tokens, at)) return true
  const after = tokens.slice(firstFrom(tokens, figure.end), Math.min(to, at + longestReach))
  return !tokens.slice(from, at).some(isVerb) && isAhead(after)
}

/** “I propose that the fee rise by 5 percent” */
function isProposed(tokens: readonly Token[], from: number): boolean {
  if (!isWord(tokens[from], 'that')) return false
  return isWord(
    tokens[from - 1],
    'propose',
    'proposes',
    'proposed',
    'demand',
    'demands',
    'demanded',
    'recommend',
    'recommends',
    'recommended',
    'insist',
    'insists',
    'hope',
    'hopes',
    'suppose',
    'wish',
    'moved',
    'asked'
  )
}

/** Whether the first verb after a figure looks ahead: “… will move”, “… be held back”. */
function isAhead(after: readonly Token[]): boolean {
  const at = after.findIndex(isVerb)
  if (isWord(after[at], 'be', 'will', 'shall', 'should', 'must', 'could', 'might', '’ll', "'ll"))
    return true
  return isWord(after[at], 'would') && isWord(after[at + 1], 'be')
}

/** “An alert will be declared when the flow falls below 280 cubic metres.” */
function isTrigger(tokens: readonly Token[], from: number): boolean {
  if (!isWord(tokens[from], 'when', 'once', 'whenever', 'where')) return false
  const before = tokens.slice(Math.max(0, from - longestReach), from)
  return before.some(token => isWord(token, 'will', 'shall', 'must', 'should'))
}

/** “If that were so, 9 percent would pass.” */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[0], 'if', 'were', 'had')) return false
  return tokens.slice(at, at + longestReach).some(token => isWord(token, 'would', "'d", '’d'))
}

/** The clause of a figure; where it has no verb, with the clauses before it that lead up to one. */
function governingStretch(tokens: readonly Token[], at: number): Stretch {
  const {from, to} = clauseAround(tokens, at)
  let start = from
  while (start > 0 && at - start < longestReach && hangs(tokens, start, to)) {
    if (
      !isWord(tokens[start - 1], ',', '(', '–', '—') &&
      !isWord(tokens[start], ',', '(', '–', '—')
    )
      break
    start = clauseAround(tokens, start - 1).from
  }
  return {from: Math.max(start, at - longestReach), to}
}

/** Whether a stretch has no verb, or opens with a participle: “…, adding 45 cents”. */
function hangs(tokens: readonly Token[], start: number, to: number): boolean {
  const opening = tokens[start]?.pos === 'PUNCT' ? start + 1 : start
  const lead = tokens.slice(opening, opening + 3).find(({pos}) => pos !== 'CCONJ' && pos !== 'ADV')
  if (lead && isVerb(lead) && lead.lower.endsWith('ing')) return true
  return !tokens.slice(start, to).some(isVerb)
}

function isNotYet(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (isWord(next, 'to') && isIn(intentions, token)) return true
  if (
    isWord(token, 'for') &&
    isWord(tokens[index - 1], 'call', 'calls', 'called', 'calling', 'ask', 'asks', 'asked')
  )
    return true
  if (
    isWord(token, 'for') &&
    isWord(tokens[index - 1], 'plan', 'plans', 'proposal', 'proposals', 'bid', 'demand', 'demands')
  )
    return true
  if (isWord(token, 'going') && isWord(next, 'to') && tokens[index + 2]?.pos !== 'DET') return true
  if (!isIn(notYetFact, token)) return false
  // The tagger takes some verbs for nouns: “the board plans a rise of 5 percent”.
  if (token?.lower.endsWith('s') && /^(?:DET|NUM)$/.test(next?.pos ?? '')) return true
  // “political will”, “in May”, “his hopes”
  return token?.pos !== 'NOUN' && token?.pos !== 'PROPN'
}

/** A verb in the past or the third person, with a subject of its own: it states. */
function isMainVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (
    token?.pos !== 'VERB' ||
    !/(?:ed|[^s]s)$|^(?:rose|fell|grew|said|lost|won|saw|had|made|paid|spent|left|met|sold|took|went|came|held|built|shrank)$/.test(
      token.lower
    )
  )
    return false
  let before = index - 1
  while (tokens[before]?.pos === 'ADV') before -= 1
  // “the minister who plans to retire said …”
  if (tokens[before]?.pos === 'VERB' && isWord(tokens[before - 1], 'to')) return true
  return /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(tokens[before]?.pos ?? '')
}

/** Whether authors tell what they did themselves: “I sold 300 boxes”. They are the source. */
export function isOwn(tokens: readonly Token[], figure: Span): boolean {
  const at = firstFrom(tokens, figure.start)
  const {from} = governingStretch(tokens, at)
  return tokens.slice(from, at).some((token, offset) => {
    if (isWord(token, 'my')) return true
    return (
      isWord(token, 'i') &&
      !tokens.slice(from + offset + 1, from + offset + 4).some(verb => isIn(thoughtVerbs, verb))
    )
  })
}
