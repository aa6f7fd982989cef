import type {Lexicon} from '../lexicons/lexicon.ts'
import {possessives} from '../lexicons/pronouns.ts'
import type {Span, Token} from '../model.ts'

/** Whether a token is one of some words, given in lower case. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.lower)
}

/** Whether a token is an entry of a lexicon. */
export function isIn(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && lexicon.entries.has(token.lower)
}

/** Whether a token is a verb or an auxiliary. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

/** Whether a token is a comma, a colon, a bracket or another mark that parts phrases. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[,;:.!?…()[\]–—"“”]$/.test(token.text)
}

/** Whether a token ends a sentence or one of its main parts. */
export function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.;:!?…]$/.test(token.text)
}

/** The words from one token to another, in lower case. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({lower}) => lower)
    .join(' ')
    .replaceAll(' - ', '-')
}

/** What stands in a span of a text, white space folded. */
export function textIn(text: string, {start, end}: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

/** The text of tokens as it stands in the sentence, white space folded. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({text, start}, at) => (at > 0 && start > (tokens[at - 1]?.end ?? 0) ? ` ${text}` : text))
    .join('')
}

/** Whether a token is a possessive pronoun before a noun. */
export function isPossessive(token: Token | undefined): boolean {
  return isIn(possessives, token)
}

/** Whether a token is the mark of a genitive: “'s”, or a bare apostrophe. */
export function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && /^[’'ʼ´]s?$/.test(token.text) && token.pos !== 'AUX'
}
