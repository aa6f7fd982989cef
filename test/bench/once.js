// Usage: node once.js RUNNER FILE
// The command line of a tool that has none: reads one file, says how much came of it.
import {readFileSync} from 'node:fs'

const [runner, path] = process.argv.slice(2)
const {load, run} = await import(`./runners/${runner}.js`)
await load()
const results = await run(readFileSync(path, 'utf8'))
process.stdout.write(`${results.length}\n`)
