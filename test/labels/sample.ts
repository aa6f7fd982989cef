import {readFileSync} from 'node:fs'
import {type RandomGenerator, unsafeUniformIntDistribution, xoroshiro128plus} from 'pure-rand'
import type {Span} from '../../src/model.ts'
import type {LabelTask, MentionGroup} from './task.ts'
import {documentOf, type LabelledText, parseSentenceId, placeOf, sentenceId} from './texts.ts'

/** One sentence to label. */
export interface Drawn {
  readonly id: string
  /** `test` is frozen before anything that it measures is written. */
  readonly half: 'dev' | 'test'
  /** Whether it was drawn at random, from those with a cue, or as all those with a narrower one. */
  readonly drawn: 'random' | 'cued' | 'census'
  /** Whether the second labeller takes it. */
  readonly second: boolean
  /** Where its words start, in the text that the id names: for tasks whose unit is the word. */
  readonly words?: readonly number[]
  /** The words to be labelled, in the text that the id names, and their group: for tasks whose unit is the mention. */
  readonly mention?: Span
  readonly group?: string
}

/** The committed sample of a task. */
export function readSample({name}: Pick<LabelTask, 'name'>): Drawn[] {
  return readFileSync(new URL(`${name}/sample.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Drawn)
}

/** Where the words of a stretch of a text start; “Estavia's”, “ill-timed” and “3.5” are one word each. */
export function wordStarts(text: string, {start, end}: Span): number[] {
  const words = text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)
  return [...words].map(({index}) => start + index)
}

/**
 * Draws the sentences of a task, always the same. Whole texts go to one half or the other, so
 * that whoever reads the texts of `dev` has not read those of `test`.
 */
export function drawSample(task: LabelTask, texts: readonly LabelledText[]): Drawn[] {
  const before = new Set((task.except ?? []).flatMap(name => readSample({name}).map(({id}) => id)))
  const random = xoroshiro128plus(20261124)
  const shuffled = shuffle(texts, random)
  const middle = Math.ceil(shuffled.length / 2)
  const draw = task.mentions ? mentionDrawer(task.mentions, {random, before}) : drawHalf
  return [...draw('dev', shuffled.slice(0, middle)), ...draw('test', shuffled.slice(middle))]

  function withWords(drawn: Drawn): Drawn {
    if (task.unit !== 'word') return drawn
    const {text: name, ...place} = parseSentenceId(drawn.id)
    const {text = ''} = texts.find(({id}) => id === name) ?? {}
    return {...drawn, words: wordStarts(text, place)}
  }

  function drawHalf(half: Drawn['half'], texts: readonly LabelledText[]): Drawn[] {
    const sentences = shuffle(texts.flatMap(proseOf), random).filter(({id}) => !before.has(id))
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
    const rest = [...chosen.keys()]
      .slice(drawn.length)
      .map((id): Drawn => ({id, half, drawn: 'census', second: true}))
    return [...drawn, ...rest].map(withWords)
  }
}

/** Draws mentions group by group, no two from one sentence, and gives them in the order of the texts. */
function mentionDrawer(
  groups: readonly MentionGroup[],
  {random, before}: {random: RandomGenerator; before: ReadonlySet<string>}
) {
  return (half: Drawn['half'], texts: readonly LabelledText[]): Drawn[] => {
    const sentences = shuffle(texts.flatMap(sourceOfProse), random).filter(
      ({id}) => !before.has(id)
    )
    const chosen = new Map<string, Drawn>()
    for (const {name: group, pattern, perHalf} of groups) {
      const found = sentences.flatMap(({id, start, text}) => {
        const [mention] = chosen.has(id) ? [] : shuffle(mentionsIn(text, pattern, start), random)
        return mention ? [{id, half, drawn: 'cued', second: true, mention, group} as const] : []
      })
      for (const drawn of found.slice(0, perHalf)) chosen.set(drawn.id, drawn)
    }
    return sentences
      .flatMap(({id}) => chosen.get(id) ?? [])
      .map(drawn => ({drawn, ...parseSentenceId(drawn.id)}))
      .sort((a, b) => (a.text === b.text ? a.start - b.start : a.text < b.text ? -1 : 1))
      .map(({drawn}) => drawn)
  }
}

/** Where a pattern matches in words that start at an offset of their text. */
export function mentionsIn(words: string, pattern: RegExp, offset = 0): Span[] {
  return [...words.replace(/\s/g, ' ').matchAll(pattern)].map(({0: {length}, index}) => ({
    start: offset + index,
    end: offset + index + length
  }))
}

/** The sentences of a text as its source writes them, so that a place in them is one in the text. */
function sourceOfProse(text: LabelledText): {id: string; start: number; text: string}[] {
  return proseOf(text).map(({id}) => {
    const {start, end} = parseSentenceId(id)
    return {id, start, text: text.text.slice(start, end)}
  })
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
