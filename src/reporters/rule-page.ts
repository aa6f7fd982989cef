import type {Rule} from '../rule.ts'
import {accuracy, type Counts} from '../rules/accuracy.ts'
import {wilsonInterval} from '../score/intervals.ts'

const families = `
The rules of the **superlative** family are told apart by four questions, asked in this order: is it a superlative form (degree)? does
“and no other” add nothing (identity)? does it say “none before” or “none after” (time)? does it leave no exception (quantity)? Each
finding says so in its \`data\`:

- \`dimension\`: *degree*, *identity*, *time* or *quantity*;
- \`set\`: whether the sentence states among what it holds (*stated*, quoted in \`among\` where a superlative is followed by it), leaves it
  open (*implied*), or compares with nothing (*none*);
- \`strength\`: one alone (*sole*), one of several at the top (*top-group*), a rank below the first (*nth*), all or never
  (*exceptionless*), or no place at all (*none*).

Expressions in titles, and what is asked, supposed, demanded or denied in its own clause, are left out.
`.trim()

/** The documentation of all rules as one page. */
export function rulesPage(rules: readonly Rule[]): string {
  const head = ['# Rules', 'Generated from the rule files by `npm run update`.', families]
  return `${[...head, ...rules.map(describe)].join('\n\n')}\n`
}

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
  const {opened, test, dev} = counts
  return [
    `On the half of the hand labels that was frozen until the rule was written, as it was opened: ${shares(opened)}.`,
    `Since then its errors were read and their kinds mended: ${shares(test)}.`,
    `On the half that it was tuned on: ${shares(dev)}.`,
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
