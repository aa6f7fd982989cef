import {negators} from '../../lexicons/clauses.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'
import type {VerbForm} from './verb-forms.ts'

/** A verb with its auxiliaries, and whether it states a fact. */
export interface VerbGroup {
  /** The index of the first auxiliary, or of the verb. */
  readonly first: number
  readonly verb: number
  /**
   * A *fact* is in the indicative of the past or present; *future* and *unreal* are not yet or only supposed;
   * *bare* is a participle, a gerund or an infinitive, which leans on another verb.
   */
  readonly mood: 'fact' | 'future' | 'unreal' | 'bare'
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly denied: boolean
}

/** How many tokens before a verb its auxiliaries are looked for. */
const reach = 7

/** The group of a verb, read backwards from it. */
export function groupOf(tokens: readonly Token[], verb: number, {form}: VerbForm): VerbGroup {
  const helpers: Token[] = []
  let first = verb
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const token = tokens[at]
    if (!token) break
    if (isHelper(token)) {
      helpers.push(token)
      first = at
    } else if (token.pos !== 'ADV' && !isIn(negators, token)) break
    else if (isIn(negators, token)) helpers.push(token)
  }
  const has = (...words: string[]) => helpers.some(helper => isWord(helper, ...words))
  const be = has(...beings)
  const perfect = has('has', 'have', 'had', "'ve", '’ve', 'having') && form !== 'gerund'
  // “has become”, “has cut”: the base form is the participle too.
  const isParticiple = form === 'past' || form === 'participle' || (form === 'base' && perfect)
  const group = {
    first,
    verb,
    passive: be && isParticiple,
    perfect: perfect && isParticiple,
    progressive: be && form === 'gerund',
    denied: helpers.some(helper => isIn(negators, helper))
  }
  return {...group, mood: moodOf(tokens, group, form, has)}
}

const beings = "am are be been being is was were 's 're ’s ’re 'm ’m".split(' ')

const helperWords: ReadonlySet<string> = new Set([
  ...beings,
  ..."'d 'll 've ca can cannot could did do does had has have having may might must ought shall should to will wo would ’d ’ll ’ve".split(
    ' '
  )
])

function isHelper(token: Token): boolean {
  // “the house's will”, “the leak's cause”: a genitive helps no verb.
  if (/^['’]s$/.test(token.text)) return token.pos !== 'PART'
  return helperWords.has(token.lower) && token.pos !== 'NOUN' && !isPreposition(token)
}

/** “to” before a noun. */
function isPreposition(token: Token): boolean {
  return token.lower === 'to' && token.pos === 'ADP'
}

function moodOf(
  tokens: readonly Token[],
  group: Omit<VerbGroup, 'mood'>,
  form: VerbForm['form'],
  has: (...words: string[]) => boolean
): VerbGroup['mood'] {
  if (
    has(
      'would',
      'could',
      'should',
      'may',
      'might',
      'must',
      'can',
      'ca',
      'cannot',
      'ought',
      "'d",
      '’d'
    )
  )
    return 'unreal'
  if (has('will', 'wo', 'shall', "'ll", '’ll')) return 'future'
  if (has('to')) return isWord(tokens[group.first - 1], 'going') ? 'future' : 'bare'
  if (has('being', 'having')) return 'bare'
  if (form === 'gerund') return group.progressive && !has('be') ? 'fact' : 'bare'
  if (form === 'participle' || (form === 'base' && group.perfect))
    return group.passive || group.perfect ? 'fact' : 'bare'
  if (form === 'base') return isFiniteBase(tokens, group) ? 'fact' : 'bare'
  return has('be') ? 'bare' : 'fact'
}

/** “floods cause”: a base form after a subject, not after another verb or at the start. */
function isFiniteBase(
  tokens: readonly Token[],
  {first, verb}: {first: number; verb: number}
): boolean {
  let at = first - 1
  while (at >= 0 && tokens[at]?.pos === 'ADV') at -= 1
  const before = tokens[at]
  if (first < verb && !isWord(tokens[first], 'do', 'does', 'did')) return false
  return (
    /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') ||
    isWord(before, 'and', 'that', 'which', 'who', ')', ',', 'these', 'those')
  )
}
