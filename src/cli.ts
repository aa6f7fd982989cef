#!/usr/bin/env node
import {Command, CommanderError, InvalidArgumentError} from 'commander'
import {type ExitCode, type Streams, UsageError} from './commands/streams.ts'
import {printable} from './reporters/escape.ts'
import {type ReporterName, reporters} from './reporters/index.ts'
import {tool} from './tool.ts'

// Each command loads what it needs: help and usage errors come at once.
const streams: Streams = process

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  streams.stderr.write(`error: Cannot write the report: ${printable(error.message)}\n`)
  process.exit(2)
})
// Nor is one that stops reading messages: the work goes on, and its exit code tells.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const formats = Object.keys(reporters) as ReporterName[]
const formatList = new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(formats)
let exitCode: ExitCode = 0

const program = new Command('rhetlint')
  .description(
    'Says where a text ranks and claims, and what it offers in support. It never judges truth.'
  )
  .version(tool.version)
  .exitOverride()
  .showHelpAfterError('(see `rhetlint --help`)')
  .configureOutput({outputError: (text, write) => write(printableError(text))})
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 2 could not do its job: bad usage, or an input that could not be read or analysed.\nNo text leaves this machine.'
  )

program
  .command('score')
  .description('Write a scorecard for each text')
  .argument(
    '[inputs...]',
    'files, folders or globs: .md, .markdown, .txt, .text, .jsonl, .ndjson; `-` is standard input'
  )
  .option(
    '-f, --format <name>',
    `${formatList}; may be repeated with --out (default: markdown; with --out: markdown and json)`,
    format
  )
  .option('-o, --out <folder>', 'write into this folder, one file a scorecard and format')
  .option('--stdin-path <path>', 'read standard input too, and treat it as this file')
  .option('--text-field <name>', 'the field of a JSON Lines record that holds the text', 'text')
  .option(
    '--max-size <megabytes>',
    'refuse texts of more than this many million characters (default: 10)',
    megabytes
  )
  .option(
    '-c, --config <file>',
    'the config to go by (default: the nearest rhetlint.config.json, .yaml, .yml or .toml, or `rhetlint` in package.json, in the folder of a text or above)'
  )
  .option('--no-config', 'go by no config')
  .action(async (inputs, options) => {
    const {score} = await import('./commands/score.ts')
    exitCode = await score(inputs, options, streams)
  })

program
  .command('rules')
  .description('List the rules')
  .action(async () => {
    const {listRules} = await import('./commands/rules.ts')
    exitCode = listRules(streams)
  })

program
  .command('explain')
  .description('Say what a rule looks for, why, and show its examples')
  .argument('<rule>', 'the id of a rule')
  .action(async id => {
    const {explain} = await import('./commands/explain.ts')
    exitCode = explain(id, streams)
  })

try {
  await program.parseAsync()
  process.exitCode = exitCode
} catch (error) {
  process.exitCode = fail(error)
}

function format(value: string, earlier: readonly ReporterName[] = []): ReporterName[] {
  const name = formats.find(format => format === value)
  if (!name) throw new InvalidArgumentError(`Expected ${formatList}.`)
  return [...new Set([...earlier, name])]
}

function megabytes(value: string): number {
  const size = Number(value)
  if (!(size > 0 && size <= 500))
    throw new InvalidArgumentError('Expected a number above 0 and up to 500.')
  return Math.ceil(size * 1e6)
}

/** What commander says quotes arguments as they are; only its suggestion keeps a line of its own. */
function printableError(text: string): string {
  return `${text
    .trimEnd()
    .split(/\n(?=\(Did you mean [^\n]*\?\)$)/)
    .map(printable)
    .join('\n')}\n`
}

function fail(error: unknown): ExitCode {
  // Commander has already said what is wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const reason =
    error instanceof UsageError ? error.message : `${error}; this is a bug, please report it`
  streams.stderr.write(`error: ${printable(reason)}\n`)
  return 2
}
