import {
  fallingVerbs,
  goingOnVerbs,
  measurables,
  openFallingVerbs,
  openRisingVerbs,
  risingVerbs
} from '../../lexicons/trends.ts'
import type {Token} from '../../model.ts'
import {clauseAround} from '../clauses.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {subjectOf} from './subjects.ts'
import {type VerbForm, verbForms} from './verb-forms.ts'
import {groupOf, type VerbGroup} from './verb-groups.ts'

/** A change over time: the tokens of its cue. */
export interface FoundTrend {
  readonly first: number
  readonly last: number
  /** The token whose clause must be asserted. */
  readonly at: number
  readonly direction: 'up' | 'down' | 'change'
  /** Whether a verb group in the indicative states it. */
  readonly group: boolean
}

type Finder = (tokens: readonly Token[], index: number) => FoundTrend | undefined

interface Change {
  readonly form: VerbForm
  readonly direction: FoundTrend['direction']
  /** Whether the verb speaks of change only where its subject can be measured. */
  readonly isOpen: boolean
}

const changes: ReadonlyMap<string, Change> = new Map(
  [
    {lexicon: risingVerbs, direction: 'up', isOpen: false} as const,
    {lexicon: fallingVerbs, direction: 'down', isOpen: false} as const,
    {lexicon: openRisingVerbs, direction: 'up', isOpen: true} as const,
    {lexicon: openFallingVerbs, direction: 'down', isOpen: true} as const
  ].flatMap(({lexicon, direction, isOpen}) =>
    [...verbForms(lexicon)].map(([word, form]) => [word, {form, direction, isOpen}] as const)
  )
)

const goingOn = verbForms(goingOnVerbs)

/** “is surging”, “has collapsed”, “prices fell”, “continues to rise”. */
function changeAt(tokens: readonly Token[], index: number): FoundTrend | undefined {
  const change = changes.get(tokens[index]?.lower ?? '')
  if (!change || !isVerb(tokens[index]) || takesObject(tokens, index)) return undefined
  const lead = leadOf(tokens, index)
  const group = lead ?? groupOf(tokens, index, change.form)
  if (group.mood !== 'fact' || group.passive || group.denied) return undefined
  const lasts = lead !== undefined || group.progressive || group.perfect
  // “prices rise when …” is no change over time, “as prices soar” is one.
  const isTold =
    change.form.form === 'past' || isWord(tokens[clauseAround(tokens, index).from], 'as')
  if (!lasts && !isTold) return undefined
  if (!isMeasured(tokens, group.first, change.isOpen || !lasts, index)) return undefined
  return {first: group.first, last: index, at: index, direction: change.direction, group: true}
}

/** “continues to”, “keeps”, “has begun to” before a verb. */
function leadOf(tokens: readonly Token[], index: number): VerbGroup | undefined {
  let at = index - 1
  if (tokens[at]?.pos === 'ADV') at -= 1
  if (isWord(tokens[at], 'to')) at -= 1
  const form = goingOn.get(tokens[at]?.lower ?? '')
  return form && at < index ? groupOf(tokens, at, form) : undefined
}

/** “raised the fee”, “fell into debt”, “rose to power”. */
function takesObject(tokens: readonly Token[], index: number): boolean {
  const [next, after] = [tokens[index + 1], tokens[index + 2]]
  if (isWord(next, 'for')) return isWord(after, 'it', 'the', 'this', 'that', 'his', 'her')
  if (
    isWord(
      next,
      'apart',
      'asleep',
      'behind',
      'in',
      'into',
      'on',
      'off',
      'onto',
      'out',
      'short',
      'under',
      'up',
      'victim'
    )
  ) {
    return !(
      isWord(next, 'in') && !isWord(after, 'love', 'line', 'with', 'battle', 'favour', 'favor')
    )
  }
  if (isWord(next, 'to'))
    return (
      isWord(after, 'power', 'prominence', 'fame', 'the', 'his', 'her', 'their', 'its') &&
      !isWord(after, 'half')
    )
  return (
    /^(?:DET|PROPN|PRON)$/.test(next?.pos ?? '') &&
    !isWord(next, 'all', 'this', 'that', 'last', 'each', 'every', 'a', 'which')
  )
}

/** Whether the subject is what can be measured; otherwise that it is no person at least. */
function isMeasured(
  tokens: readonly Token[],
  first: number,
  isOpen: boolean,
  verb: number
): boolean {
  const subject = subjectOf(tokens, first)
  if (!subject) return false
  const head = tokens[subject.index]
  if (isIn(measurables, head)) return true
  if (isOpen || subject.kind === 'person' || subject.kind === 'author' || subject.kind === 'agent')
    return false
  return verb > subject.index
}

/** “has become increasingly …”, “are getting worse”, “is becoming more common”. */
function becomingAt(tokens: readonly Token[], index: number): FoundTrend | undefined {
  const form = becoming.get(tokens[index]?.lower ?? '')
  if (!form) return undefined
  const group = groupOf(tokens, index, form)
  if (
    group.mood !== 'fact' ||
    group.passive ||
    group.denied ||
    !(group.perfect || group.progressive || form.form === 'past')
  )
    return undefined
  const kind = subjectOf(tokens, group.first)?.kind
  if (kind === undefined || kind === 'author' || kind === 'person') return undefined
  const at = isWord(tokens[index + 1], 'even', 'ever', 'far', 'much', 'steadily')
    ? index + 2
    : index + 1
  const [word, next] = [tokens[at], tokens[at + 1]]
  const direction = directionOf(word)
  if (isWord(word, 'more', 'less', 'increasingly')) {
    const last = next?.pos === 'ADJ' || isVerb(next) ? at + 1 : at
    return {first: group.first, last, at: index, direction, group: true}
  }
  const isComparative =
    /^AD[JV]$/.test(word?.pos ?? '') &&
    /^(?:worse|.{2,}er)$/.test(word?.lower ?? '') &&
    !isWord(word, 'never', 'rather', 'together', 'under')
  return isComparative
    ? {first: group.first, last: at, at: index, direction, group: true}
    : undefined
}

function directionOf(token: Token | undefined): FoundTrend['direction'] {
  if (isWord(token, 'more', 'increasingly')) return 'up'
  return isWord(token, 'less', 'worse') ? 'down' : 'change'
}

const becoming: ReadonlyMap<string, VerbForm> = verbForms({
  name: '',
  about: '',
  source: '',
  entries: new Set(['become', 'get', 'grow'])
})

/** The finders of changes that a verb states, by that verb's forms. */
export const trendVerbs: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...[...changes.keys()].map(word => [word, changeAt] as const),
  ...[...becoming.keys()].map(
    word =>
      [
        word,
        (tokens: readonly Token[], index: number) =>
          becomingAt(tokens, index) ?? changeAt(tokens, index)
      ] as const
  )
])
