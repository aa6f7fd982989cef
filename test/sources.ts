import {readdirSync, readFileSync} from 'node:fs'

const root = new URL('../', import.meta.url)

/** Files below a folder of the project, as paths from its root, in order. */
export function filesBelow(folder: string): string[] {
  const files = readdirSync(new URL(`${folder}/`, root), {recursive: true, withFileTypes: true})
  return files
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)
    .map(path => path.slice(path.lastIndexOf(`/${folder}/`) + 1).replace(/\/{2,}/g, '/'))
    .sort()
}

/** The text of a file of the project. */
export function sourceOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** What a module imports, as it is written. */
export function importsOf(path: string): string[] {
  return [
    ...sourceOf(path).matchAll(/(?:^|\n)(?:import|export)\b[^'\n]*?(?:\{[^}]*\}[^'\n]*)?'([^']+)'/g)
  ].map(([, specifier = '']) => specifier)
}
