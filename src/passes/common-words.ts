import {definePass} from '../pass.ts'

/** The words that a document has in small letters. */
export const commonWords = definePass({
  name: 'common-words',
  unit: 'document',
  run: ({sentences}): ReadonlySet<string> =>
    new Set(
      sentences.flatMap(({tokens}) =>
        tokens.flatMap(({text, lower}) => (text === lower ? lower : []))
      )
    )
})
