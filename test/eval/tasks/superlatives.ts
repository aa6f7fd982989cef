import {z} from 'zod'
import {findSuperlatives} from '../../../src/index.ts'
import {figureOf} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const record = z.object({
  text: z.string(),
  /** Offsets in code points. */
  superlatives: z.array(z.tuple([z.int(), z.int()]))
})

type Measure = 'precision' | 'recall'

const anchors: Readonly<Record<string, Readonly<Record<Measure, Result['anchors']>>>> = {
  'ewt-dev.jsonl': {
    precision: [
      {name: 'bare pattern', value: 0.94},
      {name: 'compromise', value: 0.95}
    ],
    recall: [
      {name: 'compromise', value: 0.18},
      {name: 'bare pattern', value: 0.99}
    ]
  },
  'gum-dev.jsonl': {
    precision: [
      {name: 'bare pattern', value: 0.8},
      {name: 'compromise', value: 0.92}
    ],
    recall: [
      {name: 'compromise', value: 0.36},
      {name: 'bare pattern', value: 1}
    ]
  }
}

/** Words that Universal Dependencies mark `Degree=Sup`. */
export const superlatives: Task = {
  name: 'superlatives',
  files: ['superlatives/ewt-dev.jsonl', 'superlatives/gum-dev.jsonl'],
  evaluate(records, file) {
    const hits = z
      .array(record)
      .parse(records)
      .map(({text, superlatives}) => {
        const units = (codePoints: number) => [...text].slice(0, codePoints).join('').length
        const gold = new Set(superlatives.map(([start, end]) => `${units(start)}-${units(end)}`))
        const found = findSuperlatives(text).map(({start, end}) => `${start}-${end}`)
        const right = found.filter(span => gold.has(span)).length
        return {right, found: found.length, gold: gold.size}
      })
    const tasks = (['precision', 'recall'] as const).map(metric => ({
      task: 'superlatives',
      file,
      metric,
      records: records.length,
      ...figureOf(metric, hits),
      anchors: anchors[file]?.[metric] ?? []
    }))
    return {tasks, rules: []}
  }
}
