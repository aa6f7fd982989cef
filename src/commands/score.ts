import type {Scorecard} from '../model.ts'
import {analyzeFile} from '../pipeline.ts'
import {type Failure, toFailure} from '../read/failure.ts'
import {type ReadOptions, readTexts, type Text} from '../read/index.ts'
import {findInputs, type Input, nameOf} from '../read/inputs.ts'
import {printable} from '../reporters/escape.ts'
import {type ReporterName, reporters} from '../reporters/index.ts'
import {plural} from '../reporters/wording.ts'
import {openFolder} from './folder.ts'
import {type ExitCode, type Streams, UsageError, writeFailure} from './streams.ts'

/** What `rhetlint score` was asked for. */
export interface ScoreOptions extends ReadOptions {
  readonly format?: readonly ReporterName[]
  /** The folder to write to; standard output where it is left out. */
  readonly out?: string
  /** The name of the text on standard input. */
  readonly stdinPath?: string
}

/** Analyses texts one by one and writes a scorecard for each; a text that fails stops no other. */
export async function score(
  named: readonly string[],
  options: ScoreOptions,
  streams: Streams
): Promise<ExitCode> {
  const {inputs, failures} = await findInputs(named.filter(name => name !== '-'))
  for (const failure of failures) writeFailure(streams, failure)
  const write =
    options.out === undefined ? toStdout(options, streams) : toFolder(options.out, options, inputs)
  let [done, failed] = [0, failures.length]

  for await (const text of allTexts(
    inputs,
    readsStdin(named, options, streams),
    options,
    streams
  )) {
    const failure = 'reason' in text ? text : await scoreOne(text, write.one)
    if (failure) {
      writeFailure(streams, failure)
      failed += 1
    } else done += 1
  }

  write.end()
  if (options.out !== undefined) {
    const where = `in ${printable(options.out)}`
    streams.stderr.write(
      `Wrote the ${done === 1 ? 'scorecard' : 'scorecards'} of ${plural(done, 'text')} ${where}.\n`
    )
  }
  if (failed > 0) streams.stderr.write(`Could not analyse ${plural(failed, 'input')}.\n`)
  return failed > 0 ? 2 : 0
}

/** Where scorecards go. */
interface Sink {
  one(scorecard: Scorecard, text: Text): void | Promise<void>
  end(): void
}

async function scoreOne(text: Text, write: Sink['one']): Promise<Failure | undefined> {
  const {path} = text.file
  try {
    const scorecard = analyzeFile(text.file, text.format)
    if (scorecard.document.sentences === 0) {
      return {path, reason: 'No prose found: only markup, code or front matter'}
    }
    await write(scorecard, text)
    return undefined
  } catch (error) {
    return error instanceof UsageError ? {path, reason: error.message} : toFailure(path, error)
  }
}

async function* allTexts(
  inputs: readonly Input[],
  stdin: boolean,
  options: ScoreOptions,
  streams: Streams
): AsyncGenerator<Text | Failure> {
  if (stdin) {
    const {stdinPath} = options
    const input =
      stdinPath === undefined
        ? {path: '<stdin>', name: 'stdin'}
        : {path: stdinPath, name: nameOf(stdinPath)}
    yield* readTexts(input, options, streams.stdin)
  }
  for (const input of inputs) yield* readTexts(input, options)
}

/** Standard input is read when it is named (`-`, `--stdin-path`) or when nothing else is. */
function readsStdin(named: readonly string[], options: ScoreOptions, {stdin}: Streams): boolean {
  if (named.includes('-') || options.stdinPath !== undefined) return true
  if (named.length > 0) return false
  if (stdin.isTTY)
    throw new UsageError('Expected files, folders or globs, or a text on standard input')
  return true
}

/** Markdown pages follow one another; several JSON scorecards make an array. */
function toStdout({format = ['markdown']}: ScoreOptions, {stdout}: Streams): Sink {
  const [name = 'markdown', ...others] = format
  if (others.length > 0) {
    throw new UsageError('Expected one `--format` for standard output; write several with `--out`')
  }
  const held: string[] = []
  return {
    one(scorecard) {
      const report = reporters[name](scorecard)
      if (name === 'json') held.push(report)
      else {
        stdout.write(held.length > 0 ? `\n${report}` : report)
        held[0] = ''
      }
    },
    end() {
      if (name !== 'json') return
      if (held.length === 1) stdout.write(held[0])
      else if (held.length > 1)
        stdout.write(`[\n${held.map(report => report.trimEnd()).join(',\n')}\n]\n`)
    }
  }
}

const fileEndings: Readonly<Record<ReporterName, string>> = {markdown: '.md', json: '.json'}

function toFolder(out: string, {format, stdinPath}: ScoreOptions, inputs: readonly Input[]): Sink {
  const names = format ?? (Object.keys(reporters) as ReporterName[])
  const folder = openFolder(out, [
    ...inputs.map(({path}) => path),
    ...(stdinPath === undefined ? [] : [stdinPath])
  ])
  return {
    async one(scorecard, text) {
      for (const name of names) {
        await folder.write(text.name + fileEndings[name], reporters[name](scorecard))
      }
    },
    end() {}
  }
}
