import {
  distancingNouns,
  doubtingAdjectives,
  endorsingNouns,
  hearsayAdverbs,
  sourcePhrases,
  statementNouns,
  utterers,
  viewNouns
} from '../../lexicons/attribution-phrases.ts'
import {bodyNouns} from '../../lexicons/sources.ts'
import {vagueNouns} from '../../lexicons/speakers.ts'
import {phrasesOf} from '../../lexicons/phrases.ts'
import {headOf} from '../noun-phrases.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {type ClauseAttribution, matrixVerb} from './clause-attributions.ts'
import type {Item} from './reading.ts'
import {type Phrase, phraseBack, phraseOn} from './speakers.ts'

const sources = phrasesOf(sourcePhrases)
const doubting = phrasesOf(doubtingAdjectives)

/** The attributions that a sentence makes without a reporting verb. */
export function phraseAttributions(items: readonly Item[]): ClauseAttribution[] {
  return items.flatMap((_, index) => {
    const found =
      sourceAt(items, index) ?? viewAt(items, index) ?? nominalAt(items, index) ?? hearsayAt(items, index) ?? doubtAt(items, index)
    return found ?? []
  })
}

/** “according to Okoro”, “in the words of the report”. */
function sourceAt(items: readonly Item[], index: number): ClauseAttribution | undefined {
  const phrase = sources.at(items, index)
  const speaker = phrase && (phraseOn(items, phrase.last + 1) ?? {first: phrase.last + 1, last: phrase.last + 1})
  if (!phrase || !speaker || !items[speaker.first]) return undefined
  if (isWord(items[index], 'as') && !isWord(items[speaker.last + 1], 'is', 'are', 'was', 'were')) return undefined
  return adjunct(items, {cue: phrase, speaker, first: index, last: speaker.last, mode: 'speech'})
}

/** “in Estavia's eyes”, “by their account”, “for them,”. */
function viewAt(items: readonly Item[], index: number): ClauseAttribution | undefined {
  const opens = index === 0 || isWord(items[index - 1], ',', 'that', 'but', 'and', ';', ':')
  if (isWord(items[index], 'in', 'by', 'from', 'on', 'to')) {
    const noun = items.findIndex((item, at) => at > index && at < index + 8 && isIn(viewNouns, item))
    const owner = items[noun - 1]
    if (noun < 0 || !(isGenitive(owner) || isWord(owner, 'his', 'her', 'their', 'its', 'our', 'my', 'your'))) return undefined
    if (items.slice(index + 1, noun).some(isVerb)) return undefined
    const end = items[noun + 1]
    if (!(opens || end === undefined || isWord(end, ',', '.')) || isWord(end, 'of')) return undefined
    const speaker = isGenitive(owner) ? phraseBack(items, noun - 2) : {first: noun - 1, last: noun - 1}
    return speaker && adjunct(items, {cue: {first: index, last: noun}, speaker, first: index, last: noun, mode: 'view'})
  }
  if (isWord(items[index], 'for', 'to') && index === 0) {
    const speaker = isWord(items[1], 'them', 'him', 'her') ? {first: 1, last: 1} : phraseOn(items, 1)
    if (!speaker || !isWord(items[speaker.last + 1], ',') || !isPeople(items, speaker)) return undefined
    // “For them, Estavia was a friend”: a view; “For them, there is no way back”: none.
    const [, subject] = items.slice(speaker.last + 1)
    const verb = items.slice(speaker.last + 2).find(item => isVerb(item) || isWord(item, 'sounds', 'looks'))
    const isView = !isWord(subject, 'there', 'it') && !(isWord(subject, 'that', 'this') && isWord(items[0], 'for')) && isWord(verb, 'is', 'was', 'are', 'were', 'means', 'meant', 'remains', 'remained', 'represents', 'represented', 'seems', 'seemed', 'sounds', 'sounded', 'looks', 'looked', 'probably')
    return isView ? adjunct(items, {cue: {first: 0, last: 0}, speaker, first: 0, last: speaker.last, mode: 'view'}) : undefined
  }
  return undefined
}

/** Whether a phrase can hold a view: a name, a pronoun, people. */
function isPeople(items: readonly Item[], {first, last}: Phrase): boolean {
  const head = items[last]
  if (isWord(head, 'them', 'him', 'her')) return true
  if (first === last && head?.pos === 'PROPN') return !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|example|instance)$/.test(head.lower)
  if (isIn(bodyNouns, head) || isIn(utterers, head) || isIn(vagueNouns, head)) return true
  return isWord(head, 'critics', 'supporters', 'opponents', 'voters', 'officials', 'many', 'some', 'others', 'most', 'people', 'conservatives', 'liberals', 'democrats', 'republicans')
}

/** “the claim that”, “his warning that”, “the argument is that”. */
function nominalAt(items: readonly Item[], index: number): ClauseAttribution | undefined {
  const noun = items[index]
  if (!isIn(statementNouns, noun) || noun?.pos === 'VERB') return undefined
  let at = index + 1
  if (isWord(items[at], 'is', 'was', 'being')) at += 1
  let by: Phrase | undefined
  if (isWord(items[at], 'by', 'from', 'of')) {
    by = phraseOn(items, at + 1)
    if (!by) return undefined
    at = by.last + 1
  }
  if (isWord(items[at], ',')) at += 1
  if (!isWord(items[at], 'that') || isVerb(items[at + 1])) return undefined
  const before = items[index - 1]
  const owner = isGenitive(before) ? phraseBack(items, index - 2) : isWord(before, 'his', 'her', 'their', 'its', 'my', 'our') ? {first: index - 1, last: index - 1} : undefined
  const speaker = by ?? owner
  const stop = Math.min(stopAfter(items, at + 1), matrixVerb(items, at + 1) ?? items.length)
  if (stop <= at + 1) return undefined
  return {
    cue: {first: index, last: index},
    ...(speaker && {speaker}),
    contents: [{first: at + 1, last: stop - 1}],
    clausal: true,
    mode: 'speech',
    commitment: isIn(endorsingNouns, noun) ? 'endorsed' : isIn(distancingNouns, noun) ? 'distanced' : 'neutral'
  }
}

/** “reportedly”, “allegedly”. */
function hearsayAt(items: readonly Item[], index: number): ClauseAttribution | undefined {
  const item = items[index]
  if (!isIn(hearsayAdverbs, item)) return undefined
  if (items[index + 1]?.pos === 'ADJ' || (items[index + 1]?.pos === 'VERB' && items[index - 1]?.pos === 'DET')) return undefined
  const contents = [{first: 0, last: stopAfter(items, 0) - 1}]
  return {cue: {first: index, last: index}, contents, clausal: true, mode: 'hearsay', commitment: isWord(item, 'reportedly') ? 'neutral' : 'distanced'}
}

/** “the so-called reform”, “supposed gains”: the phrase is left to others. */
function doubtAt(items: readonly Item[], index: number): ClauseAttribution | undefined {
  const phrase = doubting.at(items, index)
  if (!phrase || !items[phrase.last + 1] || items[phrase.last + 1]?.pos === 'VERB' || isWord(items[phrase.last + 1], 'to')) return undefined
  const head = items[phrase.last + 1]?.quotation === undefined ? headOf(items, phrase.last) : phrase.last + 1
  if (head <= phrase.last) return undefined
  return {cue: phrase, contents: [{first: phrase.last + 1, last: head}], clausal: true, mode: 'hearsay', commitment: 'distanced'}
}

/** What stands before and after an adverbial phrase. */
function adjunct(
  items: readonly Item[],
  {cue, speaker, first, last, mode}: {cue: Phrase; speaker: Phrase; first: number; last: number; mode: 'speech' | 'view'}
): ClauseAttribution | undefined {
  let to = first - 1
  while (to >= 0 && isWord(items[to], ',', '—', '–', '(', 'but', 'and', 'that')) to -= 1
  const from = items.findLastIndex((item, at) => at < to && isWord(item, ';')) + 1
  const before = to > from ? {first: from, last: to} : undefined
  const start = phraseComma(items, cue.last)
  const opens = before === undefined || isWord(items[first - 1], ',', '—', '–')
  const stop = stopAfter(items, start + 1)
  const next = items[start + 1]
  const after = opens && !isWord(items[start], ';') && stop - start > 2 && !(before && isWord(next, 'who', 'which', 'a', 'an')) ? {first: start + 1, last: stop - 1} : undefined
  const contents = [before, after].filter(part => part !== undefined)
  const own = {first: speaker.first, last: Math.max(speaker.first, Math.min(speaker.last, start - 1))}
  return contents.length === 0 ? undefined : {cue, speaker: own, contents, clausal: true, mode, commitment: 'neutral'}
}

/** The comma that ends an adverbial phrase: “according to Okoro, the minister, …”, “… to figures that the port keeps, …”. */
function phraseComma(items: readonly Item[], from: number): number {
  const ends = (item: Item) => isWord(item, ',', ')', '—', '–', ':', ';')
  const first = items.findIndex((item, at) => at > from && ends(item))
  if (first < 0) return items.length
  const second = items.findIndex((item, at) => at > first && ends(item))
  const between = items.slice(first + 1, second)
  const isApposition = second > 0 && between.length <= 8 && isWord(items[first], ',') && isWord(items[second], ',') && !between.some(isVerb) && !isVerb(items[second + 1]) && !isWord(items[second + 1], 'and') && (between[0]?.pos === 'DET' || between[0]?.pos === 'PROPN' || between[0]?.pos === 'ADJ' || between[0]?.pos === 'NOUN')
  return isApposition ? second : first
}

function stopAfter(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && !isWord(items[at], ';')) at += 1
  if (at === items.length) while (at > from && /^[.!?…]$/.test(items[at - 1]?.text ?? '')) at -= 1
  return at
}
