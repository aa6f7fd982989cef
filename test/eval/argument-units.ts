import type {ScorecardSentence, Span} from '../../src/model.ts'
import {overlap} from '../../src/passes/token-positions.ts'

/** What a stretch of an op-ed is in its argument (Al-Khatib et al. 2016, COLING). */
export const unitKinds = ['assumption', 'anecdote', 'testimony', 'statistics'] as const

export type UnitKind = (typeof unitKinds)[number]

/**
 * What a stretch of a text is in its argument, told from what the analysis says of the sentences that it lies in.
 * The first test that holds decides; none was learned; the thresholds were tried on half of the op-eds.
 */
export function unitKind(unit: Span, text: string, all: readonly ScorecardSentence[]): UnitKind {
  const sentences = all.filter(({span}) => overlap(span, unit))
  const claims = sentences.map(({claim}) => claim)
  const has = (kind: string) => claims.some(({kinds}) => kinds.some(own => own === kind))
  const top = (score: 'score' | 'worth') => Math.max(...claims.map(claim => claim[score]))

  if (isSaidByOthers(unit, sentences)) return 'testimony'
  if (has('statistic') && top('worth') >= 0.8 && isProportion(text.slice(unit.start, unit.end)))
    return 'statistics'
  if (claims.some(({mixed, future}) => mixed || future)) return 'assumption'
  if (has('experience') || evidenceIn(sentences, 'testimony').length > 0) return 'anecdote'
  if (has('event') && top('score') >= 0.7) return 'anecdote'
  return 'assumption'
}

/** Whether a third is quoted, or half is what somebody named says. */
function isSaidByOthers(unit: Span, sentences: readonly ScorecardSentence[]): boolean {
  const voices = sentences.flatMap(({voices}) => voices)
  const share = (wanted: (voice: (typeof voices)[number]) => boolean) =>
    voices.filter(wanted).reduce((sum, {span}) => sum + shared(span, unit), 0) /
    (unit.end - unit.start)
  if (share(({voice}) => voice === 'quoted') > 0.3) return true
  return (
    share(({speaker}) => speaker?.kind === 'named') >= 0.5 &&
    evidenceIn(sentences, 'attribution').some(cue => speech.test(cue))
  )
}

/** Words for saying it. Others tell what somebody thinks, or what he does by speaking: “accused”, “promised”. */
const speech =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|according|stat(?:es?|ed|ing)|argu(?:es?|ed)|claim(?:s|ed|ing)?|report(?:s|ed)?|estimat\w+|explain(?:s|ed)|w(?:rites?|rote)|warn(?:s|ed)|insists?|not(?:es|ed)|add(?:s|ed)|observ(?:es|ed)|conclud(?:es|ed)|reiterat(?:es|ed))\b/i

/** Whether words hold a share, a rate or a great number; a count of what stood in one place is part of a story. */
function isProportion(words: string): boolean {
  return /%|\bper ?cent\b|\b(?:[mb]illion|trillion|average|times|third|half|quarter)\b|\d[mb]n?\b/i.test(
    words
  )
}

/** The words of the evidence of one kind that stands in the sentences themselves. */
function evidenceIn(sentences: readonly ScorecardSentence[], kind: string): string[] {
  return sentences
    .flatMap(({support}) => support.evidence)
    .filter(evidence => evidence.reach === 'sentence' && evidence.kind === kind)
    .map(({text}) => text)
}

/** How many units two spans share. */
function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}
