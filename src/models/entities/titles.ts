import {honours, personalTitles} from '../../lexicons/courtesies.ts'
import type {Token} from '../../model.ts'

/** Whether a token is a form of address before a name: “Dr Okoro”. */
export function startsName(tokens: readonly Token[], at: number): boolean {
  return addresses(tokens, at, [personalTitles, honours])
}

/** Whether a token is a form of address before the name of a person, and before nothing else. */
export function startsPerson(tokens: readonly Token[], at: number): boolean {
  return addresses(tokens, at, [personalTitles])
}

function addresses(
  tokens: readonly Token[],
  at: number,
  lists: readonly (typeof honours)[]
): boolean {
  const word = tokens[at]?.lower.replace(/\.$/, '') ?? ''
  if (!lists.some(({entries}) => entries.has(word))) return false
  const next = tokens[at + 1]
  return next !== undefined && (/^\p{Lu}/u.test(next.text) || next.text === '.')
}
