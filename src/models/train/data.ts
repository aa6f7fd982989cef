import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = process.env['RHETLINT_DATA'] ?? '../shared/data'

/** The records of a file of the data folder, one a line. */
export function recordsOf<Record>(file: string): Record[] {
  return readData(file)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Record)
}

/**
 * A file of the data folder as it stands.
 *
 * @throws {Error} When it is not there: the message says how to name the folder.
 */
export function readData(file: string): string {
  const path = join(folder, file)
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`No training data at ${path}: name the folder that holds it by RHETLINT_DATA`)
  }
}
