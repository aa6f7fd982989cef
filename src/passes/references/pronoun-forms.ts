import type {Token} from '../../model.ts'
import {isModifier, isNoun} from '../noun-phrases.ts'
import {isVerb} from '../words.ts'

/** A pronoun of the third person. */
export interface Pronoun {
  readonly person: 'he' | 'she' | 'it' | 'they'
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive'
}

const forms: Readonly<Record<string, Pronoun>> = {
  he: {person: 'he', use: 'subject'},
  him: {person: 'he', use: 'object'},
  his: {person: 'he', use: 'possessive'},
  himself: {person: 'he', use: 'reflexive'},
  she: {person: 'she', use: 'subject'},
  her: {person: 'she', use: 'object'},
  hers: {person: 'she', use: 'possessive'},
  herself: {person: 'she', use: 'reflexive'},
  it: {person: 'it', use: 'subject'},
  its: {person: 'it', use: 'possessive'},
  itself: {person: 'it', use: 'reflexive'},
  they: {person: 'they', use: 'subject'},
  them: {person: 'they', use: 'object'},
  their: {person: 'they', use: 'possessive'},
  theirs: {person: 'they', use: 'possessive'},
  themselves: {person: 'they', use: 'reflexive'}
}

/** The pronoun of the third person at a token. */
export function pronounAt(tokens: readonly Token[], at: number): Pronoun | undefined {
  // “a he-said, she-said matter”
  if (isHyphen(tokens[at + 1]) || isHyphen(tokens[at - 1])) return undefined
  // “God knows that He”
  if (/^H(?:e|is|im)$/.test(tokens[at]?.text ?? '') && /\p{L}/u.test(tokens[at - 1]?.text ?? ''))
    return undefined
  const form = Object.hasOwn(forms, tokens[at]?.lower ?? '')
    ? forms[tokens[at]?.lower ?? '']
    : undefined
  const next = tokens[at + 1]
  const isBeforeNoun =
    isNoun(next) ||
    isModifier(next) ||
    next?.pos === 'NUM' ||
    // “her dying brother”
    (next?.lower.endsWith('ing') && isNoun(tokens[at + 2]))
  if (form && tokens[at]?.lower === 'her' && isBeforeNoun) return {...form, use: 'possessive'}
  if (form?.person === 'it' && form.use === 'subject' && !isSubject(tokens, at))
    return {...form, use: 'object'}
  return form
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (tokens[next]?.pos === 'ADV') next += 1
  return isVerb(tokens[next]) && tokens[at - 1]?.pos !== 'ADP'
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-'
}
