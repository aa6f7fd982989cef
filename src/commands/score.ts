import path from 'node:path'
import type {Config} from '../model.ts'
import {analyzeFile} from '../pipeline.ts'
import {ConfigFailure, openConfigs} from '../read/config.ts'
import {type Failure, toFailure} from '../read/failure.ts'
import {type ReadOptions, readTexts, type Text} from '../read/index.ts'
import {findInputs, type Input, isCorpus, isSame, nameOf} from '../read/inputs.ts'
import {printable} from '../reporters/escape.ts'
import type {ReporterName} from '../reporters/index.ts'
import {plural} from '../reporters/wording.ts'
import {type Sink, toFolder, toStdout} from './sinks.ts'
import {type ExitCode, type Streams, UsageError, writeFailure} from './streams.ts'

/** What `rhetlint score` was asked for. */
export interface ScoreOptions extends Omit<ReadOptions, 'config'> {
  /** Markdown where it is left out; with `out` also JSON. */
  readonly format?: readonly ReporterName[]
  /** The folder to write to; standard output where it is left out. */
  readonly out?: string
  /** The name of the text on standard input. */
  readonly stdinPath?: string
  /** The config file to go by: where it is left out the nearest one of each text, none where it is `false`. */
  readonly config?: string | false
}

/** Analyses texts one by one and writes a scorecard for each; a text that fails stops no other. */
export async function score(
  named: readonly string[],
  options: ScoreOptions,
  streams: Streams
): Promise<ExitCode> {
  const stdin = readsStdin(named, options, streams)
  const files = named.filter(name => name !== '-')
  const {inputs, failures} = await findInputs(files, options.out)
  const read = [...(stdin ? [stdinInput(options)] : []), ...inputs]
  const {configs, faults} = await findConfigs(read, options)
  for (const failure of [...failures, ...faults]) writeFailure(streams, failure)
  if (faults.length > 0) {
    streams.stderr.write(
      'Nothing was analysed; mend the config, or go by none with `--no-config`.\n'
    )
    return 2
  }
  const sink = openSink(options, inputs, namesOneText(files, inputs, options), streams)
  let [done, failed] = [0, failures.length]

  for await (const text of allTexts(read, configs, stdin, options, streams)) {
    const failure = 'reason' in text ? text : await scoreOne(text, sink)
    if (failure) {
      writeFailure(streams, failure)
      failed += 1
    } else done += 1
  }

  sink.end()
  if (options.out !== undefined && done > 0) {
    const what = done === 1 ? 'scorecard' : 'scorecards'
    streams.stderr.write(
      `Wrote the ${what} of ${plural(done, 'text')} in ${printable(options.out)}.\n`
    )
  }
  if (failed > 0) streams.stderr.write(`Could not analyse ${plural(failed, 'input')}.\n`)
  return failed > 0 ? 2 : 0
}

function openSink(
  {out, format, stdinPath}: ScoreOptions,
  inputs: readonly Input[],
  oneText: boolean,
  streams: Streams
): Sink {
  if (out !== undefined) {
    const texts = [...inputs.map(({path}) => path), ...(stdinPath === undefined ? [] : [stdinPath])]
    return toFolder(out, format ?? ['markdown', 'json'], texts)
  }
  const [name = 'markdown', ...others] = format ?? []
  if (others.length > 0) {
    throw new UsageError('Expected one `--format` for standard output; write several with `--out`')
  }
  return toStdout(name, !oneText, streams)
}

/** Whether one text was named, by its own name: not a folder, a pattern or a corpus. */
function namesOneText(
  files: readonly string[],
  inputs: readonly Input[],
  {stdinPath}: ScoreOptions
): boolean {
  const [file = stdinPath ?? '-', ...others] = files
  const alone = others.length === 0 && (files.length === 0 || stdinPath === undefined)
  return alone && !isCorpus(file) && inputs.every(input => isSame(input.path, file))
}

async function scoreOne(text: Text, sink: Sink): Promise<Failure | undefined> {
  const {path} = text.file
  try {
    const scorecard = analyzeFile(text.file, text.format)
    if (scorecard.document.sentences === 0) {
      const reason =
        'No prose found: only markup, code or front matter; check that this is the text'
      return {path, reason}
    }
    await sink.write(scorecard, text)
    return undefined
  } catch (error) {
    return error instanceof UsageError ? {path, reason: error.message} : toFailure(path, error)
  }
}

async function* allTexts(
  inputs: readonly Input[],
  configs: ReadonlyMap<Input, Config | undefined>,
  stdin: boolean,
  options: ScoreOptions,
  streams: Streams
): AsyncGenerator<Text | Failure> {
  for (const [index, input] of inputs.entries()) {
    const stream = stdin && index === 0 ? streams.stdin : undefined
    yield* readTexts(input, {...options, config: configs.get(input)}, stream)
  }
}

function stdinInput({stdinPath}: ScoreOptions): Input {
  return stdinPath === undefined
    ? {path: 'stdin', name: 'stdin'}
    : {path: stdinPath, name: nameOf(stdinPath)}
}

/** The config of each input, and what is wrong with those that cannot be used. */
async function findConfigs(
  inputs: readonly Input[],
  {config: named}: ScoreOptions
): Promise<{configs: ReadonlyMap<Input, Config | undefined>; faults: readonly Failure[]}> {
  const configs = new Map<Input, Config | undefined>()
  const faults = new Map<string, Failure>()
  const reader = openConfigs()
  if (named === false) return {configs, faults: []}
  for (const input of inputs) {
    try {
      const folder = path.dirname(input.path)
      configs.set(input, await (named === undefined ? reader.find(folder) : reader.load(named)))
    } catch (error) {
      if (!(error instanceof ConfigFailure)) throw error
      // Several texts may go by one config.
      for (const failure of error.failures) faults.set(JSON.stringify(failure), failure)
    }
  }
  return {configs, faults: [...faults.values()]}
}

/** Standard input is read when it is named (`-`, `--stdin-path`) or when nothing else is. */
function readsStdin(named: readonly string[], options: ScoreOptions, {stdin}: Streams): boolean {
  if (named.includes('-') || options.stdinPath !== undefined) return true
  if (named.length > 0) return false
  if (stdin.isTTY)
    throw new UsageError('Expected files, folders or globs, or a text on standard input')
  return true
}
