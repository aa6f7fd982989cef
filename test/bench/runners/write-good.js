export const name = 'write-good'

let writeGood

export async function load() {
  ;({default: writeGood} = await import('write-good'))
}

export function run(text) {
  return writeGood(text)
}
