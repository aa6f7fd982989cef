import {readFileSync} from 'node:fs'
import {z} from 'zod'
import type {Span} from '../../src/model.ts'
import {overlap} from '../../src/passes/token-positions.ts'
import type {LabelTask} from './task.ts'
import {parseSentenceId} from './texts.ts'

const span = z.strictObject({start: z.int().min(0), end: z.int().min(1)})
const label = z.strictObject({
  /** Where the cue stands in the text that the sentence was drawn from, in UTF-16 units. */
  start: z.int().min(0),
  end: z.int().min(1),
  kind: z.string(),
  flag: z.string().exactOptional(),
  /** Where the name that a mention stands for first stands in the text; of several, each. */
  referent: z.union([span, z.array(span).min(2)]).exactOptional()
})
const labelled = z.strictObject({id: z.string(), labels: z.array(label)})

/** What was marked in one sentence: spans of its text and their kinds, without the words. */
export type Label = z.infer<typeof label>

/** One sentence as a labeller left it. */
export type Labelled = z.infer<typeof labelled>

/** Labels as they are kept, one sentence a line. */
export function readLabels(path: string | URL): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => labelled.parse(JSON.parse(line)))
}

/** Labels in the form in which they are kept. */
export function writeLabels(sentences: readonly Labelled[]): string {
  return sentences.map(sentence => `${JSON.stringify(sentence)}\n`).join('')
}

/** A sentence as a labeller sees it, on a line of its own: its id and its words, ⟦…⟧ around the mention. */
export function sheetLine(id: string, textOf: (id: string) => string, mention?: Span): string {
  const {text: name, start, end} = parseSentenceId(id)
  const text = textOf(name)
  const words = mention
    ? `${text.slice(start, mention.start)}⟦${text.slice(mention.start, mention.end)}⟧${text.slice(mention.end, end)}`
    : text.slice(start, end)
  return `${id}\t${words.replace(/\s/g, ' ')}\n`
}

/** What stands before a sentence, as a labeller sees it: a line that is no part of what he fills in. */
export function contextLine(before: string): string {
  return `\n# ${before === '' ? '(the text begins)' : before}\n`
}

/** What stands after a sentence, as a labeller sees it. */
export function afterLine(after: string): string {
  return `# … ${after}\n`
}

/**
 * Reads what a labeller filled in, as the guidelines say: a line a label, with the id, the kind,
 * the cue, which of its occurrences in the sentence is meant, and perhaps a flag. Empty lines and
 * those that begin with “#” are passed over.
 *
 * @param ids The sentences that must be labelled, in order.
 * @throws {Error} Naming the line that does not fit.
 */
export function parseSheet(
  sheet: string,
  ids: readonly string[],
  task: LabelTask,
  textOf: (id: string) => string
): Labelled[] {
  const found = new Map<string, Label[]>(ids.map(id => [id, []]))
  const seen = new Set<string>()
  for (const [index, line] of sheet.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const fail = (problem: string) => new Error(`Line ${index + 1}: ${problem}`)
    const [id = '', kind = '', cue = '', which = '1', flag = ''] = line.split('\t')
    const labels = found.get(id)
    if (!labels) throw fail(`expected an id of the sample, got \`${id}\``)
    seen.add(id)
    if (task.unit === 'sentence' && labels.length > 0) throw fail(`a second label for \`${id}\``)
    if (kind === 'none' && task.unit !== 'sentence') continue
    if (!task.kinds.includes(kind)) throw fail(`unknown kind \`${kind}\``)
    if (flag !== '' && !task.flags.includes(flag)) throw fail(`unknown flag \`${flag}\``)
    if (flag !== '' && !(task.flaggedKinds ?? task.kinds).includes(kind)) {
      throw fail(`\`${kind}\` bears no flag`)
    }
    if (task.unit === 'sentence') {
      const {start, end} = parseSentenceId(id)
      labels.push({start, end, kind})
      continue
    }
    const at = placeOfCue(wordsOf(id, textOf), cue, Number(which))
    if (at === undefined) throw fail(`\`${cue}\` does not stand ${which} times in the sentence`)
    const {start} = parseSentenceId(id)
    const span = {start: start + at, end: start + at + cue.length}
    if (task.unit === 'word' && labels.some(other => overlap(other, span))) {
      throw fail(`\`${cue}\` overlaps another label`)
    }
    labels.push({...span, kind, ...(flag !== '' && {flag})})
  }
  const missing = ids.find(id => !seen.has(id))
  if (missing) throw new Error(`Expected a line for \`${missing}\`, or \`none\``)
  return [...found].map(([id, labels]) => ({
    id,
    labels: labels.sort((a, b) => a.start - b.start || a.end - b.end)
  }))
}

function wordsOf(id: string, textOf: (id: string) => string): string {
  const {text, start, end} = parseSentenceId(id)
  return textOf(text).slice(start, end)
}

/** The offset of the how-manieth whole-word occurrence of a cue, from 1. */
export function placeOfCue(words: string, cue: string, which: number): number | undefined {
  const flat = words.replace(/\s/g, ' ')
  const isWord = (character: string | undefined) => /[\p{L}\p{N}_]/u.test(character ?? '')
  let count = 0
  for (let at = flat.indexOf(cue); cue !== '' && at >= 0; at = flat.indexOf(cue, at + 1)) {
    if (isWord(flat[at - 1]) || isWord(flat[at + cue.length])) continue
    count += 1
    if (count === which) return at
  }
  return undefined
}
