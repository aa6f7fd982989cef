import {participlePrepositions, statalParticiples} from '../../lexicons/clause-roles.ts'
import {clauseOpeners, copulas} from '../../lexicons/clauses.ts'
import {irregularPasts} from '../../lexicons/testimony.ts'
import {passiveAuxiliaries} from '../../lexicons/verb-groups.ts'
import type {Token} from '../../model.ts'
import type {VerbForm} from '../claims/verb-forms.ts'
import {groupOf} from '../claims/verb-groups.ts'
import {isNoun, isPlural} from '../noun-phrases.ts'
import {isGenitive, isIn, isMark, isPossessive, isVerb, isWord} from '../words.ts'

/** A verb with its auxiliaries, as a clause is built on it. */
export interface Predicate {
  /** Indices of the first auxiliary and of the verb. */
  readonly first: number
  readonly verb: number
  readonly form: VerbForm['form']
  readonly passive: boolean
  /** Whether it tells a state with a participle: “is located”. */
  readonly statal: boolean
  /** Whether it can have a subject before it; a participle alone may. */
  readonly finite: boolean
  /** Whether “to” opens it. */
  readonly infinitive: boolean
}

/** The predicates of a sentence: for each token the one whose verb or auxiliary it is. */
export type Predicates = readonly (Predicate | undefined)[]

/** Reads the predicates of a sentence. */
export function readPredicates(tokens: readonly Token[]): Predicates {
  const found = new Array<Predicate | undefined>(tokens.length)
  for (const at of tokens.keys()) {
    if (!isVerbal(tokens, at)) continue
    const predicate = predicateAt(tokens, at)
    found.fill(predicate, predicate.first, at + 1)
  }
  return found
}

function predicateAt(tokens: readonly Token[], verb: number): Predicate {
  const form = formOf(tokens[verb])
  const group = groupOf(tokens, verb, {base: '', form})
  const isGot = isWord(tokens[group.first - 1], ...gettings) && /^(?:past|part)/.test(form)
  const first = isGot
    ? groupOf(tokens, group.first - 1, {base: '', form: 'base'}).first
    : group.first
  const helpers = tokens
    .slice(first, verb)
    .filter(({pos, lower}) => pos !== 'ADV' && !/^n[o'’]t$/.test(lower))
  const isBe = isIn(passiveAuxiliaries, helpers.at(-1)) && form !== 'gerund'
  const statal = isBe && isIn(statalParticiples, tokens[verb])
  const passive = isGot || (isBe && !statal)
  const infinitive = isWord(helpers[0], 'to')
  const leans = isWord(helpers[0] ?? tokens[verb], 'be', 'been', 'being', 'having', 'to')
  const isBare = helpers.length === 0 && (form === 'gerund' || form === 'participle')
  return {first, verb, form, passive, statal, finite: !leans && !isBare, infinitive}
}

const gettings = ['get', 'gets', 'getting', 'got', 'gotten']

/** The form of a verb, by its shape. */
function formOf(token: Token | undefined): VerbForm['form'] {
  const {lower = ''} = token ?? {}
  if (
    /.{2}ing$/.test(lower) &&
    !/^(?:bring|sting|swing|cling|fling|spring|string|wring)$/.test(lower)
  )
    return 'gerund'
  if (lower.endsWith('ed') || isIn(irregularPasts, token)) return 'past'
  if (/(?:[^o]wn|[^p]en|one)$/.test(lower) && lower.length > 4) return 'participle'
  return /[^s]s$/.test(lower) ? 'third' : 'base'
}

/** Whether a token is a verb there: the tagger often errs. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !/^(?:\p{L}|['’])/u.test(token.text)) return false
  if (token.pos === 'AUX' && before?.text !== '-')
    return !isNoun(next) || !isWord(before, 'the', 'a')
  if (before?.text === '-' || next?.text === '-' || token.text.includes('-') || isGenitive(token))
    return false
  if (isIn(participlePrepositions, token)) return false
  // “just like Norland”
  if (token.lower === 'like' && !isWord(before, 'to', 'i', 'you', 'we', 'they')) return false
  if (isVerb(token)) return !isAttributive(tokens, at)
  if (at > 0 && token.text !== token.lower) return false
  return isMistaken(tokens, at)
}

/** “the shelled port”, “its ruling party”, “a Norland Shipping vessel” */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (at > 0 && /^\p{Lu}/u.test(token?.text ?? '') && before?.text !== '“') return true
  if (isWord(before, 'the', 'a', 'an', 'every', 'no') || isPossessive(before)) return true
  if (isGenitive(before) && before?.pos === 'PART') return true
  return before?.pos === 'ADJ' && isNoun(next) && /(?:ed|ing)$/.test(token?.lower ?? '')
}

/** A verb that the tagger takes for something else. */
function isMistaken(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const {pos = 'X', lower = ''} = token ?? {}
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) return false
  // “to attack Estavia”
  if (isWord(before, 'to')) return before?.pos === 'PART' && pos !== 'ADJ'
  // “Why did Norland attack …?”
  if (
    pos === 'NOUN' &&
    isWord(tokens[at - 2], ...modals) &&
    /^(?:PROPN|PRON)$/.test(before?.pos ?? '')
  ) {
    return tokens[at - 2]?.pos === 'AUX' && !isNoun(tokens[at - 3])
  }
  if (lower.endsWith('ed') && lower.length > 4) {
    // “had armed the rebels”
    if (isWord(before, 'had', 'has', 'have', "'ve", '’ve'))
      return !isNoun(next) && next?.pos !== 'ADJ'
    if (before?.pos === 'AUX' && isIn(copulas, before)) return !isIn(statalParticiples, token)
    return !isNoun(next) && (before?.pos === 'PROPN' || before?.pos === 'PRON' || isPlural(before))
  }
  const opens =
    next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON' || isPossessive(next)
  // “Bombing Norland was …”
  if (lower.endsWith('ing') && lower.length > 5) {
    return (
      opens &&
      !isNoun(before) &&
      !/^(?:DET|ADJ)$/.test(before?.pos ?? '') &&
      !isPossessive(before) &&
      !isGenitive(before)
    )
  }
  // “if Norland attacks, …”
  if (pos === 'NOUN' && /[^s]s$/.test(lower) && before?.pos === 'PROPN' && isMark(next)) {
    return isIn(clauseOpeners, tokens[at - 2])
  }
  // “Norland attacks the port”, “Norland vows to”
  return (
    pos === 'NOUN' &&
    /[^s]s$/.test(lower) &&
    before?.pos === 'PROPN' &&
    (opens || isWord(next, 'to'))
  )
}

const modals = 'can could did do does may might must shall should will would ca wo'.split(' ')
