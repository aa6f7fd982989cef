import {realpathSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {isOutside} from '../read/inputs.ts'
import {UsageError} from './streams.ts'

/** A folder that reports are written to. */
export interface Folder {
  /** Writes one file, its folders with it. */
  write(name: string, content: string): Promise<void>
}

/**
 * Opens a folder for reports.
 *
 * @param inputs Paths of texts: none of them is ever overwritten.
 * @throws {UsageError} When two texts would be written to one file, or a report over a text.
 */
export function openFolder(out: string, inputs: readonly string[]): Folder {
  const texts = new Set(inputs.map(realPath))
  const written = new Set<string>()

  return {
    async write(name, content) {
      const file = path.resolve(out, name)
      if (isOutside(path.relative(out, file))) {
        throw new UsageError(`Cannot write \`${name}\`: it lies outside of \`${out}\``)
      }
      if (texts.has(realPath(file))) {
        throw new UsageError(
          `Cannot write \`${name}\`: it would replace the text; choose another \`--out\``
        )
      }
      if (written.has(file)) {
        throw new UsageError(
          `Cannot write \`${name}\` twice: two inputs share that name; score them apart`
        )
      }
      written.add(file)
      try {
        await mkdir(path.dirname(file), {recursive: true})
        await writeFile(file, content)
      } catch (error) {
        throw new UsageError(
          `Cannot write \`${name}\` in \`${out}\`: ${(error as Error).message}; choose another \`--out\``
        )
      }
    }
  }
}

/** Where a path leads through links, so that no text is overwritten under another name. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return path.resolve(file)
  }
}
