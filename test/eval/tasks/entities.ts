import {z} from 'zod'
import {findEntities} from '../../../src/passes/find-entities.ts'
import {unitsOf} from '../code-points.ts'
import crossValidation from '../entities-cross-validation.json' with {type: 'json'}
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const kinds = ['person', 'organization', 'place'] as const
const record = z.object({
  text: z.string(),
  region: z.string().optional(),
  entities: z.array(z.tuple([z.number(), z.number(), z.enum(kinds)]).rest(z.unknown()))
})

/** The names of one record, as `start-end kind`. */
interface Judged {
  readonly gold: readonly string[]
  readonly found: readonly string[]
  readonly region: string | undefined
}

const trainingFile = 'crossner-politics-train.jsonl'

const anchors: Readonly<Record<string, Result['anchors']>> = {
  [trainingFile]: [
    {name: 'compromise', value: 0.405},
    {name: 'perceptron of 40 lines', value: 0.75}
  ],
  'worldwide-dev.jsonl': [{name: 'perceptron of 40 lines', value: 0.515}]
}

/** Names with their kinds: right where both ends and the kind are right. News by region of the world. */
export const entities: Task = {
  name: 'entities',
  files: [`entities/${trainingFile}`, 'entities/worldwide-dev.jsonl'],
  evaluate(records, file) {
    if (file === trainingFile) return {tasks: crossValidated(), rules: []}
    const judged = z.array(record).parse(records).map(judge)
    const regions = [...new Set(judged.flatMap(({region}) => region ?? []))]
    const tasks = [
      ...figures(file, '', judged, anchors[file]),
      ...kinds.flatMap(kind =>
        figures(
          file,
          `, ${kind}s`,
          judged.map(names => onlyKind(names, kind))
        ).slice(-1)
      ),
      ...regions.flatMap(name =>
        figures(
          file,
          `, ${name}`,
          judged.filter(({region}) => region === name)
        ).slice(-1)
      )
    ]
    return {tasks, rules: []}
  }
}

/**
 * The weights that ship have learned from the whole file. What is reported is what weights with the same settings made of each
 * fifth when they had learned from the other four; `npm run train` writes it down.
 */
function crossValidated(): Result[] {
  const hits = crossValidation.perRecord.map(([right = 0, gold = 0, found = 0]) => ({
    right,
    gold,
    found
  }))
  return figuresOf(`${trainingFile} (five-fold cross-validation)`, '', hits, anchors[trainingFile])
}

function judge({text, region, entities}: z.infer<typeof record>): Judged {
  const unit = unitsOf(text)
  return {
    gold: entities.map(([start, end, kind]) => `${unit(start)}-${unit(end)} ${kind}`),
    found: findEntities(text).map(({start, end, kind}) => `${start}-${end} ${kind}`),
    region
  }
}

function onlyKind({gold, found, region}: Judged, kind: string): Judged {
  const ofKind = (names: readonly string[]) => names.filter(name => name.endsWith(kind))
  return {gold: ofKind(gold), found: ofKind(found), region}
}

function figures(
  file: string,
  part: string,
  judged: readonly Judged[],
  own?: Result['anchors']
): Result[] {
  const hits = judged.map(({gold, found}) => ({
    right: found.filter(name => gold.includes(name)).length,
    gold: gold.length,
    found: found.length
  }))
  return figuresOf(file, part, hits, own)
}

function figuresOf(
  file: string,
  part: string,
  hits: readonly Hits[],
  own: Result['anchors'] = []
): Result[] {
  return (['precision', 'recall', 'F'] as const).map(measure => ({
    task: 'entities',
    file,
    metric: `names${part}, ${measure}`,
    records: hits.length,
    ...clusteredFigureOf(measure, hits),
    anchors: measure === 'F' ? own : []
  }))
}
