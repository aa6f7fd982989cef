import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import type {Document} from '../../src/model.ts'
import {agreementOf, agreementTable} from './agreement.ts'
import {
  afterLine,
  contextLine,
  type Labelled,
  parseSheet,
  readLabels,
  sheetLine,
  writeLabels
} from './labels.ts'
import {namesOf, parseMentions} from './mentions.ts'
import {type Drawn, drawSample, readSample} from './sample.ts'
import type {LabelTask} from './task.ts'
import {labelTasks} from './tasks.ts'
import {contextOf, documentOf, parseSentenceId, sentenceIndex, textsOf} from './texts.ts'

const usage = `npm run label -- draw <task>                          draws the sentences: sample.jsonl
npm run label -- sheet <task> <dev|test>              prints them for a labeller
npm run label -- take <task> <dev|test> <who> <file>  keeps what he filled in: <half>.<who>.jsonl
npm run label -- disputed <task> <dev|test>           prints what first and second labelled differently
npm run label -- settle <task> <dev|test> <file>      keeps what both gave, and a third's word on the rest: <half>.jsonl
npm run label -- agreement <task>                     agreement of first and second, and kappa
`
const [command = '', name, ...rest] = process.argv.slice(2)
const task = labelTasks.find(task => task.name === name)

try {
  if (!task || !Object.hasOwn(commands(), command)) throw new Error(`Expected:\n${usage}`)
  process.stdout.write(commands()[command]?.(task, rest) ?? '')
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}

function commands(): Record<string, (task: LabelTask, rest: readonly string[]) => string> {
  return {draw, sheet, take, disputed, settle, agreement: agreed}
}

function draw(task: LabelTask): string {
  const sample = drawSample(task, textsOf(task.texts))
  writeFileSync(fileOf(task, 'sample'), sample.map(drawn => `${JSON.stringify(drawn)}\n`).join(''))
  return `${sample.length} sentences\n`
}

function sheet(task: LabelTask, [half]: readonly string[]): string {
  return sheetOf(task, idsOf(task, half)).join('')
}

function take(task: LabelTask, [half, who, file]: readonly string[]): string {
  if (!who || !file) throw new Error(`Expected:\n${usage}`)
  const ids = idsOf(task, half)
  return keep(fileOf(task, `${half}.${who}`), filledIn(task, ids, file))
}

/** The sentences that were labelled differently, with what the two gave. */
function disputed(task: LabelTask, [half]: readonly string[]): string {
  const textOf = textReader(task)
  const pairs = pairsOf(task, half).filter(isDisputed)
  const ids = pairs.map(([{id}]) => id)
  const lines = sheetOf(task, ids)
  return pairs
    .flatMap(([{id, labels}, other], index) => {
      const text = textOf(parseSentenceId(id).text)
      const shown = (who: string, given: typeof labels) =>
        given.map(({start, end, kind, flag = '', referent}) => {
          const said = referent ? namesOf(referent, text) : flag
          return `  ${who}\t${kind}\t${text.slice(start, end)}\t${said}\n`
        })
      return [lines[index], ...shown('A', labels), ...shown('B', other.labels)]
    })
    .join('')
}

/** What measures are taken against: the labels of both where they agree, else those of a third. */
function settle(task: LabelTask, [half = '', file = '']: readonly string[]): string {
  const pairs = pairsOf(task, half)
  const ids = pairs.filter(isDisputed).map(([{id}]) => id)
  const third = filledIn(task, ids, file)
  const settled = pairs.map(([first]) => third.find(({id}) => id === first.id) ?? first)
  return keep(fileOf(task, half), settled)
}

function agreed(task: LabelTask): string {
  const labelled = ['dev', 'test'].filter(half => existsSync(fileOf(task, `${half}.second`)))
  const pairs = labelled.flatMap(half => pairsOf(task, half))
  return `${agreementTable(agreementOf(task, pairs, readSample(task)))}\n`
}

/** What the first and the second labeller gave each sentence of a half. */
function pairsOf(task: LabelTask, half = ''): [Labelled, Labelled][] {
  const [first = [], second = []] = ['first', 'second'].map(who =>
    readLabels(fileOf(task, `${half}.${who}`))
  )
  return first.map((one, index) => [one, second[index] ?? one])
}

function isDisputed([first, second]: readonly [Labelled, Labelled]): boolean {
  return JSON.stringify(first) !== JSON.stringify(second)
}

/** Keeps labels in a file that must not stand yet. */
function keep(path: URL, labels: readonly Labelled[]): string {
  if (existsSync(path))
    throw new Error(`Labels are not changed once they are kept: ${path.pathname}`)
  writeFileSync(path, writeLabels(labels))
  return `${labels.reduce((sum, {labels}) => sum + labels.length, 0)} labels\n`
}

function idsOf(task: LabelTask, half: string | undefined): string[] {
  return readSample(task)
    .filter(drawn => drawn.half === half)
    .map(({id}) => id)
}

function fileOf(task: LabelTask, name: string): URL {
  return new URL(`${task.name}/${name}.jsonl`, import.meta.url)
}

/** What a labeller filled in for these sentences, or for the mentions that were drawn with them. */
function filledIn(task: LabelTask, ids: readonly string[], file: string): Labelled[] {
  const sheet = readFileSync(file, 'utf8')
  const textOf = textReader(task)
  return task.unit === 'mention'
    ? parseMentions(sheet, drawnOf(task, ids), task, textOf)
    : parseSheet(sheet, ids, task, textOf)
}

/** The lines of sentences, each with what stands before and after it where the task shows that. */
function sheetOf(task: LabelTask, ids: readonly string[]): string[] {
  const textOf = textReader(task)
  const {context, contextAfter} = task
  const mentions = drawnOf(task, ids).map(({mention}) => mention)
  const own = ids.map((id, index) => sheetLine(id, textOf, mentions[index]))
  if (context === undefined) return own
  return ids.map((id, index) => {
    const {text} = parseSentenceId(id)
    const document = documentOf({id: text, text: textOf(text)})
    const count = context === 'so-far' ? unseen(id, ids[index - 1], document) : context
    const {before, after} = contextOf(id, document, {before: count, after: contextAfter ?? 0})
    const ahead = context === 'so-far' && count < Infinity ? `… ${before}`.trim() : before
    const behind = contextAfter === undefined ? '' : afterLine(after)
    return `${contextLine(ahead)}${own[index]}${behind}`
  })
}

/** How many sentences stand between two that follow one another in a sheet; all where another text begins. */
function unseen(id: string, previous: string | undefined, document: Document): number {
  return previous && parseSentenceId(previous).text === parseSentenceId(id).text
    ? sentenceIndex(id, document) - sentenceIndex(previous, document) - 1
    : Infinity
}

function drawnOf(task: LabelTask, ids: readonly string[]): Drawn[] {
  const sample = new Map(readSample(task).map(drawn => [drawn.id, drawn]))
  return ids.flatMap(id => sample.get(id) ?? [])
}

function textReader(task: LabelTask): (id: string) => string {
  const texts = new Map(textsOf(task.texts).map(({id, text}) => [id, text]))
  return id => texts.get(id) ?? ''
}
