export const name = 'rhetlint, plain text'

let analyze

export async function load() {
  ;({analyze} = await import('../../../dist/index.js'))
}

export function run(text) {
  return analyze(text, {format: 'text'})
}
