import {statementNouns} from '../../lexicons/attribution-nouns.ts'
import {
  beliefAdjectives,
  hearsayAdjectives,
  hearsayAdverbs
} from '../../lexicons/attribution-phrases.ts'
import {copulas} from '../../lexicons/clauses.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import {clauseStarters} from '../../lexicons/reports.ts'
import {clauseAround} from '../clauses.ts'
import {headOf} from '../noun-phrases.ts'
import {isGenitive, isIn, isPossessive, isVerb, isWord} from '../words.ts'
import {groupStart, isInSubject, matrixVerb, opensClause} from './clause-shapes.ts'
import {commitmentOfNoun, commitmentTo} from './commitments.ts'
import type {CueAttribution} from './cue-attribution.ts'
import {
  farthest,
  type Item,
  isBreak,
  isQuotation,
  type Phrase,
  sentenceStart,
  sentenceStop
} from './items.ts'
import {isNominal, phraseBack, phraseOn} from './phrases.ts'
import {subjectBefore} from './subjects.ts'

const doubting = phrasesOf(hearsayAdjectives)

/** The attributions that nouns, adjectives and adverbs make in a sentence. */
export function nounAttributions(items: readonly Item[]): CueAttribution[] {
  const found: CueAttribution[] = []
  for (const [index, {lower}] of items.entries()) {
    const made = readers.get(lower)?.(items, index)
    if (made) found.push(made)
  }
  return found
}

/** “the claim that”, “his warning that”, “the argument is that”. */
function statementAt(items: readonly Item[], index: number): CueAttribution | undefined {
  const noun = items[index]
  if (!isIn(statementNouns, noun) || noun?.pos === 'VERB') return undefined
  let at = index + 1
  if (isWord(items[at], 'is', 'was', 'being')) at += 1
  const by = isWord(items[at], 'by', 'from', 'of') ? phraseOn(items, at + 1) : undefined
  if (by) at = by.last + 1
  if (isWord(items[at], ',')) at += 1
  const owner = ownerBefore(items, index)
  const opening = openingOf(items, index, at, by ?? owner)
  if (opening === undefined) return undefined
  at = opening
  const stop = Math.min(sentenceStop(items, at + 1), leadUpEnd(items, index, at) ?? items.length)
  const end = (isInSubject(items, index) ? matrixVerb(items, at + 1, stop) : undefined) ?? stop
  const speaker = by ?? owner
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
function beliefAt(items: readonly Item[], index: number): CueAttribution | undefined {
  const adjective = items[index]
  // “is making sure that it works” is a deed.
  if (!isIn(beliefAdjectives, adjective) || /^ma[dk]/.test(items[index - 1]?.lower ?? ''))
    return undefined
  // “convinced that it works”, “sure the money would come”
  const isThat = isWord(items[index + 1], 'that')
  if (!isThat && !(isIn(clauseStarters, items[index + 1]) && opensClause(items, index + 1)))
    return undefined
  const from = index + (isThat ? 2 : 1)
  const group = groupStart(items, index)
  const isState = items
    .slice(group, index)
    .some(item => isIn(copulas, item) || isWord(item, 'feel', 'feels', 'felt'))
  const speaker = isState ? subjectBefore(items, group) : undefined
  if (!speaker || isWord(items[speaker.last], 'it', 'this', 'that')) return undefined
  const stop = sentenceStop(items, from)
  if (stop <= from) return undefined
  return {
    cue: {first: group, last: index},
    speaker,
    contents: [{first: from, last: stop - 1}],
    clausal: true,
    mode: 'belief',
    commitment: isWord(adjective, 'aware', 'conscious', 'mindful') ? 'endorsed' : 'neutral'
  }
}

/** The index of what opens the clause of a noun of saying: “that”, “to” before what is so, a colon; or nothing. */
function openingOf(
  items: readonly Item[],
  noun: number,
  at: number,
  owner: Phrase | undefined
): number | undefined {
  if (isWord(items[at], 'that')) {
    // “the claim that spills fell”, whose noun the tagger takes for a verb; “the claim that has spread”
    const [noun, verb] = [items[at + 1], items[at + 2]]
    const isNoun =
      noun?.pos === 'VERB' &&
      /[^s]s$/.test(noun.lower) &&
      isVerb(verb) &&
      !verb?.lower.endsWith('ing')
    return isVerb(noun) && !isNoun ? undefined : at
  }
  // “her claim to have won”
  if (isWord(items[at], 'to') && isWord(items[at + 1], 'have', 'be')) return at
  if (!owner) return undefined
  // “Their argument, in short: dams leak.”
  const colon = items.slice(noun + 1, noun + 6).findIndex(item => isWord(item, ':'))
  const between = items.slice(noun + 1, noun + 1 + colon)
  return colon >= 0 && !between.some(isVerb) ? noun + 1 + colon : undefined
}

/** “Under the pretext that it leaked, the army closed it”: the comma before the main clause, or nothing. */
function leadUpEnd(items: readonly Item[], noun: number, from: number): number | undefined {
  if (items[0]?.pos !== 'ADP' || items.slice(0, noun).some(isVerb)) return undefined
  for (let at = from + 1; at < Math.min(items.length, from + farthest); at++) {
    if (isWord(items[at], ',') && opensClause(items, at + 1)) return at
  }
  return undefined
}

/** “Okoro's claim”, “his claim”, “my firm belief”. */
function ownerBefore(items: readonly Item[], noun: number): Phrase | undefined {
  let at = noun - 1
  while (items[at]?.pos === 'ADJ' || (items[at]?.pos === 'NOUN' && at > noun - 3)) at -= 1
  if (isGenitive(items[at])) return phraseBack(items, at - 1)
  return isPossessive(items[at]) ? {first: at, last: at} : undefined
}

/** “reportedly”, “allegedly”: the clause is given to nobody in particular. */
function hearsayAt(items: readonly Item[], index: number): CueAttribution | undefined {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (!isIn(hearsayAdverbs, item) || next?.pos === 'ADJ') return undefined
  if (next?.pos === 'VERB' && before?.pos === 'DET') return undefined
  return {
    cue: {first: index, last: index},
    contents: hearsayContents(items, index),
    clausal: true,
    mode: 'hearsay',
    commitment: isWord(item, 'reportedly') ? 'neutral' : 'distanced'
  }
}

/** What stands behind the adverb in its clause; around it, where it is set off: “it fell, reportedly”. */
function hearsayContents(items: readonly Item[], index: number): readonly Phrase[] {
  const clause = clauseAround(items, index)
  const isSetOff = clause.to - clause.from <= 1
  const before = {first: sentenceStart(items, index), last: index - 2}
  const from = isBreak(items[index + 1]) ? index + 2 : index + 1
  const after = {first: from, last: (isSetOff ? sentenceStop(items, from) : clause.to) - 1}
  return [...(isSetOff ? [before] : []), after].filter(({first, last}) => last >= first)
}

/** “the so-called reform”, “supposed gains”: the phrase is left to others. */
function doubtAt(items: readonly Item[], index: number): CueAttribution | undefined {
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

/** What reads an attribution at a word, by the word. */
const readers = new Map([
  ...[...doubting.firstWords].map(word => [word, doubtAt] as const),
  ...[...hearsayAdverbs.entries].map(word => [word, hearsayAt] as const),
  ...[...beliefAdjectives.entries].map(word => [word, beliefAt] as const),
  ...[...statementNouns.entries].map(word => [word, statementAt] as const)
])
