export const name = 'rhetlint'

let analyze

export async function load() {
  ;({analyze} = await import('../../../dist/index.js'))
}

export function run(text) {
  return analyze(text)
}
