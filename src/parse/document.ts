import type {VFile} from 'vfile'
import type {
  Block,
  BlockKind,
  Config,
  Document,
  Format,
  Mark,
  Metadata,
  Repair,
  Run,
  Sentence,
  SetAsideKind,
  Span
} from '../model.ts'
import {type SentenceDraft, splitSentences} from './sentences.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the user has set, checked. */
    config: Config
  }
}

/** A block as a parser found it: its text with the way back to the source, not yet split. */
export interface BlockDraft {
  readonly kind: BlockKind
  /** What calls it, where it is a note that the format labels. */
  readonly label?: string
  readonly text: string
  readonly origin: readonly Run[]
  readonly marks: readonly Mark[]
}

/** The kinds of block that belong to the page: they are listed and hold no sentences. */
export const setAsideKinds = [
  'masthead',
  'byline',
  'dateline',
  'running-head',
  'page-number',
  'caption'
] as const satisfies readonly SetAsideKind[]

const setAside: ReadonlySet<BlockKind> = new Set(setAsideKinds)

/** Whether a block is set aside. */
export function isSetAside<T extends {readonly kind: BlockKind}>(
  block: T
): block is T & {readonly kind: SetAsideKind} {
  return setAside.has(block.kind)
}

/** Whether what stands in a block is judged: headings and table cells are listed only. */
export function isProse({block: {kind}}: {readonly block: {readonly kind: BlockKind}}): boolean {
  return kind !== 'heading' && kind !== 'table-cell'
}

/** What a parser knows of a text beside its blocks. */
interface Surroundings {
  readonly format: Format
  /** What the text says of itself; the file’s data stands over it. */
  readonly metadata: Metadata
  readonly repairs?: readonly Repair[]
}

/** Splits blocks into sentences and numbers both. Blocks without a letter or digit are dropped. */
export function toDocument(
  drafts: readonly BlockDraft[],
  file: VFile,
  {format, metadata, repairs = []}: Surroundings
): Document {
  const blocks: Block[] = []
  const sentences: Sentence[] = []

  for (const draft of drafts) {
    if (!/[\p{L}\p{N}]/u.test(draft.text)) continue
    const own = isSetAside(draft) ? [] : splitSentences(draft.text)
    const block = {kind: draft.kind, index: blocks.length}
    const first = sentences.length
    const marks = marksOf(draft, own)
    for (const [index, part] of own.entries()) {
      sentences.push({
        index: sentences.length,
        text: draft.text.slice(part.start, part.end),
        origin: clip(draft.origin, part),
        block,
        marks: marks[index] ?? [],
        tokens: part.tokens
      })
    }
    blocks.push({
      ...block,
      ...(draft.label !== undefined && {label: draft.label}),
      span: sourceSpan(draft.origin, {start: 0, end: draft.text.length}),
      sentences: {start: first, end: sentences.length}
    })
  }

  return {
    type: 'document',
    ...(file.path !== undefined && {path: file.path}),
    format,
    metadata: {...metadata, ...file.data.metadata},
    notes: file.data.notes ?? [],
    knownActors: file.data.config?.actors ?? [],
    blocks,
    sentences,
    repairs: [...repairs].sort((a, b) => a.span.start - b.span.start)
  }
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
 * The marks of a block, by sentence; one that reaches over several is in each.
 *
 * A footnote reference that stands between two sentences belongs to the first.
 */
function marksOf({marks}: BlockDraft, sentences: readonly SentenceDraft[]): Mark[][] {
  const found: Mark[][] = sentences.map(() => [])
  let from = 0
  for (const mark of marks) {
    const {start, end} = mark.span
    while (from < sentences.length - 1 && (sentences[from + 1]?.start ?? start) <= start) from += 1
    const note = mark.kind === 'footnote-reference'
    // A note at the start of a sentence follows the one before it.
    const at = note && from > 0 && sentences[from]?.start === start ? from - 1 : from
    for (let index = at; index < sentences.length; index++) {
      const sentence = sentences[index] as SentenceDraft
      if (index > at && (note || sentence.start >= end)) break
      if (!note && sentence.end <= start) continue
      const span = {start: place(start, sentence), end: place(end, sentence)}
      found[index]?.push({...mark, span})
    }
  }
  return found
}

/** An offset of the block, kept inside the sentence and counted from its start. */
function place(offset: number, sentence: Span): number {
  return Math.min(Math.max(offset, sentence.start), sentence.end) - sentence.start
}
