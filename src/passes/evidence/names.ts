import type {Token} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'

/**
 * Whether a token is a name, or part of one. The tagger takes many a common word for a name where it opens a sentence:
 * “Research proves”.
 */
export function isName(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.pos !== 'PROPN') return false
  return token.start > 0 || next?.pos === 'PROPN' || !isKnownWord(token.lower)
}
