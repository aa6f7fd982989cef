import type {z} from 'zod'
import type {Config} from '../model.ts'
import {configSchema} from './schema.ts'
import {suggest} from './suggest.ts'

/** The way to a value in a config: keys and indices. */
export type KeyPath = readonly (string | number)[]

/** One fault of a config: where it is, what is wrong and what to do. */
export interface ConfigIssue {
  readonly path: KeyPath
  readonly reason: string
}

/** A config that cannot be used. */
export class ConfigError extends TypeError {
  readonly issues: readonly ConfigIssue[]

  constructor(issues: readonly ConfigIssue[]) {
    super(`Cannot use this config: ${issues.map(describeIssue).join('\n')}`)
    this.name = 'ConfigError'
    this.issues = issues
  }
}

/**
 * Checks a config, and gives it as the passes read it: white space in names made plain.
 *
 * @throws {ConfigError} Names each key at fault with what to do.
 */
export function checkConfig(value: unknown): Config {
  const {success, data, error} = configSchema.safeParse(value, {reportInput: true})
  if (!success) throw new ConfigError(error.issues.flatMap(toIssues).slice(0, mostIssues))
  const {$schema: _, ...config} = data
  return config
}

const mostIssues = 20

/** A fault on one line: the key path, then what is wrong and the remedy. */
export function describeIssue({path, reason}: ConfigIssue): string {
  return path.length === 0 ? reason : `\`${keyPath(path)}\`: ${reason}`
}

/** A key path as one would write it in code: `actors[0].name`. */
function keyPath(path: KeyPath): string {
  return path
    .map(key => {
      if (typeof key === 'number') return `[${key}]`
      return /^[$\w-]+$/.test(key) ? `.${clip(key)}` : `[${JSON.stringify(clip(key))}]`
    })
    .join('')
    .replace(/^\./, '')
}

function toIssues(issue: z.core.$ZodIssue): ConfigIssue[] {
  const path = issue.path.map(key => (typeof key === 'number' ? key : String(key)))
  if (issue.code !== 'unrecognized_keys') return [{path, reason: reasonOf(issue)}]
  const known = knownKeys(path)
  return issue.keys.map(key => {
    const meant = suggest(key, known)
    const remedy = meant
      ? `did you mean \`${meant}\`?`
      : `remove it; expected ${known.map(name => `\`${name}\``).join(', ')}`
    return {path: [...path, key], reason: `Unknown key, ${remedy}`}
  })
}

function knownKeys(path: KeyPath): string[] {
  const {actors} = configSchema.shape
  const shape = path.length === 0 ? configSchema.shape : actors.unwrap().element.shape
  return Object.keys(shape)
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const {input} = issue
  switch (issue.code) {
    case 'invalid_type':
      return input === undefined
        ? `Expected ${wordFor(issue.expected)}, got nothing; add it`
        : `Expected ${wordFor(issue.expected)}, got ${typeOf(input)}; ${remedyFor(issue.expected)}`
    case 'invalid_value': {
      const expected = issue.values.map(String)
      const meant = typeof input === 'string' ? suggest(input, expected) : undefined
      const got = typeof input === 'string' ? `\`${clip(input)}\`` : typeOf(input)
      const remedy = meant ? `; did you mean \`${meant}\`?` : ''
      return `Expected one of ${expected.map(value => `\`${value}\``).join(', ')}, got ${got}${remedy}`
    }
    case 'too_small':
      return 'Expected a name, got an empty one; fill or remove it'
    case 'too_big':
      return issue.origin === 'array'
        ? `Expected at most ${issue.maximum} entries, got ${(input as unknown[]).length}; remove some`
        : `Expected at most ${issue.maximum} characters; shorten it`
    case 'invalid_format':
      return 'Expected text without control characters, in UTF-8; write it anew'
    default:
      return issue.message
  }
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a set of fields'
}

function wordFor(expected: string): string {
  return words[expected] ?? expected
}

function remedyFor(expected: string): string {
  if (expected === 'string') return 'put it between quotation marks'
  return expected === 'array' ? 'write it as a list' : 'write `key: value`'
}

function typeOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const type = Array.isArray(value) ? 'array' : typeof value
  return words[type] ?? `a ${type}`
}

/** Keys and values are quoted, but not at any length. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
