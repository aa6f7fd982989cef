import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {evalTable} from './table.ts'
import type {Result, Task} from './task.ts'
import {tasks} from './tasks/index.ts'

const usage = `npm run eval                      every task on the development data
npm run eval -- --write           the same, kept in test/eval/results.json
npm run eval -- <task> <file...>  one task on other files of the same form
`
const data = process.env['RHETLINT_DATA'] ?? '../shared/data'
const [name, ...files] = process.argv.slice(2).filter(argument => argument !== '--write')
const write = process.argv.includes('--write')

if (name === undefined) evaluateAll()
else evaluateFiles(name, files)

function evaluateAll(): void {
  if (!existsSync(data)) {
    process.stdout.write(`skipped: no data in ${data}; name the folder with RHETLINT_DATA\n`)
    return
  }
  const results = tasks.flatMap(task => task.files.map(file => evaluate(task, join(data, file))))
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
  print(files.map(file => evaluate(task, file)))
}

function evaluate(task: Task, file: string): Result {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  const result = task.evaluate(
    lines.map(line => JSON.parse(line) as unknown),
    basename(file)
  )
  const {value, low, high} = result
  return {...result, value: rounded(value), low: rounded(low), high: rounded(high)}
}

function print(results: readonly Result[]): void {
  process.stdout.write(`${evalTable(results)}\n`)
}

function rounded(value: number): number {
  return Number(value.toFixed(3))
}
