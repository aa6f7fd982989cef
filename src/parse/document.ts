import type {
  Block,
  BlockKind,
  Document,
  Format,
  Mark,
  Metadata,
  Note,
  Run,
  Sentence,
  Span
} from '../model.ts'
import {type SentenceDraft, splitSentences} from './sentences.ts'

/** A block as a parser found it: its text with the way back to the source, not yet split. */
export interface BlockDraft {
  readonly kind: BlockKind
  readonly text: string
  readonly origin: readonly Run[]
  readonly marks: readonly Mark[]
}

/** Splits blocks into sentences and numbers both. Blocks without prose are dropped. */
export function toDocument(
  drafts: readonly BlockDraft[],
  about: {path: string | undefined; format: Format; metadata: Metadata; notes: readonly Note[]}
): Document {
  const blocks: Block[] = []
  const sentences: Sentence[] = []

  for (const draft of drafts) {
    const own = splitSentences(draft.text)
    if (!/[\p{L}\p{N}]/u.test(draft.text)) continue
    const block = {kind: draft.kind, index: blocks.length}
    const first = sentences.length
    for (const [index, part] of own.entries()) {
      const upTo = own[index + 1]?.start ?? draft.text.length
      const marks = marksWithin(draft.marks, part, {after: index === 0 ? -1 : part.start, upTo})
      sentences.push(toSentence(draft, part, {index: sentences.length, block, marks}))
    }
    blocks.push({
      ...block,
      span: sourceSpan(draft.origin, {start: 0, end: draft.text.length}),
      sentences: {start: first, end: sentences.length}
    })
  }

  const {path, ...rest} = about
  return {type: 'document', ...(path === undefined ? {} : {path}), ...rest, blocks, sentences}
}

/**
 * Where a stretch of text stands in the source.
 *
 * @param origin The runs of the text that `span` counts in.
 */
export function sourceSpan(origin: readonly Run[], span: Span): Span {
  const first = origin[firstEndingAfter(origin, span.start)] ?? origin.at(-1)
  const last = origin.findLast(run => run.text < span.end) ?? first
  if (!first || !last) return {start: 0, end: 0}
  return {
    start: isVerbatim(first) ? first.source + Math.max(0, span.start - first.text) : first.source,
    end: isVerbatim(last)
      ? last.source + Math.min(last.length, Math.max(0, span.end - last.text))
      : last.source + last.sourceLength
  }
}

function isVerbatim(run: Run): boolean {
  return run.length === run.sourceLength
}

function toSentence(
  draft: BlockDraft,
  part: SentenceDraft,
  placed: Pick<Sentence, 'index' | 'block' | 'marks'>
): Sentence {
  return {
    index: placed.index,
    text: draft.text.slice(part.start, part.end),
    origin: clip(draft.origin, part),
    block: placed.block,
    marks: placed.marks,
    tokens: part.tokens
  }
}

function clip(origin: readonly Run[], span: Span): Run[] {
  const runs: Run[] = []
  for (let index = firstEndingAfter(origin, span.start); index < origin.length; index++) {
    const run = origin[index]
    if (!run || run.text >= span.end) break
    if (!isVerbatim(run)) {
      runs.push({...run, text: run.text - span.start})
      continue
    }
    const from = Math.max(run.text, span.start)
    const length = Math.min(run.text + run.length, span.end) - from
    const source = run.source + from - run.text
    runs.push({text: from - span.start, source, length, sourceLength: length})
  }
  return runs
}

/** Binary search: runs lie in order and do not overlap. */
function firstEndingAfter(origin: readonly Run[], offset: number): number {
  let low = 0
  let high = origin.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = origin[middle]
    if (run && run.text + run.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The marks of a block that fall in one sentence.
 *
 * @param notes Where footnote references are taken from: one that stands between two
 *   sentences belongs to the first.
 */
function marksWithin(
  marks: readonly Mark[],
  sentence: Span,
  notes: {readonly after: number; readonly upTo: number}
): Mark[] {
  const within: Mark[] = []
  for (const mark of marks) {
    const {start, end} = mark.span
    const inside =
      mark.kind === 'footnote-reference'
        ? start > notes.after && start <= notes.upTo
        : start < sentence.end && end > sentence.start
    if (!inside) continue
    within.push({
      ...mark,
      span: {start: place(start, sentence), end: place(end, sentence)}
    })
  }
  return within
}

/** An offset of the block, kept inside the sentence and counted from its start. */
function place(offset: number, sentence: Span): number {
  return Math.min(Math.max(offset, sentence.start), sentence.end) - sentence.start
}
