import {fileURLToPath} from 'node:url'

export const name = 'textlint'

let linter

export async function load() {
  const {createLinter, loadTextlintrc} = await import('textlint')
  const configFilePath = fileURLToPath(new URL('../.textlintrc.json', import.meta.url))
  linter = createLinter({descriptor: await loadTextlintrc({configFilePath})})
}

export async function run(text) {
  const {messages} = await linter.lintText(text, 'text.md')
  return messages
}
