import {z} from 'zod'
import {titles} from '../../../src/lexicons/titles.ts'
import type {NameMention} from '../../../src/model.ts'
import {groupNames} from '../../../src/passes/actors/aliases.ts'
import {unitsOf} from '../code-points.ts'
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Task} from '../task.ts'

const record = z.object({
  doc: z.string(),
  text: z.string(),
  /** Offsets in code points, the kind, and the page in Wikipedia. */
  entities: z.array(
    z.tuple([z.int(), z.int(), z.enum(['person', 'organization', 'place']), z.string()])
  )
})

type Sentence = z.infer<typeof record>

/** A document: its named mentions and whom each one names. */
interface NamedDocument {
  readonly doc: string
  readonly mentions: readonly NameMention[]
  readonly pages: readonly string[]
  readonly sentences: readonly {readonly text: string; readonly tokens: readonly []}[]
}

/** Which names in a document name the same, by pairs of named mentions. */
export const aliases: Task = {
  name: 'aliases',
  files: ['entities/gum-train.jsonl'],
  evaluate(records, file) {
    const documents = namedDocuments(records)
    const started = performance.now()
    const ours = documents.map(document =>
      pairs(document, groupOf(groupNames(document.mentions, document.sentences)))
    )
    const took = (performance.now() - started) / documents.length
    process.stderr.write(`aliases, ${file}: ${took.toFixed(2)} ms a document\n`)
    const baseline = (name: (mention: NameMention) => string) =>
      documents.map(document => pairs(document, document.mentions.map(name)))
    const exact = baseline(strippedText)
    const last = baseline(mention => strippedText(mention).toLowerCase().split(' ').at(-1) ?? '')
    const tasks = (['precision', 'recall', 'F'] as const).map(measure => ({
      task: 'aliases',
      file,
      metric: `pairs of named mentions, ${measure}`,
      records: documents.length,
      ...clusteredFigureOf(measure, ours),
      anchors: [
        {name: 'exact string', value: clusteredFigureOf(measure, exact).value},
        {name: 'last name', value: clusteredFigureOf(measure, last).value}
      ]
    }))
    return {tasks, rules: []}
  }
}

/**
 * The documents and their named mentions: entities that, without title and article, begin with a capital letter,
 * hold at most six words and are no description (“our new President”). With this reading exact strings and last
 * names reach what is published for them within .01.
 */
function namedDocuments(records: readonly unknown[]): NamedDocument[] {
  const byDoc = new Map<string, Sentence[]>()
  for (const sentence of z.array(record).parse(records)) {
    byDoc.set(sentence.doc, [...(byDoc.get(sentence.doc) ?? []), sentence])
  }
  return [...byDoc].map(([doc, sentences]) => {
    const named = sentences.flatMap(({text, entities}, sentence) => {
      const units = unitsOf(text)
      return entities.flatMap(([from, to, kind, page]) => {
        const [start, end] = [units(from), units(to)]
        const mention = {sentence, start, end, text: text.slice(start, end), kind}
        return isNamed(mention) ? [{mention, page}] : []
      })
    })
    return {
      doc,
      mentions: named.map(({mention}) => mention),
      pages: named.map(({page}) => page),
      sentences: sentences.map(({text}) => ({text, tokens: []}))
    }
  })
}

function isNamed({text}: NameMention): boolean {
  const name = strippedText({text})
  const isPronoun =
    /^(?:I|You|He|She|It|We|They|Me|Him|Her|Us|Them|My|Your|His|Its|Our|Their|Who|Whose)$/i.test(
      text
    )
  const isDescription = /^(?:An?|This|That|These|Those|My|Your|His|Her|Its|Our|Their) /.test(name)
  return /^\p{Lu}/u.test(name) && !isPronoun && !isDescription && name.split(' ').length <= 6
}

/** A mention without article, title and genitive at its ends. */
function strippedText({text}: Pick<NameMention, 'text'>): string {
  const words = text
    .trim()
    .replace(/['’]s?$/, '')
    .split(/\s+/)
  for (;;) {
    const count = [4, 3, 2, 1].find(count => {
      const front = words.slice(0, count).join(' ').toLowerCase()
      return (
        count < words.length &&
        (titles.entries.has(front) || titles.entries.has(front.replace(/\.$/, '')))
      )
    })
    if (count === undefined && words[0]?.toLowerCase() !== 'the') return words.join(' ')
    words.splice(0, count ?? 1)
  }
}

function groupOf(groups: readonly (readonly number[])[]): number[] {
  const names: number[] = []
  for (const [group, mentions] of groups.entries())
    for (const mention of mentions) names[mention] = group
  return names
}

/** Pairs of mentions that are grouped, that should be, and both. */
function pairs({pages}: NamedDocument, names: readonly (string | number)[]): Hits {
  return {
    right: pairsIn(pages.map((page, index) => `${page} ${names[index]}`)),
    found: pairsIn(names),
    gold: pairsIn(pages)
  }
}

function pairsIn(keys: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}
