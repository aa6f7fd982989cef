import {isAlias, isMap, isSeq} from 'yaml'
import type {KeyPath} from '../config/check.ts'
import type {Point} from '../model.ts'
import {DataError, nameOf, openYaml, pointAt, readToml, readYaml, startOf} from '../parse/data.ts'

/** A config file that was parsed: what it holds, and where each key stands as far as that can be told. */
export interface ConfigSource {
  readonly value: unknown
  placeOf(path: KeyPath): Point | undefined
}

/** Why a config file cannot be parsed. */
export class ConfigSyntaxError extends Error {
  readonly place: Point | undefined

  constructor(reason: string, place?: Point) {
    super(reason)
    this.place = place
  }
}

/** Parses the text of a config file. */
export type ConfigParser = (text: string) => ConfigSource

/** How config files are parsed, by the ending of their name; each may throw a `ConfigSyntaxError`, or a `RangeError` where it is nested too deep. */
export const parsers = {
  '.json': fromJson,
  '.yaml': fromYaml,
  '.yml': fromYaml,
  '.toml': fromToml
} as const satisfies Record<string, ConfigParser>

/** The most UTF-16 units of a config file. */
const maxSize = 256 * 1024

function fromJson(text: string): ConfigSource {
  const source = plain(text, 1024 * 1024)
  try {
    return {value: JSON.parse(source), placeOf: path => placesIn(source)(path)}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // The message does not always name a place, and quotes the text.
    const at = /at position (\d+)/.exec(error.message)?.[1]
    const reason = error.message.replace(/ in JSON at position .*$/, '')
    const offset = at === undefined ? firstFault(source) : Number(at)
    throw new ConfigSyntaxError(`Cannot read JSON: ${reason}; mend it`, pointAt(source, offset))
  }
}

function fromYaml(text: string): ConfigSource {
  const source = plain(text, maxSize)
  // What holds nothing but comments sets nothing.
  const value = valueIn(source, readYaml, 'YAML') ?? {}
  return {value, placeOf: path => placesIn(source)(path)}
}

function fromToml(text: string): ConfigSource {
  return {value: valueIn(plain(text, maxSize), readToml, 'TOML'), placeOf: () => undefined}
}

function valueIn(source: string, read: (text: string) => unknown, language: string): unknown {
  try {
    return read(source)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    throw new ConfigSyntaxError(`Cannot read ${language}: ${error.message}; mend it`, error.place)
  }
}

function plain(text: string, most: number): string {
  if (text.length > most) {
    throw new ConfigSyntaxError(
      `Config is too large: expected at most ${most} characters, got ${text.length}; shorten it`
    )
  }
  return text.replace(/^\uFEFF/, '')
}

/** Where the keys of a JSON or YAML text stand; JSON is YAML, as far as places go. */
function placesIn(source: string): ConfigSource['placeOf'] {
  const document = openYaml(source)
  if (!document) return () => undefined
  return path => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(document)
      if (isMap(node)) {
        const pair = node.items.find(pair => nameOf(pair.key) === String(key))
        if (!pair) break
        offset = startOf(pair.key)
        node = pair.value
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key]
        offset = startOf(node)
      } else break
    }
    return pointAt(source, offset)
  }
}

/** Where JSON goes wrong, where its own parser does not say: the end, or where YAML sees it too. */
function firstFault(source: string): number {
  const document = openYaml(source, 'json')
  if (!document) return 0
  return document.errors[0]?.pos[0] ?? source.length
}
