import {parse as parseToml, TomlError} from 'smol-toml'
import type {VFile} from 'vfile'
import {parseDocument as parseYaml} from 'yaml'
import type {Metadata} from '../model.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the caller knows of the text beside its front matter, and above it. */
    metadata: Metadata
    /** What happened to the text before it was parsed. */
    notes: readonly {readonly code: string; readonly text: string}[]
  }
}

/** Front matter as it stands in a file: its language, and the lines between its fences. */
export interface FrontMatter {
  readonly type: 'yaml' | 'toml'
  readonly value: string
  /** The line, from 1, of the first line of `value`. */
  readonly line: number
}

const named: ReadonlySet<string> = new Set(['title', 'author', 'date', 'source'])

/**
 * Reads front matter as metadata. Every value is made plain JSON: dates become text.
 *
 * @throws {VFileMessage} When it cannot be parsed or is not a set of fields; names the line and the remedy.
 */
export function readFrontMatter(matter: FrontMatter, file: VFile): Metadata {
  const fields = matter.type === 'yaml' ? fromYaml(matter, file) : fromToml(matter, file)
  if (fields === null || fields === undefined) return {}
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    return fail(file, matter.line, 'Expected front matter to be `field: value` lines')
  }
  try {
    return toMetadata(fields)
  } catch (error) {
    return fail(file, matter.line, String((error as Error).message))
  }
}

/** Fields as metadata: plain JSON, and text where the field is one that reports name. */
export function toMetadata(fields: object): Metadata {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const kept = named.has(field) ? asText(plain(value)) : plain(value)
      return kept === undefined ? [] : [[field, kept]]
    })
  )
}

function fromYaml({value, line}: FrontMatter, file: VFile): unknown {
  const document = parseYaml(value, {prettyErrors: false, logLevel: 'error'})
  const [error] = document.errors
  if (error) return fail(file, line + linesBefore(value, error.pos[0]), firstLine(error.message))
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (error) {
    return fail(file, line, firstLine(String((error as Error).message)))
  }
}

function fromToml({value, line}: FrontMatter, file: VFile): unknown {
  try {
    return parseToml(value, {integersAsBigInt: 'asNeeded'})
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return fail(file, line + error.line - 1, firstLine(error.message))
  }
}

function fail(file: VFile, line: number, reason: string): never {
  const remedy = 'mend it, or remove the block between its fences'
  file.fail(
    `Cannot read front matter: ${reason}; ${remedy}`,
    {line, column: 1},
    'rhetlint:front-matter'
  )
}

/**
 * A value of YAML or TOML as JSON has it.
 *
 * @throws {RangeError} When it is nested too deep, or in itself.
 */
function plain(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new RangeError(`it is nested more than ${deepest} deep`)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return '(binary)'
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) {
    return String(value)
  }
  if (Array.isArray(value)) return value.map(inner => plain(inner, depth + 1))
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)])
    )
  }
  return value
}

const deepest = 20

/** The named fields are text: several authors are joined, numbers written out. */
function asText(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ') || undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? ''
}
