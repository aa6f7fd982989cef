import type {Finding, Point, ScorecardSentence, Sentence} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import type {Facts} from '../pass.ts'
import {assertions} from '../passes/assertions.ts'
import {hedges} from '../passes/hedges.ts'
import type {Report, Rule} from '../rule.ts'
import type {Analysis} from '../rules/apply.ts'
import {hash} from './hash.ts'
import {isCounted, voiceAt} from './voices.ts'

/** The facts that say how a finding's words are meant. */
const needs = {assertions, hedges}

/**
 * Words and places the reports of an analysis, in the order of the text.
 *
 * @throws {Error} When a rule yields a message it does not declare or an empty span: a bug of the rule.
 */
export function toFindings(
  {reports, facts}: Analysis,
  sentences: readonly ScorecardSentence[],
  pointAt: (offset: number) => Point
): readonly Finding[] {
  const placed = reports
    .map(({rule, sentence, report}) => ({
      rule,
      sentence,
      report,
      span: sourceSpan(sentence.origin, checked(rule, report).span)
    }))
    .sort((a, b) => a.span.start - b.span.start || a.sentence.index - b.sentence.index)
  const letters = new Map<number, number>()
  const twins = new Map<string, number>()
  const normalised = new Map<number, string>()

  return placed.map(({rule, sentence, report, span}) => {
    const text = sentence.text.slice(report.span.start, report.span.end)
    const voiced = voiceAt(sentences[sentence.index]?.voices ?? [], report.span.start)
    const letter = letters.get(sentence.index) ?? 0
    letters.set(sentence.index, letter + 1)
    const normal = normalised.get(sentence.index) ?? normalise(sentence.text)
    normalised.set(sentence.index, normal)
    const identity = [rule.id, normal, normalise(text)].join('\n')
    const twin = twins.get(identity) ?? 0
    twins.set(identity, twin + 1)

    return {
      id: `${sentence.index + 1}${letterOf(letter)}`,
      rule: rule.id,
      family: rule.family,
      severity: isCounted(voiced) ? rule.severity : 'info',
      message: wording(rule, report),
      span,
      place: {start: pointAt(span.start), end: pointAt(span.end)},
      text,
      sentence: sentence.index,
      within: {start: report.span.start, end: report.span.end},
      ...voiced,
      ...standing(sentence, report, facts.for(needs, sentence)),
      cue: report.cue ?? text,
      fingerprint: hash(`${identity}\n${twin}`),
      data: report.data ?? {}
    }
  })
}

/** Whether the first word of a report is denied or hedged. */
function standing(
  {tokens}: Sentence,
  {span}: Report,
  facts: Facts<typeof needs, 'sentence'>
): Pick<Finding, 'negated' | 'hedged'> {
  const first = tokens.findIndex(({end}) => end > span.start)
  return {
    negated: facts.assertions(first) === 'denied',
    hedged: facts.hedges.at(first)
  }
}

function checked(rule: Rule, report: Report): Report {
  if (report.span.start >= report.span.end) {
    throw new Error(`Rule \`${rule.id}\` yielded an empty span, expected at least one unit`)
  }
  return report
}

/** The message with its placeholders filled, on one line. */
function wording(rule: Rule, report: Report): string {
  const template = rule.messages[report.message]
  if (template === undefined) {
    const known = Object.keys(rule.messages).join('`, `')
    throw new Error(
      `Rule \`${rule.id}\` yielded unknown message \`${report.message}\`, expected one of: \`${known}\``
    )
  }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = report.data?.[name]
    if (value === undefined) {
      throw new Error(`Rule \`${rule.id}\` left \`{${name}}\` of its message unfilled`)
    }
    return String(value).replace(/\s+/g, ' ')
  })
}

/** a, b … z, aa, ab … */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
