import type {VFile} from 'vfile'
import type {Metadata} from '../model.ts'
import {DataError, DepthError, readToml, readYaml} from './data.ts'

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

/** The most UTF-16 units of front matter. */
const maxSize = 64 * 1024

const named: ReadonlySet<string> = new Set(['title', 'author', 'date', 'source'])

/**
 * Reads front matter as metadata. Every value is made plain JSON: dates become text.
 *
 * @throws {VFileMessage} When it is too large, cannot be parsed or is not a set of fields; names the line and the remedy.
 */
export function readFrontMatter(matter: FrontMatter, file: VFile): Metadata {
  const fields = fieldsOf(matter, file)
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

function fieldsOf({type, value, line}: FrontMatter, file: VFile): unknown {
  if (value.length > maxSize) {
    const reason = `expected at most ${maxSize} characters, got ${value.length}`
    return fail(file, line, reason, 'shorten it')
  }
  try {
    return type === 'yaml' ? readYaml(value) : readToml(value)
  } catch (error) {
    if (!(error instanceof DataError || error instanceof DepthError)) throw error
    const {message, place = {line: 1}} = error
    const remedy = error instanceof DepthError ? 'flatten it' : 'mend it'
    return fail(file, line + place.line - 1, message, remedy)
  }
}

function fail(file: VFile, line: number, reason: string, remedy = 'mend it'): never {
  file.fail(
    `Cannot read front matter: ${reason}; ${remedy}, or remove the block between its fences`,
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
