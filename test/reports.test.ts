import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'

test('reports/ holds what `npm start` writes, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rhetlint-'))
  try {
    execFileSync(process.execPath, ['dist/cli.js', 'score', 'corpora', '--out', folder], {
      stdio: 'pipe'
    })
    expect(contents('reports'), 'stale: run `npm start`').toEqual(contents(folder))
  } finally {
    rmSync(folder, {recursive: true})
  }
})

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry =>
    entry.isFile()
  )
  return Object.fromEntries(
    files
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])
  )
}
