import type {Token} from '../../model.ts'
import {stemOf, tenseAt} from './verbs.ts'

/** Who does it, and when, in each clause: “subject: we + past”, “subject: we + build”, and the first clause's alone. */
export function clauseFeatures(
  tokens: readonly Token[],
  words: readonly string[]
): readonly string[] {
  const features: string[] = []
  let isFirst = true
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerbal(tokens[at])) continue
    const tense = tenseAt(tokens, words, at)
    features.push(`tense: ${tense}`)
    if (isFirst) addFirst(features, tokens, words, at, tense)
    isFirst = false
    if (continues(tokens, at)) continue

    const subject = subjectBefore(tokens, words, at)
    features.push(`clause: ${subject} + ${tense}`)
    let end = at
    while (end < tokens.length - 1 && end < at + 4 && isBetween(tokens[end])) end += 1
    if (words.slice(at, end + 1).some(word => negations.has(word))) {
      features.push(`clause: not + ${tense}`)
    }
    const head = tokens[end] as Token
    if (head.pos === 'VERB') {
      const stem = stemOf(words[end] ?? '')
      features.push(`verb: ${stem}`, `verb: ${stem} + ${tense}`, `clause: ${subject} + ${stem}`)
    } else {
      const complement = head.pos === 'ADJ' ? (words[end] ?? '') : classNames[head.pos]
      features.push(`clause: ${subject} + ${tense} + ${complement ?? 'other'}`)
    }
  }
  return features
}

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never'])
const classNames: Readonly<Record<string, string>> = {
  AUX: 'auxiliary',
  ADV: 'adverb',
  ADP: 'preposition',
  DET: 'determiner',
  NOUN: 'noun',
  NUM: 'figure',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'mark'
}

/** The sentence's first verb, with what stands before it. */
function addFirst(
  features: string[],
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  tense: string
): void {
  const before = tokens.slice(0, at)
  const pronoun = words.slice(0, at).find(word => openers.has(word))
  const subject = before.some(({pos}) => pos === 'PROPN')
    ? 'name'
    : (pronoun ?? (before.some(({pos}) => pos === 'NOUN') ? 'noun' : 'none'))
  features.push(`first: ${subject}`, `first: ${tense}`, `first: ${subject} + ${tense}`)
  const verb = tokens.findIndex(({pos}, index) => pos === 'VERB' && index >= at)
  if (verb >= 0) features.push(`first: ${words[verb]}`, `first: ${subject} + ${words[verb]}`)
}

const openers: ReadonlySet<string> = new Set(
  'i we you he she they it this that these those there my our'.split(' ')
)

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

/** Whether a verb goes on with the one before it: “has *grown*”, “did not *vote*”. */
function continues(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isVerbal(before)) return true
  return (before?.pos === 'ADV' || before?.pos === 'PART') && tokens[at - 2]?.pos === 'AUX'
}

function isBetween(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || token?.pos === 'ADV' || token?.pos === 'PART'
}

/** The kind of subject that the word before a verb shows. */
function subjectBefore(tokens: readonly Token[], words: readonly string[], at: number): string {
  let index = at - 1
  while (tokens[index]?.pos === 'ADV' || (tokens[index]?.pos === 'PART' && words[index] !== 'to')) {
    index -= 1
  }
  const before = tokens[index]
  if (!before) return 'start'
  const word = words[index] ?? ''
  const pronoun = pronouns.get(word)
  if (pronoun) return pronoun
  if (before.pos === 'PRON') return 'pronoun'
  if (before.pos === 'PROPN') return 'name'
  if (before.pos === 'NOUN') return word.endsWith('s') ? 'nouns' : 'noun'
  if (before.pos === 'NUM') return 'figure'
  if (word === 'to') return 'to'
  return before.pos === 'CCONJ' ? 'and' : 'other'
}

const pronouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    I: 'i me',
    we: 'we us',
    you: 'you',
    'he, she': 'he she',
    they: 'they',
    it: 'it',
    there: 'there',
    who: 'who which that what',
    this: 'this these those'
  }).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const))
)
