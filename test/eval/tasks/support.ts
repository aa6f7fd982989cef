import {z} from 'zod'
import type {SupportStatus} from '../../../src/model.ts'
import {analyze} from '../../../src/pipeline.ts'
import {readLabels} from '../../labels/labels.ts'
import {type LabelledText, labelledText, sentenceId} from '../../labels/texts.ts'
import {shareOf} from '../accuracy.ts'
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

/** The labels of each draw and half, and what they are called. */
const sets = [
  ['support/dev', 'dev half'],
  ['support/test', 'test half'],
  ['support-second/dev', 'dev half, second draw'],
  ['support-second/test', 'test half, second draw'],
  ['support-third/test', 'test half, third draw']
] as const

/** One labelled sentence: what the text offers for it, as labelled and as found. */
export interface JudgedSupport {
  readonly gold: string
  readonly found: SupportStatus
}

/** What op-eds offer for their sentences, against the hand labels in `test/labels/support/`, `support-second/` and `support-third/`. */
export const support: Task = {
  name: 'support',
  files: ['op-eds/webis-dev.jsonl'],
  evaluate(records, file) {
    const texts = z.array(labelledText).parse(records)
    const tasks = sets.flatMap(([labelled, name]) => {
      const labels = readLabels(new URL(`../../labels/${labelled}.jsonl`, import.meta.url))
      const kinds = new Map(labels.map(({id, labels: [label]}) => [id, label?.kind ?? '']))
      return supportFigures(
        `${file} (${name})`,
        texts.map(text => judge(text, kinds))
      )
    })
    return {tasks, rules: []}
  }
}

/** The labelled sentences of a text. */
function judge(text: LabelledText, kinds: ReadonlyMap<string, string>): JudgedSupport[] {
  const ids = [...kinds.keys()]
  if (!ids.some(id => id.startsWith(`${text.id}:`))) return []
  return analyze(text.text, {format: 'text'}).sentences.flatMap(({span, support}) => {
    const gold = kinds.get(sentenceId(text.id, span))
    return gold === undefined ? [] : {gold, found: support.status}
  })
}

/** The statuses that are frequent enough to be counted apart. */
const larger: readonly SupportStatus[] = ['traceable', 'attributed', 'none-found', 'not-needed']

/** The figures of one half, whose sentences are given text by text; none where there is no sentence of it. */
export function supportFigures(
  file: string,
  texts: readonly (readonly JudgedSupport[])[]
): Result[] {
  const judged = texts.flat()
  if (judged.length === 0) return []
  const checkable = texts.map(text => text.filter(({gold}) => gold !== 'not-needed'))
  const sourceless = checkable.flat().filter(({gold}) => gold === 'none-found')
  const common = {task: 'support', file, records: judged.length}
  return [
    {
      ...common,
      records: checkable.flat().length,
      metric: 'status of checkable sentences, accuracy',
      ...shareOf(checkable, ({gold, found}) => gold === found),
      anchors: [{name: 'always none found', value: sourceless.length / checkable.flat().length}]
    },
    {
      ...common,
      metric: 'checkable or not, accuracy',
      ...shareOf(texts, ({gold, found}) => (gold === 'not-needed') === (found === 'not-needed')),
      anchors: [{name: 'always checkable', value: checkable.flat().length / judged.length}]
    },
    ...larger.flatMap(status =>
      (['precision', 'recall'] as const).map(measure => ({
        ...common,
        metric: `${status}, ${measure}`,
        ...clusteredFigureOf(
          measure,
          texts.map(text => hitsOf(status, text))
        ),
        anchors: []
      }))
    )
  ]
}

function hitsOf(status: SupportStatus, text: readonly JudgedSupport[]): Hits {
  const count = (test: (one: JudgedSupport) => boolean) => text.filter(test).length
  return {
    right: count(({gold, found}) => gold === status && found === status),
    found: count(({found}) => found === status),
    gold: count(({gold}) => gold === status)
  }
}
