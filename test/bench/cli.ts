import {writeFileSync} from 'node:fs'
import {bench} from './bench.ts'
import {shortfalls} from './limits.ts'
import {benchReport} from './table.ts'
import {pathOf} from './tools.ts'

// Usage: npm run bench [-- --write]
const results = bench(progress => process.stderr.write(`${progress}\n`))
process.stdout.write(`${benchReport(results)}\n`)
if (process.argv.includes('--write')) {
  writeFileSync(pathOf('results.json'), `${JSON.stringify(results, null, 2)}\n`)
}

const found = shortfalls(results)
for (const shortfall of found) process.stdout.write(`\nFAILED: ${shortfall}.\n`)
if (found.length > 0) process.exitCode = 1
else process.stdout.write('\nrhetlint keeps its limits on throughput and on compromise.\n')
