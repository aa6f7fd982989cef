import {
  findingVerbsOfStudies,
  singleStudies,
  studyAdjectives,
  studyNouns
} from '../lexicons/studies.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {carriers} from './carriers.ts'
import {verbForms} from './claims/verb-forms.ts'
import {groupOf} from './claims/verb-groups.ts'
import {isStop} from './clauses.ts'
import {isNoun, spanOf} from './noun-phrases.ts'
import {isInside, othersWords} from './others-words.ts'
import {isIn, isWord} from './words.ts'

/** Words that cite a study which nothing identifies. */
export interface UnidentifiedStudy extends Span {
  /** The noun of the study. */
  readonly cue: string
}

/**
 * Studies, polls and data that a sentence cites for what it says and does not identify: “studies show”, “a recent
 * poll found”, “according to research”. A name, a link, a note or an instance beside them identifies one.
 */
export const unidentifiedStudies = definePass({
  name: 'unidentified-studies',
  unit: 'sentence',
  needs: {assertions, carriers, othersWords},
  run(sentence, facts): readonly UnidentifiedStudy[] {
    const {tokens} = sentence
    const found: UnidentifiedStudy[] = []
    let next = 0
    for (const [index, token] of tokens.entries()) {
      if (index < next) continue
      const place = studyAt(tokens, index)
      if (!place || place.first < next || facts.assertions(place.last)) continue
      const span = spanOf(tokens, place.first, place.last)
      if (
        isInside(facts.othersWords(sentence), span.start) &&
        !isWord(tokens[place.first], 'according')
      )
        continue
      if (facts.carriers(sentence, {kind: 'studies', cue: token.lower})) continue
      next = place.last + 1
      found.push({...span, cue: token.lower})
    }
    return found
  }
})

interface Place {
  readonly first: number
  readonly last: number
}

const finding = verbForms(findingVerbsOfStudies)

function studyAt(tokens: readonly Token[], index: number): Place | undefined {
  const token = tokens[index]
  const isSingle = isIn(singleStudies, token)
  if (!isSingle && !isIn(studyNouns, token)) return undefined
  const first = openingOf(tokens, index, isSingle)
  if (first === undefined) return undefined
  if (isWord(tokens[first - 1], 'to') && isWord(tokens[first - 2], 'according')) {
    return isNamed(tokens, index) ? undefined : {first: first - 2, last: index}
  }
  const before = tokens[first - 1]
  const opens =
    before === undefined ||
    isStop(before) ||
    /^(?:SCONJ|CCONJ|ADV|PUNCT)$/.test(before.pos) ||
    isWord(before, 'that', 'as', 'what')
  const last = opens ? verbAfter(tokens, index) : undefined
  return last === undefined ? undefined : {first, last}
}

/** Where the phrase of a study begins; nothing where a name or another noun says which it is. */
function openingOf(tokens: readonly Token[], noun: number, isSingle: boolean): number | undefined {
  let first = noun
  const joined = (at: number) =>
    tokens[at]?.text === '-' || tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-'
  while (first > 0 && noun - first < 8 && (isPlain(tokens[first - 1]) || joined(first - 1)))
    first -= 1
  const before = tokens[first - 1]
  const [, article] = [before, tokens[first]]
  if (isSingle) {
    const isBare =
      (before === undefined || /^(?:SCONJ|ADV)$/.test(before.pos)) &&
      isWord(article, 'recent', 'new')
    return isBare || isWord(article, 'a', 'an', 'another', 'one') ? first : undefined
  }
  // “customs data”, “the Port Office's figures”
  if (
    isNoun(before) ||
    before?.pos === 'ADJ' ||
    before?.pos === 'PRON' ||
    /^['’]s?$/.test(before?.text ?? '')
  )
    return undefined
  if (
    isWord(article, 'a', 'an') ||
    isWord(before, 'this', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', '-')
  )
    return undefined
  const isDefinite = isWord(article, 'the') && first < noun
  return isDefinite && !isWord(tokens[noun], 'evidence', 'science', 'research') ? undefined : first
}

function isPlain(token: Token | undefined): boolean {
  return isIn(studyAdjectives, token) || isWord(token, 'a', 'an')
}

/** How many tokens after a study its verb is looked for. */
const reach = 9

/** The index of the verb by which a study speaks; nothing where the words before it say whose it is. */
function verbAfter(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun + 1; at <= noun + reach; at++) {
    const token = tokens[at]
    if (!token || isStop(token) || token.pos === 'PROPN') return undefined
    const form = finding.get(token.lower)
    if (form && /^(?:VERB|NOUN)$/.test(token.pos)) {
      const group = groupOf(tokens, at, form)
      return group.mood === 'fact' && !group.passive && !group.denied && !isNamed(tokens, noun)
        ? at
        : undefined
    }
    if (token.pos === 'VERB' || isWord(token, 'by', 'who', 'which')) return undefined
  }
  return undefined
}

/** Whether the words after say which study it is: “by the Port Office”, “from Norland”, “in 2023”. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  const after = tokens.slice(from + 1, from + reach)
  const end = after.findIndex(token => isStop(token))
  const near = end < 0 ? after : after.slice(0, end)
  if (near.some(({text}) => /^(?:19|20)\d\d$/.test(text))) return true
  const by = near.findIndex(token => isWord(token, 'by', 'from', 'at', 'published'))
  return by >= 0 && near.slice(by + 1, by + 6).some(({pos}) => pos === 'PROPN')
}
