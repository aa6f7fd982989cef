export const name = 'wink-nlp'

let wink

export async function load() {
  const {default: winkNLP} = await import('wink-nlp')
  const {default: model} = await import('wink-eng-lite-web-model')
  wink = winkNLP(model, ['sbd', 'pos'])
}

/** Reads what rhetlint reads: tokens, parts of speech, sentences. */
export function run(text) {
  const read = wink.readDoc(text)
  return [read.tokens().out(), read.tokens().out(wink.its.pos), read.sentences().out(wink.its.span)]
}
