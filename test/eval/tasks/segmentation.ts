import {z} from 'zod'
import {segment} from '../../../src/index.ts'
import {bootstrap} from '../bootstrap.ts'
import {figureOf} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const paragraph = z.object({
  text: z.string(),
  /** Offsets in code points. */
  sentences: z.array(z.tuple([z.int(), z.int()]))
})
const specification = z.object({text: z.string(), expected: z.array(z.string())})

const anchors: Readonly<Record<string, Result['anchors']>> = {
  'ewt-dev.jsonl': [
    {name: 'bare wink-nlp', value: 0.89},
    {name: 'parse-english', value: 0.896},
    {name: 'compromise', value: 0.925},
    {name: 'ceiling (e-mail heads run together)', value: 0.954}
  ],
  'gum-dev.jsonl': [
    {name: 'compromise', value: 0.969},
    {name: 'bare wink-nlp', value: 0.97},
    {name: 'parse-english', value: 0.972},
    {name: 'ceiling', value: 0.992}
  ],
  'pragmatic-spec.jsonl': [{name: 'bare wink-nlp', value: 0.519}]
}

/** Sentence boundaries: F over sentence ends, or cases split exactly as specified. */
export const segmentation: Task = {
  name: 'segmentation',
  files: [
    'segmentation/ewt-dev.jsonl',
    'segmentation/gum-dev.jsonl',
    'segmentation/pragmatic-spec.jsonl'
  ],
  evaluate(records, file) {
    const isSpecification = specification.safeParse(records[0]).success
    const judged = isSpecification
      ? {metric: 'cases exact', ...exactness(z.array(specification).parse(records))}
      : {metric: 'boundary F', ...boundaries(z.array(paragraph).parse(records))}
    const result = {
      task: 'segmentation',
      file,
      records: records.length,
      ...judged,
      anchors: anchors[file] ?? []
    }
    return {tasks: [result], rules: []}
  }
}

/** The share of cases whose sentences are those expected, white space apart. */
function exactness(cases: readonly z.infer<typeof specification>[]) {
  const outcomes = cases.map(({text, expected}) => {
    const found = segment(text).map(({start, end}) => bare(text.slice(start, end)))
    return Number(found.join('\n') === expected.map(bare).join('\n'))
  })
  const share = (sample: readonly number[]) =>
    sample.reduce((sum, one) => sum + one, 0) / sample.length
  return {value: share(outcomes), ...bootstrap(outcomes, share)}
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** F over the ends of sentences, the last of a paragraph among them. */
function boundaries(paragraphs: readonly z.infer<typeof paragraph>[]) {
  const counts = paragraphs.map(({text, sentences}) => {
    const gold = new Set(sentences.map(([, end]) => [...text].slice(0, end).join('').length))
    const found = segment(text).map(({end}) => end)
    return {right: found.filter(end => gold.has(end)).length, found: found.length, gold: gold.size}
  })
  return figureOf('F', counts)
}
