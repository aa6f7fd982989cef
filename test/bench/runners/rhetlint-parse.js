export const name = 'rhetlint, parse only'

let processor
let transform

export async function load() {
  const {createProcessor} = await import('../../../dist/pipeline.js')
  const {markdownToDocument} = await import('../../../dist/parse/markdown.js')
  processor = createProcessor('markdown')
  transform = markdownToDocument()
}

export function run(text) {
  // All that the transformer asks of a file.
  return transform(processor.parse(text), {data: {}, toString: () => text})
}
