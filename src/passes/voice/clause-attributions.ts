import type {Commitment} from '../../model.ts'
import {distancingNouns, evidenceNouns, utterers} from '../../lexicons/attribution-phrases.ts'
import {judgingVerbs} from '../../lexicons/reporting-verbs.ts'
import {bodyNouns, documentNouns} from '../../lexicons/sources.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {asAfter, type Cue, cueAt} from './cues.ts'
import type {Item} from './reading.ts'
import {isNominal, isPronoun, type Phrase, phraseOn, subjectBefore} from './speakers.ts'

/** What a cue in a sentence gives to someone; all indices are items of the sentence. */
export interface ClauseAttribution {
  readonly cue: Phrase
  readonly speaker?: Phrase
  readonly contents: readonly Phrase[]
  /** Whether the content is a clause or a quotation, not a mere phrase. */
  readonly clausal: boolean
  readonly mode: 'speech' | 'belief' | 'view' | 'hearsay'
  readonly commitment: Commitment
}

/** The attributions that reporting verbs make in a sentence. */
export function verbAttributions(items: readonly Item[]): ClauseAttribution[] {
  const cues = items.flatMap((_, index) => cueAt(items, index) ?? [])
  const found: ClauseAttribution[] = []
  let speaker: Phrase | undefined
  for (const [order, cue] of cues.entries()) {
    const made = attributionOf(items, cue, cues[order + 1], speaker)
    if (!made) continue
    found.push(made)
    speaker = made.speaker
  }
  return found
}

function attributionOf(
  items: readonly Item[],
  cue: Cue,
  next: Cue | undefined,
  previous: Phrase | undefined
): ClauseAttribution | undefined {
  const common: Pick<ClauseAttribution, 'cue' | 'mode' | 'commitment'> = {
    cue: {first: cue.first, last: cue.last},
    mode: cue.frame === 'belief' || (cue.frame === 'viewing' && !isIn(judgingVerbs, {lower: cue.base} as Item)) ? 'belief' : 'speech',
    commitment: cue.commitment
  }
  const inverted = invertedSpeaker(items, cue)
  if (inverted) {
    const contents = aroundInsertion(items, cue.first, inverted.last)
    if (contents.length > 0) return {...common, speaker: inverted, contents, clausal: true}
  }
  const subject = cue.finite ? subjectBefore(items, cue.first) : undefined
  const speaker = cue.passive ? agentOf(items, cue) : (subject ?? governingSubject(items, cue.first) ?? previous)
  if (cue.frame === 'belief' && subject && isWord(items[subject.last], 'heaven', 'god', 'goodness', 'lord', 'who') && cue.base === 'know') return undefined
  const start = subject?.first ?? cue.first
  if (!cue.passive && (evidential.test(cue.base) || cue.frame === 'naming') && !isUtterer(items, speaker)) return undefined
  if (subject && isInserted(items, subject, cue)) {
    const contents = aroundInsertion(items, subject.first, cue.last)
    if (contents.length > 0) return {...common, speaker: subject, contents, clausal: true}
  }
  const content = complementOf(items, cue, start, next)
  if (cue.first === 0 && content && !cue.passive && items[0]?.lower.endsWith('ing')) {
    // “Citing the census, the minister …”
    const last = content.contents.at(-1)?.last ?? 0
    const main = isWord(items[last + 1], ',') ? phraseOn(items, last + 2) : undefined
    return main && {...common, speaker: main, ...content}
  }
  const head = speaker && items[speaker.last]
  // “the myth that says”
  const commitment = isIn(distancingNouns, head) && cue.commitment === 'neutral' ? 'distanced' : common.commitment
  if (content) return {...common, commitment, ...(speaker && {speaker}), ...content}
  return undefined
}

const evidential = /^(?:show|prove|demonstrate|suggest|indicate|reveal|imply|confirm|signal|underscore|underline|testify|remind|remember)$/

/** How a subject is looked for where a cue has none in front: ", adding that", "who managed to avoid mentioning". */
function governingSubject(items: readonly Item[], group: number): Phrase | undefined {
  for (let at = group - 1; at > 0; at--) {
    const item = items[at]
    if (isWord(item, ';')) return undefined
    if (!isVerb(item) || item?.lower.endsWith('ing') || isWord(items[at - 1], 'to')) continue
    let first = at
    while (first > 0 && (isVerb(items[first - 1]) || items[first - 1]?.pos === 'ADV' || isWord(items[first - 1], 'not', "n't", 'n’t'))) first -= 1
    const subject = subjectBefore(items, first)
    if (subject) return subject
  }
  return undefined
}

/** Whether a subject can say something: people, bodies and documents do, “history” and “this” do not. */
function isUtterer(items: readonly Item[], speaker: Phrase | undefined): boolean {
  if (!speaker) return false
  const phrase = items.slice(speaker.first, speaker.last + 1)
  if (isWord(phrase[0], 'it', 'this', 'that', 'these', 'those', 'which', 'what', 'all')) return false
  const end = phrase.findIndex((item, at) => at > 0 && item.pos === 'ADP')
  const head = phrase.slice(0, end < 0 ? undefined : end).findLast(item => isNominal(item) || isPronoun(item))
  return [head].some(item => (item?.pos === 'PROPN' && !isIn(evidenceNouns, item)) || isIn(documentNouns, item) || isIn(bodyNouns, item) || isIn(utterers, item) || (item && isPronoun(item)))
}

/** “…”, said Okoro; X, says the report. */
function invertedSpeaker(items: readonly Item[], cue: Cue): Phrase | undefined {
  const before = items[cue.first - 1]
  if (!before || cue.first !== cue.verb || items[cue.verb]?.lower.endsWith('ing')) return undefined
  if (!isWord(before, ',', '—', '–', '?', '!') && before.quotation === undefined) return undefined
  const phrase = phraseOn(items, cue.last + 1)
  if (phrase && isTime(items[phrase.first])) return undefined
  if (!phrase || isPronoun(items[cue.last + 1]) && cue.frame === 'address') return undefined
  if (isWord(items[cue.last + 1], 'that')) return undefined
  if (breaksOff(before)) return phrase
  if (cue.frame === 'naming' || cue.frame === 'judging' || cue.frame === 'address' || cue.frame === 'phrasal') return undefined
  const after = items[phrase.last + 1]
  return isBreak(after) || after?.pos === 'ADP' || isSubordinator(after) ? phrase : undefined
}

function isTime(item: Item | undefined): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last|this|earlier|later|in|on)$/.test(item?.lower ?? '')
}

/** A quotation that ends as one does before “he said”. */
function breaksOff(item: Item): boolean {
  return item.quotation !== undefined && /[,?!.…—–-]\s*[”"'’»]*$/.test(item.text)
}

function isBreak(item: Item | undefined): boolean {
  return item === undefined || /^[,.;:!?—–)…]$/.test(item.text) || item.quotation !== undefined
}

function isSubordinator(item: Item | undefined): boolean {
  return isWord(item, 'who', 'as', 'when', 'while', 'after', 'before', 'during', 'because', 'since')
}

/** X, Okoro said. */
function isInserted(items: readonly Item[], subject: Phrase, cue: Cue): boolean {
  const before = items[subject.first - 1]
  if (!before) return false
  const next = items[cue.last + 1]
  if (breaksOff(before)) return !isWord(next, 'that', ':')
  const afterContent = isWord(before, ',', '—', '–', '?', '!') || before.quotation !== undefined || isWord(before, 'as')
  if (!afterContent) return false
  if (cue.frame !== 'address' && !isBreak(next) && !/^(?:ADP|ADV|SCONJ)$/.test(next?.pos ?? '') && !isTime(next) && !isWord(next, 'to')) return false
  const end = adjunctEnd(items, cue.last + 1)
  if (isWord(items[end], ':')) return false
  // “Asked about the port, she said, “…””
  const quoteAhead = items[end]?.quotation !== undefined || items[end + 1]?.quotation !== undefined
  if (quoteAhead && isAdverbial(items, subject.first - 2)) return false
  if (next?.quotation !== undefined && !isWord(before, ',')) return false
  return isBreak(items[end]) || (end > cue.last + 1 && isSubordinator(items[end]))
}

/** The index after adverbs, times, places and addressees that may follow a cue. */
function adjunctEnd(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && at - from < 14) {
    const item = items[at]
    if (isBreak(item) || isSubordinator(item)) return at
    if (isWord(item, 'that', 'the', 'it', 'he', 'she', 'they', 'we', 'i', 'there', 'if', 'whether', 'how', 'what', 'why') && at === from) return from
    if (isVerb(item) && !item?.lower.endsWith('ing') && !isWord(items[at - 1], 'as', 'when', 'while', 'after', 'before')) return from
    at += 1
  }
  return at
}

/** Whether what stands up to an item only leads up to a main clause: “Asked about it”, “In May”. */
function isAdverbial(items: readonly Item[], last: number): boolean {
  const [first] = items
  return first !== undefined && last >= 0 && (/^(?:SCONJ|ADP|VERB|CCONJ)$/.test(first.pos) || first.pos === 'ADV')
}

/** What stands before and after an inserted clause, to the sentence's ends. */
function aroundInsertion(items: readonly Item[], first: number, last: number): Phrase[] {
  let to = first - 1
  while (to >= 0 && isWord(items[to], ',', '—', '–', 'as', 'but', 'and')) to -= 1
  const from = items.findLastIndex((item, at) => at < to && isWord(item, ';')) + 1
  const before = to >= from ? {first: from, last: to} : undefined
  const after = afterInsertion(items, last, before && items[before.last])
  const contents = [before, after].filter(part => part !== undefined)
  const inside = contents.flatMap(part => items.slice(part.first, part.last + 1))
  const isSubstantial = inside.some(({quotation}) => quotation !== undefined) || (inside.length > 2 && inside.some(isVerb))
  return isSubstantial ? contents : []
}

/** What goes on after an inserted clause: after a quotation another, after a clause the rest of it. */
function afterInsertion(items: readonly Item[], last: number, before: Item | undefined): Phrase | undefined {
  const end = adjunctEnd(items, last + 1)
  const mark = items[end]
  const start = isWord(mark, ',', '.', '—', '–', ':', ';') ? end + 1 : end
  const next = items[start]
  if (!next) return undefined
  const stop = clauseStop(items, start)
  if (stop <= start) return undefined
  if (next.quotation !== undefined) return start > end || before?.quotation !== undefined ? {first: start, last: stop - 1} : undefined
  if (before?.quotation !== undefined || start === end) return undefined
  const isAside = isSubordinator(next) || isWord(next, 'which', 'adding', 'though', 'although', 'without', 'then', 'whom', 'whose') || /ing$/.test(next.lower) || next.pos === 'NUM'
  return isAside ? undefined : {first: start, last: stop - 1}
}

/** Where content that begins at an item ends: before the sentence's last mark, or a semicolon. */
function clauseStop(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && !isWord(items[at], ';')) at += 1
  if (at === items.length) while (at > from && /^[.!?…]$/.test(items[at - 1]?.text ?? '')) at -= 1
  return at
}

/** Who did it, in a passive: “was called a mistake by Okoro”. */
function agentOf(items: readonly Item[], cue: Cue): Phrase | undefined {
  for (let at = cue.last + 1; at < Math.min(items.length, cue.last + 12); at++) {
    if (isWord(items[at], 'by')) return phraseOn(items, at + 1)
    if (isBreak(items[at]) || isVerb(items[at])) return undefined
  }
  return undefined
}

/** What follows a cue and is said. */
function complementOf(
  items: readonly Item[],
  cue: Cue,
  start: number,
  next: Cue | undefined
): {contents: Phrase[]; clausal: boolean} | undefined {
  let from = cue.last + 1
  while (items[from]?.pos === 'ADV' && !isWord(items[from], 'not', 'so', 'how', 'why', 'when', 'where', 'there')) from += 1
  if (cue.frame === 'address' || cue.frame === 'naming' || cue.base === 'warn') from = afterAddressee(items, from)
  if (cue.base === 'put' && isWord(items[from], 'it')) from += items[from + 1]?.pos === 'ADV' ? 2 : 1
  const as = cue.frame === 'naming' || cue.frame === 'viewing' ? asAfter(items, cue.last + 1) : undefined
  if (as !== undefined) from = as + 1
  const ahead = as === undefined ? leadIn(items, from, cue.frame === 'phrasal' && cue.base === 'point') : undefined
  const opened = ahead !== undefined
  if (ahead !== undefined) from = ahead
  // “said, if elected, he would”, “said that, among voters, he ranked”
  const parenthesis = /^(?:SCONJ|ADP)$/.test(items[from + 1]?.pos ?? '') || isWord(items[from + 1], 'if', 'when')
  if (isWord(items[from], ',') && parenthesis && !isWord(items[from + 1], 'as', 'because', 'since', 'while', 'although', 'though')) from += 1
  const first = items[from]
  if (!first || isBreak(first) && first.quotation === undefined) return undefined
  if (cue.frame === 'naming' && (isTime(first) || !/^(?:DET|ADJ|NOUN|PROPN|ADV|X|NUM|VERB)$/.test(first.pos))) return undefined
  // “finding the money might be hard”, “find that perfect gift”
  if (cue.base === 'find' && (cue.finite ? opened && !items.slice(from).some(isVerb) : !opened || !items.slice(from).some(isVerb))) return undefined
  if (first.quotation !== undefined && cue.frame === 'open' && !isWord(items[from - 1], ':', ',') && first.text.split(' ').length < 3) return undefined
  const bare = (cue.frame === 'open' || cue.frame === 'belief') && isWord(items[cue.first], 'to')
  if (bare && !opened && !wh.test(first.lower)) return undefined
  const judged = (cue.frame === 'judging' || (cue.frame === 'phrasal' && !/^(?:point|make|go|spell|sum|chime)$/.test(cue.base))) && !opened && first.quotation === undefined
  const clausal = !judged && (opened || first.quotation !== undefined || opensClause(items, from) || (bareClause.test(cue.base) && from === cue.last + 1 && isClauseLike(items, from)))
  if (cue.frame === 'quoting' && !opensQuotation(items, from, cue)) return undefined
  if ((cue.frame === 'open' || cue.frame === 'belief') && !clausal) return undefined
  if (cue.frame === 'address' && !clausal && !isWord(first, 'to', 'about', 'if', 'for', 'not')) return undefined
  let stop = complementStop(items, from, start, cue, next)
  if (isWord(items[cue.first - 1], 'who', 'that') && !isWord(items[cue.first - 2], ',')) {
    if (cue.frame === 'belief' && !opened) return undefined
    // “People who knew the port said …”, “voters who say it is lost were few”
    stop = Math.min(stop, matrixVerb(items, from) ?? stop)
    if (!items.slice(from, stop).some(item => isVerb(item) || item.quotation !== undefined)) return undefined
  }
  if (stop <= from) return undefined
  return {contents: [{first: from, last: stop - 1}], clausal: cue.frame === 'naming' || cue.frame === 'viewing' || (isWord(first, 'to') ? statesInfinitive(cue) : clausal)}
}

/** A quotation, a colon, or “that” after a verb that can take it: “holds that”. */
function opensQuotation(items: readonly Item[], from: number, cue: Cue): boolean {
  if (items[from]?.quotation !== undefined || isWord(items[from - 1], ':')) return true
  return isWord(items[from - 1], 'that') && from - 1 === cue.last + 1 && /^(?:hold|maintain|respond|relate|convey|guarantee|submit|volunteer|venture)$/.test(cue.base)
}

/** “claims to have won”, “is said to leak”: what is so, not what is wanted. */
function statesInfinitive({base, passive}: Cue): boolean {
  return /^(?:claim|profess|purport|pretend)$/.test(base) || (passive && /^(?:say|believe|allege|report|know|think|find|rumour)$/.test(base))
}

function afterAddressee(items: readonly Item[], from: number): number {
  if (isPronoun(items[from]) || isWord(items[from], 'me', 'us', 'him', 'her', 'them')) return from + 1
  let at = from
  while (items[at]?.pos === 'DET' || items[at]?.pos === 'ADJ' || isWord(items[at], 'his', 'her', 'their', 'its', 'my', 'our')) at += 1
  const head = at
  while (isNominal(items[at]) || isWord(items[at], "'s", '’s', '-')) at += 1
  return at > head ? at : from
}

/** The index after “that”, a colon, or before a quotation, where one follows the cue with only times and places between. */
function leadIn(items: readonly Item[], from: number, phrasal: boolean): number | undefined {
  for (let at = from; at < Math.min(items.length, from + 14); at++) {
    const item = items[at]
    if (item?.quotation !== undefined) return at === from || isWord(items[at - 1], ',', ':', 'that') ? at : undefined
    if (isWord(item, ':')) return phrasal ? undefined : at + 1
    if (isWord(item, 'that') && (item?.pos === 'SCONJ' || item?.pos === 'ADP' || !isNominal(items[at - 1]) || at === from)) {
      return isVerb(items[at + 1]) && !isNominal(items[at + 2]) && at > from ? undefined : at + 1
    }
    if (isVerb(item) || isPronoun(item) || isWord(item, ';', '.', 'to') && at === from) return undefined
  }
  return undefined
}

const wh = /^(?:what|who|whom|whose|why|how|when|where|whether|if|which)$/

/** After these whatever follows is a clause, though the tagger may see no verb in it. */
const bareClause = /^(?:say|joke|quip)$/

function isClauseLike(items: readonly Item[], from: number): boolean {
  const first = items[from]
  return !isWord(first, 'so', 'nothing', 'something', 'anything', 'this', 'that', 'things', 'as', 'little', 'more', 'much', 'it', 'yes', 'no', 'goodbye', 'hello') && !isTime(first) && first?.pos !== 'ADP' && !isBreak(items[from + 1]) && !isBreak(items[from + 2])
}

/** Whether a clause begins at an item: a subject with a finite verb soon after, a wh-word or an infinitive. */
function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from]
  if (!first) return false
  if (wh.test(first.lower)) return true
  if (/^(?:(?:some|any|no|every)thing|much|little|more|enough)$/.test(first.lower)) return false
  if (first.pos === 'ADP' || first.pos === 'PART' || first.pos === 'CCONJ') return false
  let contact = false
  for (let at = from; at < Math.min(items.length, from + 16); at++) {
    const item = items[at]
    // “the poem he wrote”: a relative clause, unless another verb follows.
    if (at > from && isWord(item, 'i', 'we', 'he', 'she', 'it', 'they') && isNominal(items[at - 1])) contact = true
    if (contact && isFinite(items, at)) {
      contact = false
      continue
    }
    if (isVerb(item) && at > from && items[at - 1]?.text !== '-' && items[at + 1]?.text !== '-') {
      const finite = isFinite(items, at)
      const participle = /(?:ed|en)$/.test(item?.lower ?? '') && item?.pos === 'VERB' && (items[at + 1]?.pos === 'ADP' || isNominal(items[at + 1]) && items[at - 1]?.pos === 'DET')
      if (finite && !participle) return true
    }
    if (/^[,.;:!?—–]$/.test(item?.text ?? '') || isWord(item, 'who', 'which', 'that', 'when', 'while', 'because', 'after', 'before', 'as')) return false
  }
  return false
}

/** The index of the verb that goes on with the main clause after a clause inside its subject, or nothing. */
export function matrixVerb(items: readonly Item[], from: number): number | undefined {
  if (items.slice(0, from - 1).some((item, at) => isFinite(items, at) && !isWord(items[at - 1], 'who', 'that') && item.pos === 'AUX')) return undefined
  let verbs = 0
  let subjectSince = true
  for (let at = from; at < items.length; at++) {
    const item = items[at]
    if (/^[,;:.—–]$/.test(item?.text ?? '')) return undefined
    if (isWord(item, 'and', 'but', 'or', 'who', 'which', 'that', 'because', 'if', 'when', 'what', 'as', 'than')) subjectSince = true
    if (!isFinite(items, at) || isVerb(items[at - 1])) continue
    if (verbs > 0 && !subjectSince) return groupOf(items, at)
    verbs += 1
    subjectSince = false
  }
  return undefined
}

function isFinite(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const bare = items[at - 1]?.pos === 'ADV' ? items[at - 2] : items[at - 1]
  return isVerb(item) && !isWord(bare, 'to') && !item?.lower.endsWith('ing') && !isWord(items[at - 1], 'to', 'by') && !/^(?:DET|ADJ)$/.test(items[at - 1]?.pos ?? '')
}

function groupOf(items: readonly Item[], verb: number): number {
  let first = verb
  while (isVerb(items[first - 1]) || (items[first - 1]?.pos === 'ADV' && first > 0)) first -= 1
  return first
}

/** Where a complement ends. */
function complementStop(items: readonly Item[], from: number, start: number, cue: Cue, next: Cue | undefined): number {
  let stop = clauseStop(items, from)
  // “Citing the census, he …”, “When asked about the port, she …”, “After they said so, he …”
  const comma = commaOfLeadUp(items, from, start)
  if (comma !== undefined && comma < stop) stop = comma
  for (let at = from + 2; at < stop; at++) {
    if (isWord(items[at], ',', '—', '–', '-') && isComment(items, at)) return at
  }
  for (let at = from + 2; at < stop; at++) {
    if (isWord(items[at], 'but') && opensClause(items, at + 1) && !isWord(items[at - 1], ',', 'not')) return at
    if ((cue.frame === 'naming' || cue.frame === 'viewing') && (isWord(items[at], 'because', 'when', 'while', 'after', 'since', 'if', 'but') || (isWord(items[at], 'and') && isVerb(items[at + 1])))) return at
  }
  // “… and Okoro said …”: the next report begins a clause of its own.
  if (next && next.first > from && next.finite) {
    const subject = subjectBefore(items, next.first)
    const border = subject && subject.first - 1
    if (border !== undefined && border > from && isWord(items[border], 'and', 'but', 'while', 'though', 'although') && isWord(items[border - 1], ',')) return border - 1
  }
  return stop
}

/** The comma after a clause that only leads up to the main one, or nothing: “After they said so, he …”. */
function commaOfLeadUp(items: readonly Item[], from: number, start: number): number | undefined {
  const opens = items[0] !== undefined && (isOpener(items[0]) || (start === 0 && isVerb(items[0])))
  const later = !opens && items.slice(0, start).some(isOpener) && !items.slice(0, start).some(isVerb)
  if (!opens && !later) return undefined
  for (let at = from + 1; at < items.length; at++) {
    if (!isWord(items[at], ',')) continue
    const subject = phraseOn(items, at + 1)
    if (later || start === 0 || (subject && items.slice(subject.last + 1, subject.last + 4).some(isVerb))) return at
  }
  return undefined
}

function isOpener(item: Item): boolean {
  return isWord(item, 'when', 'after', 'while', 'although', 'though', 'if', 'as', 'because', 'since', 'before', 'by', 'having', 'despite', 'until')
}

/** “…, putting the vote off”, “…, but the vote was put off”: what the author adds at a comma. */
function isComment(items: readonly Item[], comma: number): boolean {
  const [next, after] = [items[comma + 1], items[comma + 2]]
  if (isWord(next, 'but', 'while', 'although', 'though', 'yet') && opensClause(items, comma + 2)) return true
  return Boolean(next?.pos === 'VERB' && next.lower.endsWith('ing') && next.lower !== 'including' && !isWord(items[comma], '-') && after && !isWord(after, ','))
}
