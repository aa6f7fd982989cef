import {irregularPasts} from '../../lexicons/testimony.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'

/** Whether a token is a finite verb of the past or opens a perfect, as far as its shape tells. */
export function isPastVerb(token: Token): boolean {
  if (isWord(token, 'has', 'have', "'ve", '’ve')) return token.pos === 'AUX'
  return token.pos === 'AUX' || token.pos === 'VERB'
    ? isIn(irregularPasts, token) || (token.pos === 'VERB' && token.lower.endsWith('ed'))
    : false
}
