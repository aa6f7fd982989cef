import {muteNouns, utterers} from '../../lexicons/attribution-nouns.ts'
import {mutePronouns} from '../../lexicons/pronouns.ts'
import {appositionOpeners} from '../../lexicons/reports.ts'
import {bodyNouns, documentNouns} from '../../lexicons/sources.ts'
import {vaguePronouns} from '../../lexicons/speakers.ts'
import type {Token} from '../../model.ts'
import {isIn, isVerb, isWord} from '../words.ts'
import {groupStart} from './clause-shapes.ts'
import {farthest, type Item, isBreak, type Phrase} from './items.ts'
import {isNominal, isPronoun, longestSpeaker, phraseBack, phraseOn} from './phrases.ts'

/** The subject that stands before a verb's group, apposition and all, or nothing. */
export function subjectBefore(items: readonly Item[], group: number): Phrase | undefined {
  let last = group - 1
  while (
    items[last]?.pos === 'ADV' ||
    isWord(items[last], 'itself', 'himself', 'herself', 'themselves')
  )
    last -= 1
  if (isWord(items[last], 'course') && isWord(items[last - 1], 'of')) last -= 2
  // “Okoro, who said”: the relative leads back to the name.
  if (isWord(items[last], 'who', 'which', 'that') && last > 0) {
    return phraseBack(items, isWord(items[last - 1], ',') ? last - 2 : last - 1)
  }
  if (!isWord(items[last], ',')) {
    const phrase = phraseBack(items, last)
    return phrase && (relatedBefore(items, phrase) ?? phrase)
  }
  // “Okoro, a spokesman for the port, said”
  const opening = openingComma(items, last)
  const head = opening === undefined ? undefined : phraseBack(items, opening - 1)
  return head && {first: head.first, last: last - 1}
}

/** How many items a relative clause may have before its object. */
const longestRelative = 6

/** “people at the port who knew Okoro well said”: the phrase before the relative clause whose object stands before a verb. */
function relatedBefore(items: readonly Item[], {first}: Phrase): Phrase | undefined {
  // “Investors approached by the bank say”
  if (isWord(items[first - 1], 'by') && items[first - 2]?.lower.endsWith('ed'))
    return isNominal(items[first - 3]) ? phraseBack(items, first - 3) : undefined
  if (items[first - 1]?.pos !== 'VERB') return undefined
  for (let at = first - 2; at > 0 && first - at <= longestRelative; at--) {
    if (isBreak(items[at])) return undefined
    if (isWord(items[at], 'who')) return phraseBack(items, at - 1)
  }
  return undefined
}

/** The comma that opens the apposition which a comma closes. */
function openingComma(items: readonly Item[], closing: number): number | undefined {
  for (let at = closing - 1; at > 0 && closing - at <= longestSpeaker; at--) {
    if (isWord(items[at], ';', ':')) return undefined
    if (
      !isWord(items[at], ',') ||
      !(
        isNominal(items[at - 1]) ||
        items[at - 1]?.pos === 'ADJ' ||
        isPronoun(items[at - 1]) ||
        isWord(items[at - 1], ')')
      )
    )
      continue
    const next = items[at + 1]
    const isApposition =
      isNominal(next) || /^(?:DET|ADJ|ADP)$/.test(next?.pos ?? '') || isIn(appositionOpeners, next)
    if (isApposition) return at
  }
  return undefined
}

/** The subject of the sentence's first finite verb, which a verb after “and” shares: “he rang and said”. */
function firstSubject(items: readonly Item[], cue: number): Phrase | undefined {
  for (let at = 1; at < Math.min(cue, farthest); at++) {
    if (!isVerb(items[at]) || items[at]?.lower.endsWith('ing') || isWord(items[at - 1], 'to'))
      continue
    const subject = subjectBefore(items, groupStart(items, at))
    if (subject) return subject
  }
  return undefined
}

/** The subject of the nearest finite verb before a cue that has none of its own: “…, adding that”. */
export function governingSubject(items: readonly Item[], cue: number): Phrase | undefined {
  if (isWord(items[cue - 1], 'and', 'but')) return firstSubject(items, cue)
  for (let at = cue - 1; at > 0 && cue - at < farthest && !isWord(items[at], ';'); at--) {
    const item = items[at]
    if (!isVerb(item) || item?.lower.endsWith('ing') || isWord(items[at - 1], 'to')) continue
    const subject = subjectBefore(items, groupStart(items, at))
    if (subject) return subject
  }
  return undefined
}

/** Who did it, in a passive: “was called a mistake by Okoro”. */
export function agentAfter(items: readonly Item[], cue: number): Phrase | undefined {
  for (let at = cue + 1; at < Math.min(items.length, cue + 12); at++) {
    if (isWord(items[at], 'by')) return phraseOn(items, at + 1)
    if (isBreak(items[at]) || isVerb(items[at])) return undefined
  }
  return undefined
}

/** Whether a subject can say something: people, bodies and documents do, “history” and “this” do not. */
export function isUtterer(
  items: readonly Item[],
  speaker: Phrase | undefined,
  cue: number
): boolean {
  if (!speaker) return false
  const phrase = items.slice(speaker.first, speaker.last + 1)
  if (isIn(mutePronouns, phrase[0])) return false
  const heads = headsOf(phrase)
  if (isIn(muteNouns, heads[0])) return false
  if (heads.some(isSpeaking)) return true
  // “…, which shows that”: the clause before shows it, not the name at its end.
  return (
    !isWord(items[cue - 1], 'which') && heads.some(head => head.pos === 'PROPN' || isPronoun(head))
  )
}

/** Whether a noun means people, a body or a paper, by lexicon or by its ending: “auditors”, “a spokesman”. */
export function isSpeaking(noun: Token): boolean {
  if ([documentNouns, bodyNouns, utterers].some(list => isIn(list, noun))) return true
  return (
    noun.pos === 'NOUN' &&
    /(?:[^sn]er|[^c]tor|ist|ian|man|woman)s?$|(?:men|women|people)$/.test(noun.lower)
  )
}

/** The head of a phrase and of each apposition: “the chief, Ines Okoro” has two. */
function headsOf(phrase: readonly Item[]): readonly Item[] {
  const heads: Item[] = []
  let head: Item | undefined
  let closed = false
  for (const item of phrase) {
    if (isWord(item, ',')) {
      if (head) heads.push(head)
      head = undefined
      closed = false
    } else if (item.pos === 'ADP') closed = true
    else if (!closed && (isNominal(item) || isPronoun(item))) head = item
  }
  if (head) heads.push(head)
  return heads
}

/** How many items the subject of a participle after “with” may have. */
const longestAbsolute = 8

/** “with many viewing it as a trap”: the subject of the participle at an index. */
export function absoluteSubject(items: readonly Item[], verb: number): Phrase | undefined {
  if (!items[verb]?.lower.endsWith('ing')) return undefined
  if (isWord(items[verb - 2], 'with') && isIn(vaguePronouns, items[verb - 1]))
    return {first: verb - 1, last: verb - 1}
  for (let at = verb - 2; at >= Math.max(0, verb - longestAbsolute); at--) {
    if (!isWord(items[at], 'with')) continue
    const phrase = phraseOn(items, at + 1)
    return phrase?.last === verb - 1 ? phrase : undefined
  }
  return undefined
}
