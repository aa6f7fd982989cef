import {z} from 'zod'
import {openFactBook} from '../../../src/pass.ts'
import type {PlaceUseKind} from '../../../src/passes/place-uses/use.ts'
import {placeUses} from '../../../src/passes/place-uses.ts'
import {readLabels} from '../../labels/labels.ts'
import {
  documentOf,
  type LabelledText,
  labelledText,
  placeOf,
  sentenceId
} from '../../labels/texts.ts'
import {shareOf} from '../accuracy.ts'
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const halves = ['dev', 'test'] as const

/** One labelled mention: what it stands for, as labelled and as found; nothing where it was not found. */
interface JudgedPlace {
  readonly id: string
  readonly gold: string
  readonly found: PlaceUseKind | undefined
}

/** What capitals and words of nationality stand for in op-eds, against the hand labels in `test/labels/place-names/`. */
export const placeNames: Task = {
  name: 'place-names',
  files: ['op-eds/webis-dev.jsonl'],
  evaluate(records, file) {
    const texts = z.array(labelledText).parse(records)
    return {
      tasks: halves.flatMap(half =>
        placeFigures(`${file} (${half} half)`, judgedPlaces(half, texts))
      ),
      rules: []
    }
  }
}

/** The labelled mentions of one half, text by text. */
function judgedPlaces(
  half: (typeof halves)[number],
  texts: readonly LabelledText[]
): JudgedPlace[][] {
  const labels = readLabels(new URL(`../../labels/place-names/${half}.jsonl`, import.meta.url))
  const byId = new Map(labels.map(({id, labels: [label]}) => [id, label]))
  const ids = [...byId.keys()]
  return texts
    .filter(({id}) => ids.some(labelled => labelled.startsWith(`${id}:`)))
    .map(text => {
      const document = documentOf(text)
      const book = openFactBook(document)
      return document.sentences.flatMap(sentence => {
        const place = placeOf(sentence)
        const id = sentenceId(text.id, place)
        const label = byId.get(id)
        if (!label) return []
        // These texts are plain: an offset into the sentence is one into the text.
        const [from, to] = [label.start - place.start, label.end - place.start]
        const use = book
          .for({placeUses}, sentence)
          .placeUses.find(({start, end}) => start < to && end > from)
        return [{id, gold: label.kind, found: use?.use}]
      })
    })
}

/** The kinds that are frequent enough to be counted apart. */
const larger = ['government', 'people', 'affiliation'] as const

/** The figures of one half; none where there is no mention of it. */
function placeFigures(file: string, texts: readonly (readonly JudgedPlace[])[]): Result[] {
  const records = texts.flat().length
  if (records === 0) return []
  const common = {task: 'place-names', file, records, anchors: []}
  return [
    {...common, metric: 'use, accuracy', ...shareOf(texts, ({gold, found}) => gold === found)},
    ...larger.flatMap(kind =>
      (['precision', 'recall'] as const).map(measure => ({
        ...common,
        metric: `${kind}, ${measure}`,
        ...clusteredFigureOf(
          measure,
          texts.map(text => hitsOf(kind, text))
        )
      }))
    )
  ]
}

function hitsOf(kind: string, text: readonly JudgedPlace[]): Hits {
  const count = (test: (one: JudgedPlace) => boolean) => text.filter(test).length
  return {
    right: count(({gold, found}) => gold === kind && found === kind),
    found: count(({found}) => found === kind),
    gold: count(({gold}) => gold === kind)
  }
}
