import type {Rule} from '../rule.ts'

/** A rule's documentation in Markdown, as `rhetlint explain` and the rules' README show it. */
export function describe(rule: Rule): string {
  return [
    `## ${rule.id}`,
    `${rule.summary}.`,
    `Family: ${rule.family} · severity: ${rule.severity} · tier: ${rule.tier} · precision and recall: not measured yet`,
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
