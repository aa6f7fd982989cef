import {existsSync, readFileSync, writeFileSync} from 'node:fs'
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
import {drawSample, readSample} from './sample.ts'
import type {LabelTask} from './task.ts'
import {labelTasks} from './tasks.ts'
import {contextOf, documentOf, parseSentenceId, textsOf} from './texts.ts'

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
  return idsOf(task, half).map(lineWriter(task)).join('')
}

function take(task: LabelTask, [half, who, file]: readonly string[]): string {
  if (!who || !file) throw new Error(`Expected:\n${usage}`)
  const ids = idsOf(task, half)
  const labels = parseSheet(readFileSync(file, 'utf8'), ids, task, textReader(task))
  return keep(fileOf(task, `${half}.${who}`), labels)
}

/** The sentences that were labelled differently, with what the two gave. */
function disputed(task: LabelTask, [half]: readonly string[]): string {
  const textOf = textReader(task)
  const lineOf = lineWriter(task)
  return pairsOf(task, half)
    .filter(isDisputed)
    .flatMap(([{id, labels}, other]) => {
      const shown = (who: string, given: typeof labels) =>
        given.map(({start, end, kind, flag = ''}) => {
          const {text} = parseSentenceId(id)
          return `  ${who}\t${kind}\t${textOf(text).slice(start, end)}\t${flag}\n`
        })
      return [lineOf(id), ...shown('A', labels), ...shown('B', other.labels)]
    })
    .join('')
}

/** What measures are taken against: the labels of both where they agree, else those of a third. */
function settle(task: LabelTask, [half = '', file = '']: readonly string[]): string {
  const pairs = pairsOf(task, half)
  const ids = pairs.filter(isDisputed).map(([{id}]) => id)
  const third = parseSheet(readFileSync(file, 'utf8'), ids, task, textReader(task))
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

/** Writes the line of a sentence, with what stands before it where the task shows that. */
function lineWriter(task: LabelTask): (id: string) => string {
  const textOf = textReader(task)
  const {context, contextAfter} = task
  if (context === undefined) return id => sheetLine(id, textOf)
  return id => {
    const {text} = parseSentenceId(id)
    const document = documentOf({id: text, text: textOf(text)})
    const {before, after} = contextOf(id, document, {before: context, after: contextAfter ?? 0})
    const behind = contextAfter === undefined ? '' : afterLine(after)
    return `${contextLine(before)}${sheetLine(id, textOf)}${behind}`
  }
}

function textReader(task: LabelTask): (id: string) => string {
  const texts = new Map(textsOf(task.texts).map(({id, text}) => [id, text]))
  return id => texts.get(id) ?? ''
}
