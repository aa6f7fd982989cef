import {documentNouns} from '../lexicons/sources.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Source, sources} from './sources.ts'
import {isIn, isWord} from './words.ts'

/**
 * The sources of a sentence that can be looked up: links, notes, citations, and documents that are
 * named (“according to the census”, “the audit found”). Whoever merely says so is none.
 */
export const documents = definePass({
  name: 'documents',
  unit: 'sentence',
  needs: {sources},
  run({tokens}, facts): readonly Source[] {
    return facts.sources.filter(
      source => source.kind !== 'attribution' || isDocumented(tokens, source)
    )
  }
})

function isDocumented(tokens: readonly Token[], {start, end}: Source): boolean {
  return tokens.some(
    token =>
      token.start >= start &&
      token.end <= end &&
      (isWord(token, 'according') || isIn(documentNouns, token))
  )
}
