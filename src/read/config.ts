import {stat} from 'node:fs/promises'
import path from 'node:path'
import {lilconfig} from 'lilconfig'
import {ConfigError, checkConfig, describeIssue, type KeyPath} from '../config/check.ts'
import type {Config, Point} from '../model.ts'
import {type ConfigParser, type ConfigSource, ConfigSyntaxError, parsers} from './config-source.ts'
import {type Failure, toFailure} from './failure.ts'
import {isOutside} from './inputs.ts'

/** The names of config files, in the order in which a folder is searched. */
const configNames = [
  'rhetlint.config.json',
  'rhetlint.config.yaml',
  'rhetlint.config.yml',
  'rhetlint.config.toml',
  'package.json'
]

/** A config that cannot be used: a failure for each of its faults. */
export class ConfigFailure extends Error {
  readonly failures: readonly Failure[]

  constructor(failures: readonly Failure[]) {
    super(failures.map(({reason}) => reason).join('\n'))
    this.failures = failures
  }
}

/** Finds and reads configs; each folder is searched and each file read once. */
export interface ConfigReader {
  /** The config of a folder: the nearest at or above it, if there is one. */
  find(folder: string): Promise<Config | undefined>
  /** The config of a file that was named. */
  load(file: string): Promise<Config>
}

/** Opens a reader of configs, both functions of which reject with a `ConfigFailure`. */
export function openConfigs(): ConfigReader {
  const found = new Map<string, Promise<Config | undefined>>()
  const loaders = Object.entries(parsers).map(([ending, parse]) => [ending, loaderWith(parse)])
  const searcher = lilconfig('rhetlint', {
    searchPlaces: configNames,
    stopDir: path.parse(process.cwd()).root,
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(loaders)
  })

  return {
    find(folder) {
      const from = path.resolve(folder)
      const config = found.get(from) ?? search(from)
      found.set(from, config)
      return config
    },
    async load(file) {
      try {
        const stats = await stat(file)
        if (!stats.isFile()) return fail(file, 'Expected a config file, got a folder or a device')
        if (!(path.extname(file) in parsers)) {
          const endings = Object.keys(parsers).join(', ')
          return fail(file, `Expected a config file ending in ${endings}; rename it`)
        }
        // A `package.json` that was named may hold nothing of ours.
        return (await searcher.load(file))?.config ?? {}
      } catch (error) {
        if (error instanceof ConfigFailure) throw error
        throw new ConfigFailure([toFailure(file || '(an empty name)', error)])
      }
    }
  }

  async function search(from: string): Promise<Config | undefined> {
    try {
      const result = await searcher.search(from)
      // A file without content sets nothing.
      return result?.isEmpty ? {} : result?.config
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      const at = (error as NodeJS.ErrnoException).path ?? from
      return fail(
        at,
        `Cannot read the config found here or above: ${(error as Error).message}; mend it, or name one with \`--config\``
      )
    }
  }
}

/** Reads a config file where lilconfig has found it: `package.json` holds ours under a key. */
function loaderWith(parse: ConfigParser): (file: string, content: string) => unknown {
  return (file, content) => {
    try {
      const source = parse(content)
      if (path.basename(file) !== 'package.json') return check(source.value, {file, source})
      const {value} = source
      const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, 'rhetlint')
      if (!holds) return {}
      const {rhetlint} = value as {readonly rhetlint: unknown}
      return {rhetlint: check(rhetlint, {file, source, within: ['rhetlint']})}
    } catch (error) {
      if (error instanceof ConfigSyntaxError) return fail(file, error.message, error.place)
      // The parsers give up in their own ways on what is nested deep.
      if (error instanceof RangeError) return fail(file, 'Config is nested too deep; flatten it')
      throw error
    }
  }
}

function check(
  value: unknown,
  {file, source, within = []}: {file: string; source: ConfigSource; within?: KeyPath}
): Config {
  try {
    return checkConfig(value)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigFailure(
      error.issues.map(({path: keys, reason}) => {
        const issue = {path: [...within, ...keys], reason}
        const place = source.placeOf(issue.path)
        return {path: shown(file), ...(place && {place}), reason: describeIssue(issue)}
      })
    )
  }
}

function fail(file: string, reason: string, place?: Point): never {
  throw new ConfigFailure([{path: shown(file), ...(place && {place}), reason}])
}

/** How messages name a file: from the working folder where it lies below it. */
function shown(file: string): string {
  const relative = path.relative('.', file)
  return (isOutside(relative) ? path.resolve(file) : relative || '.').split(path.sep).join('/')
}
