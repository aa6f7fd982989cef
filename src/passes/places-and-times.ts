import {eras, realms} from '../lexicons/comparison-sets.ts'
import type {Token} from '../model.ts'
import {isNoun, isPlural} from './noun-phrases.ts'
import {isGenitive, isIn, isWord} from './words.ts'

/** Whether a noun phrase that begins at a token names a place, a time or a counted group. */
export function isPlaceOrTime(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + 5; index++) {
    const token = tokens[index]
    if (!token) return false
    const owns = isGenitive(tokens[index + 1])
    const named = isIn(realms, token) || isIn(eras, token) || token.pos === 'PROPN'
    if (named && !owns) return true
    if (/^(?:1[5-9]|20)\d\ds?$/.test(token.text)) return true
    if (isNoun(token) && !isNoun(tokens[index + 1]) && tokens[index + 1]?.text !== '-') return false
    if (!/^(?:DET|ADJ|NUM|NOUN|ADV|PUNCT|PRON|PART)$/.test(token.pos)) return false
  }
  return false
}

/** “since 1990”, “for decades”, “in years”, “of the century”. */
export function isTimePhrase(tokens: readonly Token[], index: number): boolean {
  const {lower = ''} = tokens[index] ?? {}
  if (lower === 'since') return tokens[index + 1] !== undefined
  return /^(?:for|in|of|over)$/.test(lower) && isEra(tokens, index)
}

/** “across the region”, “among its peers”, “between the two”. */
export function isPlacePhrase(tokens: readonly Token[], index: number): boolean {
  const {lower = ''} = tokens[index] ?? {}
  if (/^(?:among|amongst|between)$/.test(lower)) return true
  return (
    /^(?:in|on|across|throughout|around|within|over)$/.test(lower) &&
    isPlaceOrTime(tokens, index + 1)
  )
}

function isEra(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3, 4, 5].some(offset => {
    const token = tokens[index + offset]
    const isTime = isIn(eras, token) || /^(?:1[5-9]|20)\d0s$/.test(token?.text ?? '')
    return isTime && (isPlural(token) || isWord(tokens[index], 'of'))
  })
}
