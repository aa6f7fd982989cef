import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import packageJson from '../package.json' with {type: 'json'}

const src = new URL('../src/', import.meta.url)

/** What `src/tool.ts` must hold: the version, and hashes of the sources that judge. */
export function toolSource(): string {
  const current = readFileSync(new URL('tool.ts', src), 'utf8')
  const value = (name: string, text: string) =>
    [new RegExp(`(${name}: ')[^']*'`), `$1${text}'`] as const
  return [
    value('version', packageJson.version),
    value('ruleset', hashOf(['parse', 'passes', 'rules', 'score'])),
    value('lexicons', hashOf(['lexicons'])),
    value('models', hashOf(learnedModels()))
  ].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), current)
}

/** The learned models: their weights and how they are read. What makes them is not among them. */
function learnedModels(): string[] {
  const names = readdirSync(new URL('models', src)).filter(name => name !== 'train')
  return names.sort().map(name => `models/${name}`)
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(new URL(folder, src), {recursive: true}) as string[]
    for (const file of files.filter(name => name.endsWith('.ts')).sort()) {
      const path = `${folder}/${file.replaceAll('\\', '/')}`
      hash.update(`${path}\n${readFileSync(new URL(path, src), 'utf8').replaceAll('\r\n', '\n')}`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}
