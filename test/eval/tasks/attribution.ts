import {z} from 'zod'
import {findAttributions, segment} from '../../../src/index.ts'
import type {Span} from '../../../src/model.ts'
import {unitsOf} from '../code-points.ts'
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const spans = z.array(z.tuple([z.int(), z.int()]))
const record = z.object({
  id: z.string(),
  text: z.string(),
  /** Offsets in code points. */
  attributions: z.array(z.object({source: spans, cue: spans, content: spans, speech: z.boolean()}))
})

type Article = z.infer<typeof record>

/** What was found in one article. */
interface Judged {
  readonly sentences: Hits
  /** Sentences that were judged: those that lie in attributions which are no speech are left out. */
  readonly judged: number
  readonly direct: Hits
  /** Speech contents that were found and have a source, and those whose speaker overlaps it. */
  readonly speakers: Hits
}

/** Who speaks in news articles, by the metric of the data’s description. */
export const attribution: Task = {
  name: 'attribution',
  files: ['attribution/polnear-dev.jsonl'],
  evaluate(records, file) {
    const articles = z.array(record).parse(records)
    const parts: [string, Article[]][] = /\bdev\b/.test(file)
      ? [
          [`${file} (read)`, articles.filter((_, index) => index % 3 !== 2)],
          [`${file} (unread)`, articles.filter((_, index) => index % 3 === 2)]
        ]
      : [[file, articles]]
    return {tasks: parts.flatMap(([name, part]) => figures(name, part)), rules: []}
  }
}

function figures(file: string, articles: readonly Article[]): Result[] {
  const started = performance.now()
  for (const {text} of articles) findAttributions(text)
  const took = (performance.now() - started) / articles.length
  process.stderr.write(`attribution, ${file}: ${took.toFixed(1)} ms an article\n`)
  const judged = articles.map(judge)
  const count = judged.reduce((sum, {judged}) => sum + judged, 0)
  const gold = judged.reduce((sum, {sentences}) => sum + sentences.gold, 0)
  const common = {task: 'attribution', file, records: articles.length}
  const alwaysTrue = judged.map(({sentences, judged}) => ({
    right: sentences.gold,
    found: judged,
    gold: sentences.gold
  }))
  const hits = judged.map(({sentences}) => sentences)
  return [
    {
      ...common,
      metric: `attributed sentences, precision (base rate ${(gold / count).toFixed(3)})`,
      ...clusteredFigureOf('precision', hits),
      anchors: [
        {name: 'always true', value: clusteredFigureOf('precision', alwaysTrue).value},
        {name: 'quotation mark', value: 0.81},
        {name: 'mark or one of 20 cue words', value: 0.77}
      ]
    },
    {
      ...common,
      metric: 'attributed sentences, recall',
      ...clusteredFigureOf('recall', hits),
      anchors: [
        {name: 'always true', value: 1},
        {name: 'quotation mark', value: 0.59},
        {name: 'mark or one of 20 cue words', value: 0.79}
      ]
    },
    {
      ...common,
      metric: 'attributed sentences, F',
      ...clusteredFigureOf('F', hits),
      anchors: [
        {name: 'always true', value: clusteredFigureOf('F', alwaysTrue).value},
        {name: 'quotation mark', value: 0.68},
        {name: 'mark or one of 20 cue words', value: 0.78}
      ]
    },
    {
      ...common,
      metric: 'speaker overlaps, of contents found',
      ...clusteredFigureOf(
        'precision',
        judged.map(({speakers}) => speakers)
      ),
      anchors: []
    },
    {
      ...common,
      metric: 'characters of direct speech, F',
      ...clusteredFigureOf(
        'F',
        judged.map(({direct}) => direct)
      ),
      anchors: []
    }
  ]
}

function judge({text, attributions}: Article): Judged {
  const units = unitsOf(text)
  const toSpans = (pairs: readonly (readonly [number, number])[]): Span[] =>
    pairs.map(([start, end]) => ({start: units(start), end: units(end)}))
  const gold = attributions.map(({source, content, speech}) => ({
    source: toSpans(source),
    content: toSpans(content),
    speech
  }))
  const found = findAttributions(text)
  const speech = covered(
    text,
    gold.filter(({speech}) => speech).flatMap(({content}) => content)
  )
  const other = covered(
    text,
    gold.filter(({speech}) => !speech).flatMap(({content}) => content)
  )
  const ours = covered(
    text,
    found.flatMap(({content}) => content)
  )
  const quoted = covered(text, quotedStretches(text))
  const direct = covered(
    text,
    found.filter(({kind}) => kind !== 'indirect').flatMap(({content}) => content)
  )

  const sentences = {right: 0, found: 0, gold: 0}
  let judged = 0
  for (const sentence of segment(text)) {
    const isGold = lies(sentence, speech)
    if (!isGold && lies(sentence, other)) continue
    const isFound = lies(sentence, ours)
    judged += 1
    sentences.gold += Number(isGold)
    sentences.found += Number(isFound)
    sentences.right += Number(isGold && isFound)
  }
  const characters = {right: 0, found: 0, gold: 0}
  for (let at = 0; at < text.length; at++) {
    const isGold = speech[at] === 1 && quoted[at] === 1
    const isFound = direct[at] === 1 && quoted[at] === 1
    characters.gold += Number(isGold)
    characters.found += Number(isFound)
    characters.right += Number(isGold && isFound)
  }
  const speakers = {right: 0, found: 0, gold: 0}
  for (const {source, content, speech} of gold) {
    if (!speech || source.length === 0) continue
    const partners = found.filter(({content: own}) => 2 * shared(own, content) >= size(content))
    if (partners.length === 0) continue
    speakers.found += 1
    speakers.gold += 1
    speakers.right += Number(partners.some(({speaker}) => speaker && shared([speaker], source) > 0))
  }
  return {sentences, judged, direct: characters, speakers}
}

function covered(text: string, stretches: readonly Span[]): Uint8Array {
  const units = new Uint8Array(text.length)
  for (const {start, end} of stretches) units.fill(1, start, end)
  return units
}

/** Stretches between double quotation marks, paragraph by paragraph. */
function quotedStretches(text: string): Span[] {
  return [...text.matchAll(/“[^“”]*(?:”|(?=\n\s*\n)|$)|"[^"\n]+"/g)].map(({index, 0: match}) => ({
    start: index,
    end: index + match.length
  }))
}

/** Whether at least half of a sentence’s characters are covered. */
function lies({start, end}: Span, units: Uint8Array): boolean {
  return 2 * units.subarray(start, end).reduce((sum, unit) => sum + unit, 0) >= end - start
}

function size(stretches: readonly Span[]): number {
  return stretches.reduce((sum, {start, end}) => sum + end - start, 0)
}

function shared(ones: readonly Span[], others: readonly Span[]): number {
  return ones.reduce(
    (sum, one) =>
      sum +
      others.reduce(
        (part, other) =>
          part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0
      ),
    0
  )
}
