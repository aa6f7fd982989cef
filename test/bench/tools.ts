import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** A tool as it is benchmarked. */
export interface Tool {
  /** A file of `runners/`, without its ending. */
  readonly runner: string
  /** The packages measured, with their versions. */
  readonly packages: readonly string[]
  /** The script that reads the file named after it, and its options. */
  readonly command: readonly string[]
}

/** rhetlint, then its peers. */
export const tools: readonly Tool[] = [
  {
    runner: 'rhetlint',
    packages: [versioned('../..')],
    command: [pathOf('../../dist/cli.js'), 'score']
  },
  {
    runner: 'write-good',
    packages: installed('write-good'),
    command: [pathOf('node_modules/write-good/bin/write-good.js')]
  },
  {
    runner: 'alex',
    packages: installed('alex'),
    command: [pathOf('node_modules/alex/cli.js')]
  },
  {
    // One rule, and the lightest on offer: what is measured is textlint.
    runner: 'textlint',
    packages: installed('textlint', 'textlint-rule-write-good'),
    command: [
      pathOf('node_modules/textlint/bin/textlint.js'),
      '--config',
      pathOf('.textlintrc.json')
    ]
  },
  {
    runner: 'wink-nlp',
    packages: installed('wink-nlp', 'wink-eng-lite-web-model'),
    command: [pathOf('once.js'), 'wink-nlp']
  }
]

/** The path of a file, named from this folder. */
export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}

function installed(...packages: string[]): string[] {
  return packages.map(name => versioned(`node_modules/${name}`))
}

function versioned(folder: string): string {
  const {name, version} = JSON.parse(readFileSync(pathOf(`${folder}/package.json`), 'utf8'))
  return `${name} ${version}`
}
