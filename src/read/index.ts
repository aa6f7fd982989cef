import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {VFile} from 'vfile'
import type {Config, Format, Metadata, Note} from '../model.ts'
import {toMetadata} from '../parse/front-matter.ts'
import {defaultMaxSize} from '../parse/limits.ts'
import {formatOf} from '../pipeline.ts'
import {decode} from './decode.ts'
import {type Failure, toFailure} from './failure.ts'
import {endings, type Input, isCorpus, isText} from './inputs.ts'
import {type Line, readLines} from './records.ts'

/** A text that was read: ready for the pipeline. */
export interface Text {
  readonly file: VFile
  readonly format: Format
  /** The name, without ending, under which its reports are written. */
  readonly name: string
}

/** How texts are read. */
export interface ReadOptions {
  /** The field of a JSON Lines record that holds the text; the others are metadata. */
  readonly textField: string
  /** The most UTF-16 units of one text. */
  readonly maxSize?: number | undefined
  /** What the user has set for them. */
  readonly config?: Config | undefined
}

/**
 * Reads the texts of one input, one after the other; what cannot be read is a failure among them.
 *
 * @param stream Its bytes where they do not stand in a file, such as standard input.
 */
export async function* readTexts(
  input: Input,
  options: ReadOptions,
  stream?: AsyncIterable<Buffer>
): AsyncGenerator<Text | Failure> {
  try {
    if (isCorpus(input.path)) {
      yield* readRecords(stream ?? createReadStream(input.path), input, options)
    } else if (stream) yield textFrom(await buffer(stream), input, options)
    else yield await readOne(input, options)
  } catch (error) {
    yield toFailure(input.path, error)
  }
}

function textFrom(bytes: Uint8Array, input: Input, options: ReadOptions): Text | Failure {
  const decoded = decode(bytes)
  if (!decoded) {
    return {
      path: input.path,
      reason:
        'Expected UTF-8 text, got binary data or another encoding; save it as UTF-8, or export the document as Markdown or plain text'
    }
  }
  if (decoded.text.trim() === '') {
    const reason = 'Text is empty: nothing to analyse; check that this is the text'
    return {path: input.path, reason}
  }
  const format = formatOf(input.path)
  const name = format === 'text' ? input.name : input.name.replace(/\.[^./]+$/, '')
  return toText({...decoded, metadata: {}}, {path: input.path, format, name}, options)
}

async function readOne(input: Input, options: ReadOptions): Promise<Text | Failure> {
  const {path} = input
  if (!isText(path)) {
    const expected = Object.values(endings).flat().join(', ')
    return {
      path,
      reason: `Cannot tell the format: expected a name ending in ${expected}; export the document as Markdown or plain text`
    }
  }
  const stats = await stat(path)
  if (!stats.isFile() && !stats.isDirectory()) {
    return {path, reason: 'Expected a file, got a device or a pipe; pipe it in with `--stdin-path`'}
  }
  const most = (options.maxSize ?? defaultMaxSize) * 4
  if (stats.size > most) {
    return {
      path,
      reason: `Text is too large: ${stats.size} bytes; split it, or raise \`--max-size\``
    }
  }
  return textFrom(await readFile(path), input, options)
}

async function* readRecords(
  stream: AsyncIterable<Buffer>,
  input: Input,
  options: ReadOptions
): AsyncGenerator<Text | Failure> {
  const longest = (options.maxSize ?? defaultMaxSize) * 4
  let empty = true
  for await (const line of readLines(stream, longest)) {
    empty = false
    yield readRecord(line, input, options)
  }
  if (empty) yield {path: input.path, reason: 'File is empty: expected one JSON object a line'}
}

function readRecord(line: Line, input: Input, options: ReadOptions): Text | Failure {
  const failure = (reason: string) => ({
    path: input.path,
    place: {line: line.number, column: 1},
    reason
  })
  if (line.tooLong) return failure('Record is too large; split it, or raise `--max-size`')
  const decoded = decode(line.bytes)
  if (!decoded) return failure('Expected UTF-8 text, got binary data; save the file as UTF-8')
  let record: unknown
  try {
    record = JSON.parse(decoded.text)
  } catch (error) {
    return failure(
      `Expected one JSON object: ${(error as Error).message}; mend or remove this line`
    )
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    return failure('Expected one JSON object; mend or remove this line')
  }
  const {[options.textField]: text, ...fields} = record as Record<string, unknown>
  if (typeof text !== 'string') {
    const names = Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [`\`${name}\``] : []
    )
    const others = names.slice(0, 10).join(', ') || 'none'
    return failure(
      `Expected text in the field \`${options.textField}\`; name another with \`--text-field\`, fields with text here: ${others}`
    )
  }
  if (text.trim() === '')
    return failure('Text is empty: nothing to analyse; fill or remove this line')
  try {
    return toText(
      {text, notes: decoded.notes, metadata: toMetadata(fields)},
      {path: `${input.path}#${line.number}`, format: 'text', name: `${input.name}/${line.number}`},
      options
    )
  } catch (error) {
    return failure(`Cannot read the fields: ${(error as Error).message}; mend or remove this line`)
  }
}

function toText(
  content: {text: string; notes: readonly Note[]; metadata: Metadata},
  named: {path: string; format: Format; name: string},
  {maxSize, config}: ReadOptions
): Text {
  const {text, notes, metadata} = content
  const {path, format, name} = named
  const data = {metadata, notes, ...(maxSize !== undefined && {maxSize}), ...(config && {config})}
  return {file: new VFile({value: text, path, data}), format, name}
}
