import type {Finding, Sentence, Severity, Span} from './model.ts'
import type {Facts, Needs, Pass} from './pass.ts'

/** How far a rule has proven itself: core, valuable, or experimental (off by default). */
export type Tier = 'core' | 'valuable' | 'experimental'

/** What a rule's check yields: which message, about which words, and the values it quotes. */
export interface Report<MessageId extends string = string> {
  readonly message: MessageId
  /** Offsets into `sentence.text`. */
  readonly span: Span
  /** The word or pattern that fired; the words of `span` where it is left out. */
  readonly cue?: string
  /** Values for the message's `{placeholders}`, kept in the finding. */
  readonly data?: Finding['data']
}

/**
 * A judgement over facts. It combines facts and chooses among its messages; it imports
 * no NLP library, computes no severity and never touches the file.
 */
export interface Rule {
  /** Kebab-case; names the pattern. */
  readonly id: string
  readonly family: 'superlative' | 'claim' | 'certainty' | 'loaded' | 'actor'
  readonly severity: Severity
  readonly tier: Tier
  /** One line: what it reports. */
  readonly summary: string
  /** Paragraphs: why it matters; the last one says what the rule cannot see. */
  readonly why: string
  readonly needs: Needs
  /** Say what can be seen, quoting it in `{placeholders}`; never a verdict on the author. */
  readonly messages: Readonly<Record<string, string>>
  /** Tests and documentation. `[[…]]` marks the words that the rule must report, in Markdown. */
  readonly examples: {readonly flagged: readonly string[]; readonly clean: readonly string[]}
  // biome-ignore lint/suspicious/noExplicitAny: `defineRule` checks the facts against the needs.
  check(sentence: Sentence, facts: any): Iterable<Report>
}

/** Declares a rule. Unknown messages, undeclared facts and missing texts are compile errors. */
export function defineRule<MessageId extends string, const N extends Record<string, Pass>>(
  rule: Omit<Rule, 'needs' | 'messages' | 'check'> & {
    needs: N
    messages: Record<MessageId, string>
    check(sentence: Sentence, facts: Facts<N, 'sentence'>): Iterable<Report<NoInfer<MessageId>>>
  }
): Rule {
  return rule
}
