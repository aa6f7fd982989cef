import {stat} from 'node:fs/promises'
import path from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {type Failure, toFailure} from './failure.ts'

/** A file to read, and the name under which its reports are written. */
export interface Input {
  readonly path: string
  /** Relative, with `/` between its parts. */
  readonly name: string
}

/** Endings of the files that are read, by what they hold. */
export const endings = {
  markdown: ['.md', '.markdown'],
  text: ['.txt', '.text'],
  records: ['.jsonl', '.ndjson']
} as const

const anyEnding = Object.values(endings).flat()

/**
 * Finds the files that arguments name: files, folders (all texts below them but for
 * README files, hidden files, links and `node_modules`) and globs. Each file once, in a stable order.
 *
 * @param except A folder whose files are not found unless they are named: earlier reports.
 */
export async function findInputs(
  named: readonly string[],
  except?: string
): Promise<{inputs: readonly Input[]; failures: readonly Failure[]}> {
  const inputs = new Map<string, Input>()
  const failures: Failure[] = []
  for (const argument of named) {
    const found = await resolve(argument, {alone: named.length === 1, except})
    if (!Array.isArray(found)) failures.push(found)
    else for (const input of found) inputs.set(keyOf(input), inputs.get(keyOf(input)) ?? input)
  }
  return {inputs: [...inputs.values()], failures}
}

function keyOf({path: file}: Input): string {
  return path.resolve(file)
}

async function resolve(
  argument: string,
  {alone, except}: {alone: boolean; except: string | undefined}
): Promise<Input[] | Failure> {
  const isReport = (file: string) =>
    except !== undefined && !isOutside(path.relative(except, file)) && !isSame(except, argument)
  try {
    const stats = await stat(argument)
    if (!stats.isDirectory()) return [{path: slashes(argument), name: nameOf(argument)}]
    const files = (await walk('**/*', argument))
      .map(file => ({path: slashes(path.join(argument, file)), name: file}))
      .filter(file => !isReport(file.path))
    if (files.length > 0) {
      return alone ? files : files.map(file => ({...file, name: nameOf(file.path)}))
    }
    return {
      path: argument,
      reason: `No texts in this folder: expected files ending in ${anyEnding.join(', ')}, other than README and hidden files`
    }
  } catch (error) {
    if (!isDynamicPattern(argument)) return toFailure(argument || '(an empty name)', error)
    const files = (await match(slashes(argument))).filter(file => !isReport(file))
    if (files.length > 0) return files.map(file => ({path: file, name: nameOf(file)}))
    return {
      path: argument,
      reason: 'No text matches this pattern; quote it, and check the folder it starts from'
    }
  }
}

/** Whether two paths lead to the same place. */
export function isSame(one: string, other: string): boolean {
  return path.resolve(one) === path.resolve(other)
}

/** Matches from the folder that a pattern starts in: from below it, tinyglobby misses files. */
async function match(pattern: string): Promise<string[]> {
  const start = path.parse(pattern).root || (/^(?:\.\.?\/)+/.exec(pattern)?.[0] ?? '')
  const files = await walk(pattern.slice(start.length), start || '.')
  return files.map(file => slashes(path.join(start, file)))
}

async function walk(pattern: string, cwd: string): Promise<string[]> {
  const files = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false
  })
  return files
    .filter(file => hasEnding(file, anyEnding) && !/^readme\./i.test(path.basename(file)))
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Whether a path names a text by its ending. */
export function isText(file: string): boolean {
  return hasEnding(file, [...endings.markdown, ...endings.text])
}

/** Whether a path names a file of many texts by its ending. */
export function isCorpus(file: string): boolean {
  return hasEnding(file, endings.records)
}

/** Whether a path ends in one of the endings, in whatever case. */
function hasEnding(file: string, expected: readonly string[]): boolean {
  return expected.includes(path.extname(file).toLowerCase())
}

/** A path below the working folder keeps its folders; any other is named by its last part. */
export function nameOf(file: string): string {
  const relative = path.relative('.', file)
  return slashes(isOutside(relative) ? path.basename(file) : relative)
}

/** Whether a relative path leaves the folder that it starts from. */
export function isOutside(relative: string): boolean {
  return /^\.\.(?:[\\/]|$)/.test(relative) || path.isAbsolute(relative)
}

function slashes(file: string): string {
  return file.split(path.sep).join('/')
}
