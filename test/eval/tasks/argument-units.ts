import {z} from 'zod'
import {analyze} from '../../../src/pipeline.ts'
import {extremes} from '../../labels/extremes/task.ts'
import {readSample} from '../../labels/sample.ts'
import {labelledText, parseSentenceId} from '../../labels/texts.ts'
import {type UnitKind, unitKind, unitKinds} from '../argument-units.ts'
import {bootstrap} from '../bootstrap.ts'
import {unitsOf} from '../code-points.ts'
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const opEd = labelledText.extend({
  /** Offsets in code points. */
  units: z.array(z.tuple([z.int().min(0), z.int().min(1), z.string()]))
})

interface JudgedUnit {
  readonly gold: UnitKind
  readonly found: UnitKind
}

/**
 * What the units of op-eds are in their argument, told from the analysis: how much of it is in what the analysis
 * says. The tests were tuned on the texts of the dev half; other files count as a whole.
 */
export const argumentUnits: Task = {
  name: 'argument-units',
  files: ['op-eds/webis-dev.jsonl'],
  evaluate(records, file) {
    const halves = new Map(
      readSample(extremes).map(({id, half}) => [parseSentenceId(id).text, ` (${half} half)`])
    )
    const parts = new Map<string, JudgedUnit[][]>()
    for (const text of z.array(opEd).parse(records)) {
      const name = `${file}${halves.get(text.id) ?? ''}`
      parts.set(name, [...(parts.get(name) ?? []), judge(text)])
    }
    const names = [...parts.keys()].sort()
    return {tasks: names.flatMap(name => figures(name, parts.get(name) ?? [])), rules: []}
  }
}

/** The units of a text that are of one of the four kinds. */
function judge({text, units}: z.infer<typeof opEd>): JudgedUnit[] {
  const {sentences} = analyze(text, {format: 'text'})
  const at = unitsOf(text)
  return units.flatMap(([start, end, label]) => {
    const gold = unitKinds.find(kind => kind === label)
    const span = {start: at(start), end: at(end)}
    return gold ? {gold, found: unitKind(span, text, sentences)} : []
  })
}

function figures(file: string, texts: readonly (readonly JudgedUnit[])[]): Result[] {
  const common = {task: 'argument-units', file, records: texts.flat().length}
  return [
    {
      ...common,
      metric: 'macro-F1 of four',
      value: macroF(texts),
      ...bootstrap(texts, macroF),
      anchors: [
        {name: '25 untrained lines', value: 0.607},
        {name: 'bag of words trained on it', value: 0.61}
      ]
    },
    ...unitKinds.map(kind => ({
      ...common,
      metric: `${kind}, F`,
      ...clusteredFigureOf(
        'F',
        texts.map(units => hitsOf(kind, units))
      ),
      anchors: []
    }))
  ]
}

function macroF(texts: readonly (readonly JudgedUnit[])[]): number {
  const units = texts.flat()
  const scores = unitKinds.map(kind => {
    const {right, found, gold} = hitsOf(kind, units)
    return found + gold === 0 ? 0 : (2 * right) / (found + gold)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function hitsOf(kind: UnitKind, units: readonly JudgedUnit[]): Hits {
  const count = (test: (unit: JudgedUnit) => boolean) => units.filter(test).length
  return {
    right: count(({gold, found}) => gold === kind && found === kind),
    found: count(({found}) => found === kind),
    gold: count(({gold}) => gold === kind)
  }
}
