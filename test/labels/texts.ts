import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {z} from 'zod'
import type {Document, Sentence, Span} from '../../src/model.ts'
import {sourceSpan} from '../../src/parse/document.ts'
import {createProcessor} from '../../src/pipeline.ts'

/** A line of a file of whole texts. */
export const labelledText = z.object({id: z.string(), text: z.string()})

/** A whole text that sentences are drawn from. */
export type LabelledText = z.infer<typeof labelledText>

/** The folder of development data. */
export const dataFolder = process.env['RHETLINT_DATA'] ?? '../shared/data'

/** The texts of a file of the data folder, in its order. */
export function textsOf(file: string): LabelledText[] {
  return readFileSync(join(dataFolder, file), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => labelledText.parse(JSON.parse(line)))
}

/** A text as the pipeline parses it. */
export function documentOf({text}: LabelledText): Document {
  return createProcessor('text').parse(new VFile(text)) as unknown as Document
}

/** Where a sentence stands in its text. */
export function placeOf({origin, text}: Sentence): Span {
  return sourceSpan(origin, {start: 0, end: text.length})
}

/** The sentences that stand right before the one that an id names, and right after it; “¶” where a paragraph ends. */
export function contextOf(
  id: string,
  {sentences}: Document,
  {before, after = 0}: {before: number; after?: number}
): {before: string; after: string} {
  const at = sentenceIndex(id, {sentences})
  const own = sentences[at]
  const shown = (from: number, to: number) =>
    sentences.slice(Math.max(0, from), to).map(({text, block, index}) => {
      const next = sentences[index + 1]?.block ?? block
      return `${text.replace(/\s/g, ' ')}${next.index === block.index ? '' : ' ¶'}`
    })
  const ends = sentences[at + 1]?.block.index !== own?.block.index
  return {
    before: shown(at - before, at).join(' '),
    after: [...(ends ? ['¶'] : []), ...shown(at + 1, at + 1 + after)].join(' ')
  }
}

/**
 * The how-manieth sentence of its text an id names, from 0.
 *
 * @throws {Error} When it names none.
 */
export function sentenceIndex(id: string, {sentences}: Pick<Document, 'sentences'>): number {
  const {text, start} = parseSentenceId(id)
  const at = sentences.findIndex(sentence => sentenceId(text, placeOf(sentence)) === id)
  if (at < 0) throw new Error(`No sentence of the text starts at ${start}: \`${id}\``)
  return at
}

/** What names a sentence in samples and labels: its text, and its place there. */
export function sentenceId(text: string, {start, end}: Span): string {
  return `${text}:${start}-${end}`
}

/**
 * The text and the place that a sentence's id names.
 *
 * @throws {Error} When it is no id.
 */
export function parseSentenceId(id: string): Span & {text: string} {
  const match = /^(.+):(\d+)-(\d+)$/.exec(id)
  if (!match?.[1]) throw new Error(`Expected an id such as \`a/001:10-90\`, got \`${id}\``)
  return {text: match[1], start: Number(match[2]), end: Number(match[3])}
}
