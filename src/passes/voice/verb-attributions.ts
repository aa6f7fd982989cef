import {idiomaticKnowers, muteNouns} from '../../lexicons/attribution-nouns.ts'
import {judgingVerbs} from '../../lexicons/reporting-verbs.ts'
import {evidentialVerbs, findingVerbs, presentingVerbs} from '../../lexicons/verb-classes.ts'
import {authorModals} from '../../lexicons/verb-groups.ts'
import {isIn, isWord} from '../words.ts'
import {commitmentTo} from './commitments.ts'
import {complementOf} from './complements.ts'
import type {CueAttribution} from './cue-attribution.ts'
import {type Cue, cuesIn} from './cues.ts'
import {aroundInsertion, insertionEnd, invertedSpeaker, isInserted} from './insertions.ts'
import type {Item, Phrase} from './items.ts'
import {phraseOn} from './phrases.ts'
import {
  absoluteSubject,
  agentAfter,
  governingSubject,
  isUtterer,
  subjectBefore
} from './subjects.ts'

/** The attributions that reporting verbs make in a sentence. */
export function verbAttributions(items: readonly Item[]): CueAttribution[] {
  const cues = cuesIn(items)
  const found: CueAttribution[] = []
  for (const [order, cue] of cues.entries()) {
    const made = attributionOf(items, cue, {next: cues[order + 1], previous: found.at(-1)?.speaker})
    if (made) found.push(made)
  }
  return found
}

function attributionOf(
  items: readonly Item[],
  cue: Cue,
  {next, previous}: {next: Cue | undefined; previous: Phrase | undefined}
): CueAttribution | undefined {
  const made = {
    cue: {first: cue.first, last: cue.last},
    mode: modeOf(cue),
    commitment: commitmentTo(items, cue, {chosen: cue.commitment})
  }
  const inverted = invertedSpeaker(items, cue)
  const around = inverted ? aroundInsertion(items, cue.first, inverted.last) : []
  if (inverted && around.length > 0)
    return {...made, speaker: inverted, contents: around, clausal: true}

  const subject = cue.finite ? subjectBefore(items, cue.first) : absoluteSubject(items, cue.first)
  const speaker = cue.passive
    ? agentAfter(items, cue.last)
    : (subject ?? previous ?? governingSubject(items, cue.first))
  if (
    isIdiom(items, cue, subject) ||
    isOwnPassive(items, cue) ||
    isMute(items, cue, subject) ||
    (mustUtter(cue) && !isUtterer(items, speaker, cue.first))
  )
    return undefined
  const isNobody = subject && isWord(items[subject.last], 'nobody', 'none')
  if (subject && !isNobody && isInserted(items, subject, cue)) {
    const contents = aroundInsertion(items, subject.first, insertionEnd(items, cue))
    const own = cue.passive ? speaker : subject
    if (contents.length > 0) return {...made, ...(own && {speaker: own}), contents, clausal: true}
  }

  const complement = complementOf(items, cue, {start: subject?.first ?? cue.first, next})
  if (!complement) return undefined
  const {content, clausal} = complement
  const own = isOpeningParticiple(items, cue) ? mainSubject(items, content.last + 1) : speaker
  if (!own && isOpeningParticiple(items, cue)) return undefined
  return {
    ...made,
    ...(own && {speaker: own}),
    contents: [content],
    clausal,
    commitment: commitmentTo(items, made.cue, {chosen: cue.commitment, speaker: own})
  }
}

/** To see it as a trap is to think so, to describe it as one is to say so. */
function modeOf({frame, base}: Cue): CueAttribution['mode'] {
  return frame === 'belief' || (frame === 'viewing' && !judgingVerbs.entries.has(base))
    ? 'belief'
    : 'speech'
}

/** Whether a verb reports only where its subject can say something. */
function mustUtter({passive, base, frame}: Cue): boolean {
  const isShown = [evidentialVerbs, presentingVerbs].some(({entries}) => entries.has(base))
  return !passive && (frame === 'naming' || isShown)
}

/** “it must be noted”, “it could be argued”: an author’s way of saying it himself. */
function isOwnPassive(items: readonly Item[], {passive, first, verb}: Cue): boolean {
  if (!passive || !isWord(items[first - 1], 'it', 'this', 'that', 'what')) return false
  return items.slice(first, verb).some(item => isIn(authorModals, item))
}

/** “history says”, “time will tell”; “this reveals that” */
function isMute(items: readonly Item[], {base}: Cue, subject: Phrase | undefined): boolean {
  if (!subject || /^(?:VERB|ADP)$/.test(items[subject.first - 1]?.pos ?? '')) return false
  const head = items[subject.last]
  if (findingVerbs.entries.has(base) && isWord(head, 'this', 'that', 'which')) return true
  if (isWord(head, 'it') && (base === 'remind' || base === 'reveal')) return true
  return isIn(muteNouns, head)
}

/** “heaven knows”, “who knows” */
function isIdiom(items: readonly Item[], {base}: Cue, subject: Phrase | undefined): boolean {
  return base === 'know' && subject !== undefined && isIn(idiomaticKnowers, items[subject.last])
}

/** “Citing the census, the minister …” */
function isOpeningParticiple(items: readonly Item[], {first, passive}: Cue): boolean {
  return first === 0 && !passive && items[0]?.lower.endsWith('ing') === true
}

function mainSubject(items: readonly Item[], comma: number): Phrase | undefined {
  return isWord(items[comma], ',') ? phraseOn(items, comma + 1) : undefined
}
