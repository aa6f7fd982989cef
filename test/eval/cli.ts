import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {dataFolder} from '../labels/texts.ts'
import {evalTable, ruleTable} from './table.ts'
import type {Results, Task} from './task.ts'
import {tasks} from './tasks/index.ts'

const usage = `npm run eval                      every task on the development data
npm run eval -- --write           the same, kept in test/eval/results.json
npm run eval -- <task> <file...>  one task on other files of the same form
`
const [name, ...files] = process.argv.slice(2).filter(argument => argument !== '--write')
const write = process.argv.includes('--write')

if (name === undefined) evaluateAll()
else evaluateFiles(name, files)

function evaluateAll(): void {
  if (!existsSync(dataFolder)) {
    process.stdout.write(`skipped: no data in ${dataFolder}; name the folder with RHETLINT_DATA\n`)
    return
  }
  const results = joined(
    tasks.flatMap(task =>
      task.files.map(file =>
        evaluate(task, file instanceof URL ? fileURLToPath(file) : join(dataFolder, file))
      )
    )
  )
  print(results)
  if (write) {
    writeFileSync(
      new URL('results.json', import.meta.url),
      `${JSON.stringify(results, undefined, 2)}\n`
    )
  }
}

function evaluateFiles(name: string, files: readonly string[]): void {
  const task = tasks.find(task => task.name === name)
  if (!task || files.length === 0) {
    const known = tasks.map(task => task.name).join(', ')
    process.stderr.write(`Expected a task (${known}) and files\n${usage}`)
    process.exitCode = 2
    return
  }
  print(joined(files.map(file => evaluate(task, existsSync(file) ? file : join(dataFolder, file)))))
}

function evaluate(task: Task, file: string): Results {
  const {read = readJsonLines} = task
  const {tasks, rules} = task.evaluate(read(file), basename(file))
  return {
    tasks: tasks.map(result => ({
      ...result,
      value: rounded(result.value),
      low: rounded(result.low),
      high: rounded(result.high)
    })),
    rules
  }
}

function readJsonLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as unknown)
}

function joined(parts: readonly Results[]): Results {
  return {tasks: parts.flatMap(({tasks}) => tasks), rules: parts.flatMap(({rules}) => rules)}
}

function print({tasks, rules}: Results): void {
  process.stdout.write(`${evalTable(tasks)}\n`)
  if (rules.length > 0) process.stdout.write(`\n${ruleTable(rules)}\n`)
}

function rounded(value: number): number {
  return Number(value.toFixed(3))
}
