import {expect, test} from 'vitest'
import {writtenNames} from '../../src/lexicons/written-names.ts'
import {readTokens} from '../../src/parse/tokens.ts'

/** The names that are found, with what was kept with them. */
function found(text: string): string[] {
  const {tokens} = readTokens(text)
  const index = writtenNames(names)
  return tokens.flatMap((token, first) => {
    const name = index.at(tokens, first)
    const end = tokens[name?.last ?? 0]?.end ?? 0
    return name ? [`${text.slice(token.start, end)} ${name.value}`] : []
  })
}

const names = [
  'Dolm',
  'Dolm Bank',
  'Dolm Bank of Norland',
  'US',
  'U.S.',
  "Cox's Bazar",
  'Guinea-Bissau',
  'Šimić'
].map((name, index) => [name, index] as const)

test.each([
  ['Dolm Bank of Norland sued.', ['Dolm Bank of Norland 2']],
  ['DOLM BANK sued.', ['DOLM BANK 1']],
  ['He told us of dolm.', []],
  ['The U.S. and Cox’s Bazar.', ['U.S. 4', 'Cox’s Bazar 5']],
  ['Guinea-Bissau and Guinea Bissau.', ['Guinea-Bissau 6']],
  ['Dolm\nBank of Estavia.', ['Dolm\nBank 1']],
  ['Dolmen stand.', []],
  ['Šimić left.', ['Šimić 7']]
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
