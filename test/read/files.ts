import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'

/** Prose with one superlative and one figure. */
export const prose =
  'The new tram is the best plan in town. It cost 40 per cent more than the bus.\n'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true, force: true})
})

/** A new folder that holds these files, by path; it goes when the tests of the file are over. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>
): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'rhetlint-')))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, content)
  }
  return folder
}

/** The same prose under each of these paths. */
export function texts(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, prose]))
}
