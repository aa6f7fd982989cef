import {type RandomGenerator, unsafeUniformIntDistribution, xoroshiro128plus} from 'pure-rand'
import type {LabelTask} from './task.ts'
import {documentOf, type LabelledText, placeOf, sentenceId} from './texts.ts'

/** One sentence to label. */
export interface Drawn {
  readonly id: string
  /** `test` is frozen before anything that it measures is written. */
  readonly half: 'dev' | 'test'
  /** Whether it was drawn at random, from those with a cue, or as all those with a narrower one. */
  readonly drawn: 'random' | 'cued' | 'census'
  /** Whether the second labeller takes it. */
  readonly second: boolean
}

/**
 * Draws the sentences of a task, always the same. Whole texts go to one half or the other, so
 * that whoever reads the texts of `dev` has not read those of `test`.
 */
export function drawSample(task: LabelTask, texts: readonly LabelledText[]): Drawn[] {
  const random = xoroshiro128plus(20261124)
  const shuffled = shuffle(texts, random)
  const middle = Math.ceil(shuffled.length / 2)
  return [
    ...drawHalf('dev', shuffled.slice(0, middle)),
    ...drawHalf('test', shuffled.slice(middle))
  ]

  function drawHalf(half: Drawn['half'], texts: readonly LabelledText[]): Drawn[] {
    const sentences = shuffle(texts.flatMap(proseOf), random)
    const {random: atRandom, cued} = task.perHalf
    const chosen = new Map<string, Drawn['drawn']>()
    const take = (drawn: Drawn['drawn'], pattern: RegExp, count: number) => {
      const wanted = sentences.filter(({id, text}) => !chosen.has(id) && pattern.test(text))
      for (const {id} of wanted.slice(0, count)) chosen.set(id, drawn)
    }
    take('random', /(?:)/, atRandom)
    for (const cue of task.cues) take('cued', cue, Math.ceil(cued / task.cues.length))
    const seconds = new Set(shuffle([...chosen.keys()], random).slice(0, task.secondPerHalf))
    const drawn = [...chosen].map(([id, drawn]) => ({id, half, drawn, second: seconds.has(id)}))
    for (const cue of task.census) take('census', cue, sentences.length)
    return [
      ...drawn,
      ...[...chosen.keys()]
        .slice(drawn.length)
        .map((id): Drawn => ({id, half, drawn: 'census', second: true}))
    ]
  }
}

function proseOf(text: LabelledText): {id: string; text: string}[] {
  return documentOf(text)
    .sentences.filter(({block}) => block.kind !== 'heading')
    .map(sentence => ({id: sentenceId(text.id, placeOf(sentence)), text: sentence.text}))
}

function shuffle<T>(items: readonly T[], random: RandomGenerator): T[] {
  const shuffled = [...items]
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = unsafeUniformIntDistribution(0, index, random)
    ;[shuffled[index], shuffled[other]] = [shuffled[other] as T, shuffled[index] as T]
  }
  return shuffled
}
