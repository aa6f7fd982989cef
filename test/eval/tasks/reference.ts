import {z} from 'zod'
import {countries} from '../../../src/lexicons/countries.ts'
import {organizations} from '../../../src/lexicons/organizations.ts'
import type {NamedActor, Span} from '../../../src/model.ts'
import {openFactBook} from '../../../src/pass.ts'
import {namedActors} from '../../../src/passes/named-actors.ts'
import {isPersonWord, singularOf} from '../../../src/passes/references/phrases.ts'
import {references} from '../../../src/passes/references.ts'
import {overlap} from '../../../src/passes/token-positions.ts'
import {type Label, readLabels} from '../../labels/labels.ts'
import {
  documentOf,
  type LabelledText,
  labelledText,
  parseSentenceId,
  placeOf
} from '../../labels/texts.ts'
import {clusteredFigureOf, figureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const groups = ['he', 'she', 'they', 'it', 'we', 'description'] as const

type Group = (typeof groups)[number]

/** A labelled mention: whom the label names, and whom the pass and the anchor do. */
export interface JudgedMention {
  readonly id: string
  readonly group: Group
  readonly mention: Span
  readonly isNamed: boolean
  readonly found?: {readonly name: string; readonly why: string; readonly isRight: boolean}
  readonly nearest?: {readonly isRight: boolean}
}

/**
 * For whom pronouns and definite descriptions stand, against the hand labels in `test/labels/reference/` and `reference-second/`.
 *
 * A mention is resolved where a reference covers its last word. That is right where the label names one
 * actor and it is the same: the actor is named within the label's referent (the first place in the text of the
 * fullest name); or one of its names is a part of the referent's or ends with the same word, is another name of
 * the same country or body in our tables, or an adjective of that country. So *Okoro* is right for *Bo Okoro*, whatever groups the
 * names, and so would be his wife *Ada Okoro*.
 * Precision is of the mentions resolved; recall is of those that the label names. The intervals of all
 * are over texts, those of the groups Wilson's.
 */
export const reference: Task = {
  name: 'reference',
  files: ['op-eds/webis-dev.jsonl'],
  evaluate(records, file) {
    const texts = z.array(labelledText).parse(records)
    const tasks = Object.entries(draws).flatMap(([name, labels]) =>
      referenceFigures(`${file} (${name})`, judgeHalf(texts, labels))
    )
    return {tasks, rules: []}
  }
}

/** The labels of each half and draw, below `test/labels/`. */
const draws = {
  'dev half': 'reference/dev',
  'test half': 'reference/test',
  'test half, second draw': 'reference-second/test'
}

/** The labelled mentions of one half, text by text. */
function judgeHalf(
  texts: readonly LabelledText[],
  labelled: string
): readonly (readonly JudgedMention[])[] {
  const labels = readLabels(new URL(`../../labels/${labelled}.jsonl`, import.meta.url))
  return texts.flatMap(text => {
    const own = labels.filter(({id}) => parseSentenceId(id).text === text.id)
    return own.length > 0
      ? [
          judge(
            text,
            own.map(({id, labels: [label]}) => ({id, label: label as Label}))
          )
        ]
      : []
  })
}

function judge(text: LabelledText, labels: readonly {id: string; label: Label}[]): JudgedMention[] {
  const document = documentOf(text)
  const [first] = document.sentences
  if (!first) return []
  const facts = openFactBook(document).for({namedActors, references}, first)
  const starts = document.sentences.map(sentence => placeOf(sentence).start)
  // These texts are plain: an offset into the sentence is one into the text.
  const inText = <Thing extends Span & {sentence: number}>(thing: Thing): Thing => {
    const start = starts[thing.sentence] ?? 0
    return {...thing, start: start + thing.start, end: start + thing.end}
  }
  const actors = facts.namedActors.map(actor => ({...actor, mentions: actor.mentions.map(inText)}))
  const found = facts.references.map(inText)
  return labels.map(({id, label}) => {
    const words = text.text.slice(label.start, label.end)
    const head = {start: label.start + words.search(/\S+$/), end: label.end}
    const reference = found.find(span => overlap(span, head))
    const actor = reference && actors[reference.actor]
    const group = groupOf(words)
    const nearest = nearestName(actors, label, fittingKinds(group, words))
    const isRight = (actor: NamedActor) => isSame(actor, label, text.text)
    return {
      id,
      group,
      mention: label,
      isNamed: label.kind === 'named',
      ...(reference &&
        actor && {found: {name: actor.name, why: reference.why, isRight: isRight(actor)}}),
      ...(nearest && {nearest: {isRight: isRight(nearest)}})
    }
  })
}

function groupOf(words: string): Group {
  const patterns: readonly [Group, RegExp][] = [
    ['he', /^(?:he|him|his|himself)$/i],
    ['she', /^(?:she|hers?|herself)$/i],
    ['they', /^(?:they|them|theirs?|themselves)$/i],
    ['it', /^(?:it|its|itself)$/i],
    ['we', /^(?:I|me|my|we|us|our)$/i]
  ]
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? 'description'
}

function fittingKinds(group: Group, words: string): (kind: NamedActor['kind']) => boolean {
  const noun = words.toLowerCase().split(/\s+/).at(-1) ?? ''
  const isPerson =
    group === 'description'
      ? isPersonWord(singularOf(noun, /s$/.test(noun)))
      : /^(?:he|she|we)$/.test(group)
  return kind => (kind === 'person') === isPerson
}

/** The actor of a fitting kind whose name stands nearest before a mention. */
function nearestName(
  actors: readonly NamedActor[],
  {start}: Span,
  fits: (kind: NamedActor['kind']) => boolean
): NamedActor | undefined {
  let nearest: {actor: NamedActor; end: number} | undefined
  for (const actor of actors.filter(({kind}) => fits(kind))) {
    for (const {end} of actor.mentions) {
      if (end <= start && end > (nearest?.end ?? -1)) nearest = {actor, end}
    }
  }
  return nearest?.actor
}

/** Whether an actor is the one whom a label names. */
function isSame({name, mentions}: NamedActor, {referent}: Label, text: string): boolean {
  if (!referent || Array.isArray(referent)) return false
  if (mentions.some(mention => overlap(mention, referent))) return true
  const gold = plain(text.slice(referent.start, referent.end))
  return [name, ...mentions.map(mention => mention.text)].some(form => {
    const own = plain(form)
    return lastWord(own) === lastWord(gold) || isPart(own, gold) || isAlias(own, gold)
  })
}

/** “Ada” of “Ada Holm”. */
function isPart(one: string, whole: string): boolean {
  const words = whole.split(' ')
  return one.split(' ').every(word => words.includes(word))
}

function isAlias(one: string, other: string): boolean {
  return aliases.some(names => names.includes(one) && names.includes(other))
}

const aliases: readonly (readonly string[])[] = [
  ...countries.map(({name, otherNames, adjectives}) => [name, ...otherNames, ...adjectives]),
  ...organizations.map(({name, otherNames}) => [name, ...otherNames])
].map(names => names.map(plain))

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? ''
}

/**
 * Precision and recall over all mentions and group by group, beside those of the nearest name. A group of which
 * nothing is resolved has no precision.
 */
export function referenceFigures(
  file: string,
  texts: readonly (readonly JudgedMention[])[]
): Result[] {
  return [undefined, ...groups].flatMap(group => {
    const own = texts.map(text => text.filter(one => group === undefined || one.group === group))
    const hits = own.map(text => hitsOf(text, ({found}) => found))
    const nearest = own.map(text => hitsOf(text, ({nearest}) => nearest))
    const isSilent = hits.every(({found}) => found === 0)
    const figure = group === undefined ? clusteredFigureOf : figureOf
    return (['precision', 'recall'] as const)
      .filter(measure => measure === 'recall' || !isSilent)
      .map(measure => ({
        task: 'reference',
        file,
        records: own.flat().length,
        metric: `${group ?? 'all'}, ${measure}`,
        ...figure(measure, hits),
        anchors: [{name: 'nearest name of a fitting kind', value: figureOf(measure, nearest).value}]
      }))
  })
}

function hitsOf(
  text: readonly JudgedMention[],
  of: (one: JudgedMention) => {readonly isRight: boolean} | undefined
): Hits {
  return {
    right: text.filter(one => of(one)?.isRight).length,
    found: text.filter(of).length,
    gold: text.filter(({isNamed}) => isNamed).length
  }
}
