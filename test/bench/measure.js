// Usage: node measure.js RUNNER TEXTS
// Prints how long a tool works on texts, for how much of that it had a processor, and the most
// memory that its process took.
// Plain JavaScript, as the runners are: a loader would count as the tool's memory.
import {readFileSync} from 'node:fs'

const [runner, path] = process.argv.slice(2)
const {warmUp, texts} = JSON.parse(readFileSync(path, 'utf8'))
const {name, load, run} = await import(`./runners/${runner}.js`)
await load()
await run(warmUp)

const start = performance.now()
const before = process.cpuUsage()
for (const text of texts) await run(text)
const {user, system} = process.cpuUsage(before)
const seconds = (performance.now() - start) / 1000
const processorSeconds = (user + system) / 1e6
const bytes = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({name, seconds, processorSeconds, bytes}))
