import {
  beliefAdjectives,
  doubtingAdjectives,
  hearsayAdverbs,
  statementNouns
} from '../../lexicons/attribution-phrases.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import {clauseAround} from '../clauses.ts'
import {headOf} from '../noun-phrases.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {groupStart, isInSubject, matrixVerb} from './clause-shapes.ts'
import {commitmentOfNoun, commitmentTo} from './commitments.ts'
import {type Item, isQuotation, type Phrase, sentenceStart, sentenceStop} from './items.ts'
import {isNominal, isPossessive, phraseBack, phraseOn} from './phrases.ts'
import {subjectBefore} from './subjects.ts'
import type {SentenceAttribution} from './verb-attributions.ts'

const doubting = phrasesOf(doubtingAdjectives)

/** The attributions that nouns, adjectives and adverbs make in a sentence. */
export function nounAttributions(items: readonly Item[]): SentenceAttribution[] {
  return items.flatMap(
    (_, index) =>
      statementAt(items, index) ??
      beliefAt(items, index) ??
      hearsayAt(items, index) ??
      doubtAt(items, index) ??
      []
  )
}

/** “the claim that”, “his warning that”, “the argument is that”. */
function statementAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
  const noun = items[index]
  if (!isIn(statementNouns, noun) || noun?.pos === 'VERB') return undefined
  let at = index + 1
  if (isWord(items[at], 'is', 'was', 'being')) at += 1
  const by = isWord(items[at], 'by', 'from', 'of') ? phraseOn(items, at + 1) : undefined
  if (by) at = by.last + 1
  if (isWord(items[at], ',')) at += 1
  if (!isWord(items[at], 'that') || isVerb(items[at + 1])) return undefined
  const stop = sentenceStop(items, at + 1)
  const end = (isInSubject(items, index) ? matrixVerb(items, at + 1, stop) : undefined) ?? stop
  const speaker = by ?? ownerBefore(items, index)
  if (end <= at + 1) return undefined
  return {
    cue: {first: index, last: index},
    ...(speaker && {speaker}),
    contents: [{first: at + 1, last: end - 1}],
    clausal: true,
    mode: 'speech',
    commitment: commitmentTo(items, {first: index, last: index}, {chosen: commitmentOfNoun(noun)})
  }
}

/** “the ministers are convinced that”; “it is certain that” is the author's. */
function beliefAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
  const adjective = items[index]
  if (!isIn(beliefAdjectives, adjective) || !isWord(items[index + 1], 'that')) return undefined
  const group = groupStart(items, index)
  const speaker = group < index ? subjectBefore(items, group) : undefined
  if (!speaker || isWord(items[speaker.last], 'it', 'this', 'that')) return undefined
  const stop = sentenceStop(items, index + 2)
  if (stop <= index + 2) return undefined
  return {
    cue: {first: group, last: index},
    speaker,
    contents: [{first: index + 2, last: stop - 1}],
    clausal: true,
    mode: 'belief',
    commitment: isWord(adjective, 'aware', 'conscious', 'mindful') ? 'endorsed' : 'neutral'
  }
}

/** “Okoro's claim”, “his claim”. */
function ownerBefore(items: readonly Item[], noun: number): Phrase | undefined {
  const before = items[noun - 1]
  if (isGenitive(before)) return phraseBack(items, noun - 2)
  return isPossessive(before) ? {first: noun - 1, last: noun - 1} : undefined
}

/** “reportedly”, “allegedly”: the clause is given to nobody in particular. */
function hearsayAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (!isIn(hearsayAdverbs, item) || next?.pos === 'ADJ') return undefined
  if (next?.pos === 'VERB' && before?.pos === 'DET') return undefined
  const clause = clauseAround(items, index)
  // “Reportedly, they met in May.”
  const isSetOff = clause.to - clause.from <= 1
  const hearsay = isSetOff
    ? {from: sentenceStart(items, index), to: sentenceStop(items, index)}
    : clause
  return {
    cue: {first: index, last: index},
    contents: [{first: hearsay.from, last: hearsay.to - 1}],
    clausal: true,
    mode: 'hearsay',
    commitment: isWord(item, 'reportedly') ? 'neutral' : 'distanced'
  }
}

/** “the so-called reform”, “supposed gains”: the phrase is left to others. */
function doubtAt(items: readonly Item[], index: number): SentenceAttribution | undefined {
  const cue = doubting.at(items, index)
  const next = cue && items[cue.last + 1]
  const before = items[index - 1]
  if (
    !cue ||
    !next ||
    next.pos === 'VERB' ||
    isWord(next, 'to') ||
    isNominal(before) ||
    /^(?:ADV|PRON|AUX)$/.test(before?.pos ?? '')
  )
    return undefined
  const head = isQuotation(next) ? cue.last + 1 : headOf(items, cue.last)
  if (head <= cue.last) return undefined
  return {
    cue,
    contents: [{first: cue.last + 1, last: head}],
    clausal: true,
    mode: 'hearsay',
    commitment: 'distanced'
  }
}
