import {z} from 'zod'
import type {Voiced} from '../../../src/model.ts'
import {analyze} from '../../../src/pipeline.ts'
import {voiceAt} from '../../../src/score/voices.ts'
import {wordStarts} from '../../../src/score/words.ts'
import {type Labelled, readLabels} from '../../labels/labels.ts'
import {type LabelledText, labelledText, sentenceId} from '../../labels/texts.ts'
import {shareOf} from '../accuracy.ts'
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const halves = ['dev', 'test'] as const

/** One word: who speaks it, and how far the author stands by it, as labelled and as found. */
interface Word {
  readonly gold: {readonly voice: Voiced['voice']; readonly commitment: string}
  readonly found: {readonly voice: Voiced['voice']; readonly commitment: string}
  /** Whether it stands between double quotation marks in its sentence. */
  readonly marked: boolean
}

/** Who speaks each word of op-eds, and the author's commitment, against the hand labels in `test/labels/voice/`. */
export const voice: Task = {
  name: 'voice',
  files: ['op-eds/webis-dev.jsonl'],
  evaluate(records, file) {
    const texts = z.array(labelledText).parse(records)
    const tasks = halves.flatMap(half => {
      const labels = readLabels(new URL(`../../labels/voice/${half}.jsonl`, import.meta.url))
      const byId = new Map(labels.map(labelled => [labelled.id, labelled]))
      const sentences = texts.flatMap(text => wordsOf(text, byId))
      return figures(`${file} (${half} half)`, sentences)
    })
    return {tasks, rules: []}
  }
}

/** The words of the labelled sentences of a text, sentence by sentence. */
function wordsOf(text: LabelledText, labels: ReadonlyMap<string, Labelled>): Word[][] {
  const {sentences} = analyze(text.text, {format: 'text'})
  return sentences.flatMap(sentence => {
    const labelled = labels.get(sentenceId(text.id, sentence.span))
    if (!labelled) return []
    // These texts are plain: an offset into the sentence is one into the text.
    return [
      wordStarts(sentence.text).map(start => ({
        gold: goldAt(labelled, sentence.span.start + start),
        found: {commitment: 'neutral', ...voiceAt(sentence.voices, start)},
        marked: (sentence.text.slice(0, start).match(/["“”]/g)?.length ?? 0) % 2 === 1
      }))
    ]
  })
}

function goldAt({labels}: Labelled, at: number): Word['gold'] {
  const label = labels.find(({start, end}) => start <= at && at < end)
  if (!label || label.kind === 'mentioned') return {voice: 'author', commitment: 'neutral'}
  return {voice: label.kind as Voiced['voice'], commitment: label.flag ?? 'neutral'}
}

function figures(file: string, sentences: readonly (readonly Word[])[]): Result[] {
  const common = {task: 'voice', file, records: sentences.length}
  const hits = (isOthers: (voice: Voiced['voice']) => boolean): Hits[] =>
    sentences.map(words => ({
      right: words.filter(({gold, found}) => isOthers(gold.voice) && isOthers(found.voice)).length,
      found: words.filter(({found}) => isOthers(found.voice)).length,
      gold: words.filter(({gold}) => isOthers(gold.voice)).length
    }))
  const marks = sentences.map(words => ({
    right: words.filter(({gold, marked}) => gold.voice !== 'author' && marked).length,
    found: words.filter(({marked}) => marked).length,
    gold: words.filter(({gold}) => gold.voice !== 'author').length
  }))
  const rows = [
    {name: 'words of others', of: hits(voice => voice !== 'author'), others: marks},
    {name: 'words quoted', of: hits(voice => voice === 'quoted'), others: undefined},
    {name: 'words reported', of: hits(voice => voice === 'reported'), others: undefined}
  ]
  const others = sentences.map(words =>
    words.filter(({gold, found}) => gold.voice !== 'author' && found.voice !== 'author')
  )
  return [
    ...rows.flatMap(({name, of, others}) =>
      (['precision', 'recall', 'F'] as const).map(measure => ({
        ...common,
        metric: `${name}, ${measure}`,
        ...clusteredFigureOf(measure, of),
        anchors: others
          ? [
              {
                name: 'words between double quotation marks',
                value: clusteredFigureOf(measure, others).value
              }
            ]
          : []
      }))
    ),
    {
      ...common,
      metric: 'commitment, of the words of others found',
      ...shareOf(others, ({gold, found}) => gold.commitment === found.commitment),
      anchors: []
    }
  ]
}
