import type {Rule} from '../rule.ts'
import {accuracy, type Counts} from '../rules/accuracy.ts'
import {wilsonInterval} from '../score/intervals.ts'

/** A rule's documentation in Markdown, as `rhetlint explain` and the rules' README show it. */
export function describe(rule: Rule): string {
  return [
    `## ${rule.id}`,
    `${rule.summary}.`,
    `Family: ${rule.family} · severity: ${rule.severity} · tier: ${rule.tier}`,
    accuracyOf(rule),
    paragraphs(rule.why),
    '### Reported',
    'The words between `[[` and `]]` are what the finding is about.',
    examples(rule.examples.flagged),
    '### Not reported',
    examples(rule.examples.clean),
    '### Messages',
    Object.values(rule.messages)
      .map(message => `- ${message}`)
      .join('\n')
  ].join('\n\n')
}

/** Precision and recall on the hand labels. */
function accuracyOf({id}: Rule): string {
  const counts = accuracy[id]
  if (!counts) return 'Precision and recall have not been measured.'
  const {test, dev} = counts
  return [
    `On the half of the hand labels that was frozen before the rule was written, ${shares(test)}.`,
    `On the half that it was tuned on, ${shares(dev)}.`,
    'In brackets: 95 % intervals (Wilson).'
  ].join(' ')
}

function shares({found, right, wanted, reported}: Counts): string {
  return `${share(right, found)} findings are right and ${share(reported, wanted)} cases are reported`
}

/** “18 of 20 (70–97 %)”. */
function share(part: number, whole: number): string {
  if (whole === 0) return 'none of 0'
  const {low, high} = wilsonInterval(part, whole)
  return `${part} of ${whole} (${Math.round(low * 100)}–${Math.round(high * 100)} %)`
}

/** Paragraphs with their soft wraps undone. */
function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => paragraph.replace(/\n/g, ' '))
    .join('\n\n')
}

/** Examples are Markdown themselves: shown as source, a blank line between two. */
function examples(texts: readonly string[]): string {
  return ['```markdown', texts.join('\n\n'), '```'].join('\n')
}
