import {parse as parseToml, TomlError} from 'smol-toml'
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  Lexer,
  type Node,
  Parser,
  parseDocument
} from 'yaml'
import type {Point} from '../model.ts'
import {pointsOf} from './points.ts'

/** Why YAML or TOML cannot be read, and where as far as that can be told. */
export class DataError extends Error {
  readonly place: Point | undefined

  constructor(reason: string, place?: Point) {
    super(reason)
    this.place = place
  }
}

/** YAML that is nested deeper than can be read safely, and from where on. */
export class DepthError extends RangeError {
  readonly place: Point

  constructor(place: Point) {
    super('it is nested too deep')
    this.place = place
  }
}

/** The most collections within each other. */
const deepest = 100

/** The most collections that are keys within each other: each is written out once for every one around it. */
const deepestKeys = 5

/**
 * Reads YAML as plain values; text that holds nothing but comments is `null`.
 *
 * @throws {DataError} When it is broken, a key stands twice, or aliases make it grow without bound.
 * @throws {DepthError} When its parser would take more than time in proportion, or all of the memory.
 */
export function readYaml(text: string): unknown {
  const deep = depthFault(text)
  if (deep !== undefined) throw new DepthError(pointAt(text, deep))
  const document = parseDocument(text, yamlOptions)
  const [error] = document.errors
  if (error) throw new DataError(firstLine(error.message), pointAt(text, error.pos[0]))
  checkKeys(document.contents, text)
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (error) {
    throw new DataError(firstLine(String((error as Error).message)))
  }
}

/**
 * Reads TOML as values that are plain but for its dates; whole numbers beyond what is exact are bigints.
 *
 * @throws {DataError} When it is broken, a key stands twice, or it is nested too deep.
 */
export function readToml(text: string): unknown {
  try {
    return parseToml(text, {integersAsBigInt: 'asNeeded', maxDepth: deepest})
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const {line, column, message} = error
    const reason = firstLine(message).replace(/^Invalid TOML document: /, '')
    throw new DataError(reason, {line, column})
  }
}

/** The nodes of YAML, or of JSON, with their places and faults; `undefined` where it is nested too deep. */
export function openYaml(text: string, schema?: 'json'): Document.Parsed | undefined {
  if (depthFault(text) !== undefined) return undefined
  return parseDocument(text, {...yamlOptions, ...(schema && {schema})})
}

/** The name of a key in YAML; a collection has none. */
export function nameOf(key: unknown): string | undefined {
  if (isCollection(key)) return undefined
  return String(isScalar(key) ? key.value : key)
}

/** Where a node of YAML starts. */
export function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0
}

/** The line and column of an offset, or of the end where it lies beyond. */
export function pointAt(text: string, offset: number): Point {
  return pointsOf(text)(Math.min(offset, text.length))
}

/** Its own search for keys that stand twice takes the square of their number: `checkKeys` finds them. */
const yamlOptions = {prettyErrors: false, uniqueKeys: false, logLevel: 'error'} as const

/** From where on YAML is nested too deep: the first step of its parser has no recursion, all others do. */
function depthFault(text: string): number | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    // The step is taken as its tokens are asked for.
    Array.from(parser.next(lexeme))
    if (parser.stack.length > deepest) return parser.offset
  }
  return undefined
}

function checkKeys(node: unknown, text: string, depth = 0): void {
  if (!isCollection(node)) return
  const names = new Set<string>()
  for (const item of node.items) {
    if (!isPair(item)) {
      checkKeys(item, text, depth)
      continue
    }
    const {key, value} = item
    const name = nameOf(key)
    if (name === undefined) {
      if (depth === deepestKeys) throw new DepthError(pointAt(text, startOf(key)))
      checkKeys(key, text, depth + 1)
    } else if (isMap(node)) {
      if (names.has(name)) throw new DataError('this key stands twice', pointAt(text, startOf(key)))
      names.add(name)
    }
    checkKeys(value, text, depth)
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? ''
}
