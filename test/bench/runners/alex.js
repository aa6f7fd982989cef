export const name = 'alex'

let markdown

export async function load() {
  ;({markdown} = await import('alex'))
}

export function run(text) {
  return markdown(text).messages
}
