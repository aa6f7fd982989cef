import {
  contests,
  harmNouns,
  headcounts,
  ravagedNouns,
  ravageVerbs,
  victimNouns,
  violenceVerbs
} from '../lexicons/harms.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {subjectOf} from './claims/subjects.ts'
import {type VerbForm, verbForms} from './claims/verb-forms.ts'
import {groupOf} from './claims/verb-groups.ts'
import {clauseAround} from './clauses.ts'
import {determinerOf, headOf, spanOf} from './noun-phrases.ts'
import {titles} from './titles.ts'
import {isIn, isWord} from './words.ts'

/** A harm told as a fact without a subject who does it. */
export interface Harm extends Span {
  readonly kind: 'passive' | 'noun'
  /** The verb in the base form, or the noun. */
  readonly cue: string
  /** The index of the word of harm. */
  readonly at: number
  /** The index of whoever or whatever suffers it. */
  readonly victim: number
}

const violence = verbForms(violenceVerbs)
const ravage = verbForms(ravageVerbs)

/** The form of a verb of harm that a token is, if it is one. */
export function harmFormOf({lower}: Token): VerbForm | undefined {
  return violence.get(lower) ?? ravage.get(lower)
}

/** Harms in the passive and as nouns that a sentence tells as facts: “were killed”, “the shelling of the port”. */
export const harms = definePass({
  name: 'harms',
  unit: 'sentence',
  needs: {assertions, titles},
  run({tokens}, facts): readonly Harm[] {
    return tokens.flatMap((_, index): Harm[] => {
      const harm = passiveAt(tokens, index) ?? nounAt(tokens, index)
      if (!harm || facts.assertions(index) || facts.titles(index)) return []
      return [harm]
    })
  }
})

/** “were killed”, “had been beaten”, “got arrested”. */
function passiveAt(tokens: readonly Token[], verb: number): Harm | undefined {
  const token = tokens[verb]
  const form = token && harmFormOf(token)
  if (!token || (form?.form !== 'past' && form?.form !== 'participle')) return undefined
  const first = passiveStart(tokens, verb, form)
  if (first === undefined) return undefined
  const subject = subjectOf(tokens, first)
  if (!subject || !suffers(tokens, subject.index, token)) return undefined
  if (isWhoever(tokens, first) || isContest(tokens, form)) return undefined
  // “was attacked for his remarks”, “were threatened with closure”
  if (isWord(tokens[verb + 1], 'for', 'with', 'off', 'at')) return undefined
  // “was gunned down”
  const last = isWord(tokens[verb + 1], 'down', 'up', 'out') ? verb + 1 : verb
  return {
    ...spanOf(tokens, first, last),
    kind: 'passive',
    cue: form.base,
    at: verb,
    victim: subject.index
  }
}

/** The index of the first auxiliary of a passive that states a past or present fact. */
function passiveStart(tokens: readonly Token[], verb: number, form: VerbForm): number | undefined {
  if (isWord(tokens[verb - 1], 'got')) return verb - 1
  const {first, passive, denied, mood} = groupOf(tokens, verb, form)
  if (!passive || denied) return undefined
  const helpers = tokens.slice(first, verb)
  const has = (...words: string[]) => helpers.some(helper => isWord(helper, ...words))
  const isGoingOn = mood === 'bare' && has('being') && has('is', 'are', 'was', 'were') && !has('to')
  if (mood !== 'fact' && !isGoingOn) return undefined
  return isGoingOn || has('was', 'were', 'been') ? first : undefined
}

function suffers(tokens: readonly Token[], index: number, verb: Token): boolean {
  const victim = tokens[index]
  if (!victim) return false
  if (ravage.has(verb.lower) && isIn(ravagedNouns, victim)) return true
  return violence.has(verb.lower) && ((victim.pos === 'PROPN' && index > 0) || isPerson(victim))
}

function isPerson(token: Token): boolean {
  if (token.pos === 'NUM' || isIn(headcounts, token) || isIn(victimNouns, token)) return true
  return token.pos === 'NOUN' && /(?:[^aeiou]ers|tors|ists?|ians?|ees|men|women)$/.test(token.lower)
}

/** “anyone who was killed”, “no one was hurt”. */
function isWhoever(tokens: readonly Token[], first: number): boolean {
  const {from} = clauseAround(tokens, first)
  return tokens
    .slice(Math.max(0, from - 3), first)
    .some(token =>
      isWord(
        token,
        'any',
        'anybody',
        'anyone',
        'every',
        'everyone',
        'nobody',
        'no',
        'none',
        'whoever'
      )
    )
}

/** “was beaten in the final” */
function isContest(tokens: readonly Token[], {base}: VerbForm): boolean {
  return (
    isWord({lower: base} as Token, 'beat', 'shoot') && tokens.some(token => isIn(contests, token))
  )
}

/** “the killing of forty people”, “the shelling of the port” */
function nounAt(tokens: readonly Token[], noun: number): Harm | undefined {
  const [token, of] = [tokens[noun], tokens[noun + 1]]
  if (!token || !isIn(harmNouns, token) || !isWord(of, 'of')) return undefined
  let first = noun
  while (tokens[first - 1]?.pos === 'ADJ') first -= 1
  if (!isWord(tokens[first - 1], 'the')) return undefined
  first -= 1
  const opener = tokens[noun + 2]
  const isGiven =
    determinerOf(opener) !== 'none' || opener?.pos === 'NUM' || isIn(headcounts, opener)
  if (!isGiven) return undefined
  const victim = headOf(tokens, noun + 2)
  // “the murder of the innocent”: whoever they are.
  if (isWord(tokens[victim], 'innocent', 'poor', 'unborn', 'weak')) return undefined
  return {...spanOf(tokens, first, victim), kind: 'noun', cue: token.lower, at: noun, victim}
}
